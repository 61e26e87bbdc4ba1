import type { RecordKind } from '@maillage/graph-schema/records';
import type { AccountRoleCode, ChangeActionCode, ChangeAuthorCode } from '@maillage/graph-schema/vocabulary';
import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { accountBehind, type AccountBehind } from './maker';

/** A change as it stands in the graph; its records are whole, and not yet for everybody's eyes. */
export interface ChangeRow {
  id: string;
  version: number;
  at: string;
  action: ChangeActionCode;
  kind: RecordKind;
  key: string;
  why: string | null;
  request: string;
  author: ChangeAuthorCode;
  before: string | null;
  after: string | null;
  /** For what was put back: the record as it was when it was retired. */
  earlier: string | null;
  /** Properties of the node, and whether it is retired. */
  thing: Readonly<Record<string, unknown>> | null;
  about: { thing: Readonly<Record<string, unknown>>; retired: boolean } | null;
  account: AccountBehind | null;
}

/** Where a page goes on: behind the change with this version and id. */
export type After = readonly (string | number)[] | null;

/** What a reading found, and where it stopped looking; null where there is nothing further. */
export interface ChangeRows {
  readonly rows: readonly ChangeRow[];
  readonly further: After;
}

/**
 * Who may read a change may read its records and what it is about as it is now: what was narrowed since is
 * hidden with its whole past. A tie is shown to who may see all that ever took part in it.
 */
const readable = (c: string, n: string) => `${visible(c)} AND ${visible(n)}
     AND NOT EXISTS { MATCH (${n})-[:ABOUT]->(hidden:Thing|RetiredThing) WHERE NOT ${visible('hidden')} }
     AND NOT EXISTS { MATCH (${n})<-[:IN]-()<-[:HAS]-(holder) WHERE NOT ${visible('holder')} }`;

/** Names and functions are statements derived from a record, whose own change tells of them. */
const isDerived = (c: string) =>
  `(${c}.kind = 'statements' AND (${c}.key CONTAINS '--name-' OR ${c}.key CONTAINS '--function-'))`;

const holds = (c: string, role: AccountRoleCode) =>
  `EXISTS { MATCH (:Account { id: substring(${c}.by, 8) })-[:HOLDS]->(:Grant { role: '${role}' }) }`;

const authorOf = (c: string) => `CASE
     WHEN ${c}.by STARTS WITH 'seeds' THEN 'SEEDS'
     WHEN ${c}.by STARTS WITH 'link:' THEN 'LINK'
     WHEN ${c}.by STARTS WITH 'seminar:' THEN 'SEMINAR'
     WHEN NOT ${c}.by STARTS WITH 'account:' THEN 'SYSTEM'
     WHEN ${holds(c, 'FACILITATOR')} THEN 'FACILITATOR'
     WHEN ${holds(c, 'MEMBER')} THEN 'MEMBER'
     WHEN ${holds(c, 'ADMINISTRATOR')} THEN 'ADMINISTRATOR'
     ELSE 'FORMER' END`;

const behind = `($after IS NULL OR c.version < $after[0] OR (c.version = $after[0] AND c.id < $after[1]))`;

const columns = `RETURN c.id AS id, c.version AS version, toString(datetime.truncate('second', c.at)) AS at,
     c.action AS action, c.kind AS kind, c.key AS key, c.why AS why, c.request AS request,
     c.before AS before, c.after AS after,
     CASE WHEN n:Thing THEN properties(n) END AS thing,
     head(COLLECT {
       MATCH (n)-[:ABOUT]->(about:Thing|RetiredThing)
       RETURN { thing: properties(about), retired: about:RetiredThing }
     }) AS about,
     head(COLLECT {
       MATCH (n)<-[:OF]-(gone:Change { action: 'RETIRED' })
       WHERE c.action = 'RESTORED' AND gone.version < c.version AND ${visible('gone')}
       RETURN gone.before ORDER BY gone.version DESC LIMIT 1
     }) AS earlier,
     ${authorOf('c')} AS author,
     ${accountBehind('c.by')} AS account`;

const page = `WITH c, n ORDER BY c.version DESC, c.id DESC LIMIT toInteger($limit)
   ${columns}
   ORDER BY version DESC, id DESC`;

/** The changes of one thing, retired or not, by its id or key, and of the statements about it. */
export const changesOfThing = reading<
  { thing: string; scheme: string; readers: readonly string[]; after: After; limit: number },
  ChangeRow
>(
  'history.ofThing',
  `CALL () {
     MATCH (x:Thing|RetiredThing|Statement|RetiredStatement|Territory { id: $thing }) RETURN x
     UNION
     MATCH (:Identifier { scheme: $scheme, value: $thing })-[:IDENTIFIES]->(x) RETURN x
   }
   CALL (x) {
     MATCH (x)<-[:OF]-(c:Change) RETURN c, x AS n
     UNION
     MATCH (x)<-[:ABOUT]-(n:Statement|RetiredStatement)<-[:OF]-(c:Change)
     WHERE NOT ${isDerived('c')}
     RETURN c, n
   }
   WITH c, n WHERE ${readable('c', 'n')} AND ${behind}
   ${page}`,
);

export interface FeedParameters {
  readers: readonly string[];
  after: After;
  limit: number;
  /** Versions up to this one: that of the cursor, or above all. */
  version: number;
  pole: string | null;
  kinds: readonly string[] | null;
  actions: readonly string[] | null;
  authors: readonly string[] | null;
  /** Account of the one who asks, where it asks for its own. */
  me: string | null;
  /** Moments, the first included and the last not. */
  since: string | null;
  until: string | null;
  withFictitious: boolean;
}

const isPole = (variable: string) => `$pole IN [${variable}.id, ${variable}.slug] AND ${visible(variable)}`;

/** What a pole keeps: itself, its ties, who and where they lead to, what is said of these, and their sources. */
const ofPole = `EXISTS {
       MATCH (n)-[:ABOUT|OF]->{0,1}(x)
       WHERE (${isPole('x')})
         OR EXISTS { MATCH (x)-[:KEPT_BY]->(p:Pole) WHERE ${isPole('p')} }
         OR EXISTS {
           MATCH (x)-[:HAS]->(:Participation)-[:IN]->(t:Tie)-[:KEPT_BY]->(p:Pole)
           WHERE ${isPole('p')} AND ${visible('t')}
         }
         OR EXISTS {
           MATCH (x:Source|RetiredThing)<-[:OF]-(e:Passage)<-[:EVIDENCED_BY]-(t:Tie)-[:KEPT_BY]->(p:Pole)
           WHERE ${isPole('p')} AND ${visible('t')} AND ${visible('e')}
         }
     }`;

/** The last version before a moment: versions follow time. */
const lastBefore = `COLLECT {
     MATCH (e:Change) WHERE e.at < datetime($until)
     RETURN e.version ORDER BY e.at DESC, e.version DESC LIMIT 1
   }[0]`;

/**
 * What is new, the latest first, among so many changes at most: however few of them are for this reader, the pole or
 * the filter, no question goes through the whole history. One row.
 */
export const latestChanges = reading<FeedParameters & { looked: number }, ChangeRows>(
  'history.latest',
  `WITH CASE WHEN $until IS NULL THEN $version ELSE coalesce(${lastBefore}, -1) END AS upTo
   CALL (upTo) {
     MATCH (c:Change) WHERE c.version <= $version AND c.version <= upTo AND ${behind}
     WITH c ORDER BY c.version DESC, c.id DESC LIMIT toInteger($looked)
     RETURN collect(c) AS window
   }
   WITH window, last(window) AS end
   CALL (window) {
     UNWIND window AS c
     MATCH (c)-[:OF]->(n)
     WHERE ${readable('c', 'n')}
       AND NOT ${isDerived('c')}
       AND ($kinds IS NULL OR c.kind IN $kinds)
       AND ($actions IS NULL OR c.action IN $actions)
       AND ($since IS NULL OR c.at >= datetime($since))
       AND ($until IS NULL OR c.at < datetime($until))
       AND ($me IS NULL OR c.by = 'account:' + $me)
       AND ($authors IS NULL OR ${authorOf('c')} IN $authors)
       AND ($withFictitious OR NOT coalesce(n.fictitious, false))
       AND ($pole IS NULL OR ${ofPole})
     WITH c, n ORDER BY c.version DESC, c.id DESC LIMIT toInteger($limit)
     CALL (c, n) { ${columns} }
     WITH { id: id, version: version, at: at, action: action, kind: kind, key: key, why: why, request: request,
       before: before, after: after, thing: thing, about: about, earlier: earlier, author: author, account: account }
       AS row
     RETURN collect(row) AS rows
   }
   RETURN rows, CASE
     WHEN size(rows) = $limit THEN [last(rows).version, last(rows).id]
     WHEN size(window) < $looked OR ($since IS NOT NULL AND end.at < datetime($since)) THEN null
     ELSE [end.version, end.id] END AS further`,
);

/** One change, for undoing it. */
export const changeById = reading<{ id: string; readers: readonly string[] }, ChangeRow>(
  'history.byId',
  `MATCH (c:Change { id: $id })-[:OF]->(n)
   WHERE ${readable('c', 'n')}
   ${columns}`,
);

/** The changes of a request, its derived ones aside, in the order in which they were made. */
export const changesOfRequest = reading<{ request: string; readers: readonly string[] }, ChangeRow>(
  'history.ofRequest',
  `MATCH (c:Change)-[:OF]->(n)
   WHERE c.request STARTS WITH $request + ':' AND ${readable('c', 'n')} AND NOT ${isDerived('c')}
   WITH c, n ORDER BY toInteger(split(c.request, ':')[-1])
   ${columns}`,
);

/** What was done to the same thing later. */
export const laterChanges = reading<{ ids: readonly string[]; readers: readonly string[] }, ChangeRow>(
  'history.later',
  `UNWIND $ids AS id
   MATCH (earlier:Change { id: id })-[:OF]->(n)<-[:OF]-(c:Change)
   WHERE c.version > earlier.version AND ${readable('c', 'n')}
   WITH DISTINCT c, n ORDER BY c.version DESC, c.id DESC LIMIT 50
   ${columns}`,
);

export interface NameRow {
  key: string;
  id: string;
  visible: boolean;
  name: string | null;
}

/** What keys in a record stand for, and whether the reader may see it. */
export const namesOfKeys = reading<
  { scheme: string; keys: readonly string[]; readers: readonly string[] },
  NameRow
>(
  'history.namesOfKeys',
  `UNWIND $keys AS key
   MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(n)
   RETURN key, n.id AS id, ${visible('n')} AS visible, n.name AS name`,
);

export const poleOfFeed = reading<
  { slug: string; readers: readonly string[] },
  { slug: string; name: string }
>(
  'history.poleOfFeed',
  `MATCH (p:Thing { slug: $slug }) WHERE p:Pole AND ${visible('p')}
   RETURN p.slug AS slug, p.name AS name`,
);
