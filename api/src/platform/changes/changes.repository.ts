import { thingLabels } from '@maillage/graph-schema/model';
import type { RecordKind } from '@maillage/graph-schema/records';
import { writing, reading } from '../database/statement';
import type { Properties } from './node-image';

/** Statements of the one way in. Each takes rows, so that a batch costs as many statements as one record. */

/** Begins the name of a first load, among the sets of seeds that a store is being given. */
export const LOADING = 'load:';

/** Where the graph stands for who has the lock. */
export interface Locked {
  version: number;
  /** The mark of a first load that has begun and not ended. */
  loading: string | null;
}

/** Takes the lock of the version: every write starts here, so that no two writes can deadlock. */
export const lockVersion = writing<{ request: string }, Locked>(
  'changes.lockVersion',
  `MATCH (v:GraphVersion { id: 'facts' })
   SET v.holder = $request
   RETURN v.version AS version,
     head([mark IN coalesce(v.seeding, []) WHERE mark STARTS WITH '${LOADING}']) AS loading`,
);

export const changesOfRequest = reading<
  { request: string },
  { version: number; kind: string; action: string }
>(
  'changes.ofRequest',
  `MATCH (c:Change)
   WHERE c.request STARTS WITH $request + ':'
   RETURN c.version AS version, c.kind AS kind, c.action AS action`,
);

export const knownKeys = reading<
  { scheme: string; keys: readonly string[] },
  {
    key: string;
    id: string;
    digest: string | null;
    day: string | null;
    retired: boolean;
    readers: readonly string[] | null;
    address: string | null;
  }
>(
  'changes.knownKeys',
  `UNWIND $keys AS key
   MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(n)
   RETURN key, n.id AS id, n.digest AS digest, n.dateTo AS day, n.slug AS address,
     n:RetiredThing OR n:RetiredStatement AS retired, CASE WHEN n:Source THEN n.readers END AS readers`,
);

/** Things of which one of these documents says a name or a function. */
export const namedBy = reading<{ sources: readonly string[] }, { id: string }>(
  'changes.namedBy',
  `UNWIND $sources AS source
   MATCH (:Thing:Source { id: source })<-[:OF]-(:Passage)<-[:EVIDENCED_BY]-(said:Statement)-[:ABOUT]->(n:Thing)
   WHERE said.property IN ['NAME', 'FUNCTION']
   RETURN DISTINCT n.id AS id`,
);

/** The record that each of these has now, or had last: of a long history nothing else is taken along. */
export const lastRecords = reading<
  { ids: readonly string[] },
  { id: string; record: string; kind: RecordKind }
>(
  'changes.lastRecords',
  `UNWIND $ids AS id
   MATCH (n:Thing|Statement|Territory|RetiredThing|RetiredStatement)
   WHERE n.id = id
   CALL (n) {
     MATCH (n)<-[:OF]-(c:Change) WHERE c.after IS NOT NULL
     RETURN c ORDER BY c.version DESC LIMIT 1
   }
   RETURN id, c.after AS record, c.kind AS kind`,
);

interface NodeRow {
  id: string;
  labels: readonly string[];
  properties: Properties;
}

const setNode = 'SET n = row.properties, n:$(row.labels)';

/** What a thing may no longer be: a tie of another kind, an actor of another family. */
const kinds = JSON.stringify(thingLabels.filter((one) => one !== 'Thing'));

export const writeNodes = {
  Thing: writing<{ rows: NodeRow[] }>(
    'changes.writeThings',
    `UNWIND $rows AS row
     MERGE (n:Thing { id: row.id })
     REMOVE n:$([one IN ${kinds} WHERE NOT one IN row.labels])
     ${setNode}`,
  ),
  Statement: writing<{ rows: NodeRow[] }>(
    'changes.writeStatements',
    `UNWIND $rows AS row
     MERGE (n:Statement { id: row.id })
     REMOVE n:Observation
     ${setNode}`,
  ),
  Territory: writing<{ rows: NodeRow[] }>(
    'changes.writeTerritories',
    `UNWIND $rows AS row
     MERGE (n:Territory { id: row.id })
     ${setNode}`,
  ),
} as const;

interface PassageRow {
  id: string;
  source: string;
  line: number;
  quote: string;
}

export const writePassages = writing<{ rows: PassageRow[] }>(
  'changes.writePassages',
  `UNWIND $rows AS row
   MATCH (s:Thing { id: row.source })
   MERGE (p:Passage { id: row.id })
   ON CREATE SET p.line = toInteger(row.line), p.quote = row.quote, p.readers = s.readers
   MERGE (p)-[:OF]->(s)`,
);

/** A document that others may read than before takes along what is quoted from it. */
export const passagesFollow = writing<{ ids: readonly string[] }>(
  'changes.passagesFollow',
  `UNWIND $ids AS id
   MATCH (s:Thing { id: id })<-[:OF]-(p:Passage)
   WHERE p.readers <> s.readers
   SET p.readers = s.readers`,
);

/** The relationships that a record owns: dropped and drawn again when the record changes. */
const owned = [
  'EVIDENCED_BY',
  'OF',
  'LISTS',
  'WITHIN',
  'LOCATED_IN',
  'KEPT_BY',
  'AT',
  'ORGANISED_BY',
  'ABOUT',
  'ANSWERS',
  'BOUGHT_BY',
  'WON',
  'AVOIDS',
  'BECAME',
  'SUPPORTED_BY',
  'OFFERED_BY',
  'PLEDGED_IN',
].join('|');

export const dropLinks = {
  Thing: dropping('Thing'),
  Statement: dropping('Statement'),
  Territory: dropping('Territory'),
} as const;

function dropping(base: string) {
  return writing<{ ids: readonly string[] }>(
    `changes.dropLinksOf${base}`,
    `UNWIND $ids AS id
     MATCH (n:${base} { id: id })-[r:${owned}]->()
     DELETE r`,
  );
}

interface LinkRow {
  from: string;
  to: string;
  type: string;
  properties: Properties;
}

function linking(from: string, to: string) {
  return writing<{ rows: LinkRow[] }>(
    `changes.link${from}To${to}`,
    `UNWIND $rows AS row
     MATCH (a:${from} { id: row.from })
     MATCH (b:${to} { id: row.to })
     CREATE (a)-[r:$(row.type)]->(b)
     SET r = row.properties`,
  );
}

export const writeLinks = {
  Thing: { Thing: linking('Thing', 'Thing'), Territory: linking('Thing', 'Territory') },
  Statement: { Thing: linking('Statement', 'Thing'), Territory: linking('Statement', 'Territory') },
  Territory: { Thing: linking('Territory', 'Thing'), Territory: linking('Territory', 'Territory') },
} as const;

function evidencing(base: string) {
  return writing<{ rows: { id: string; passages: readonly string[] }[] }>(
    `changes.evidence${base}`,
    `UNWIND $rows AS row
     MATCH (n:${base} { id: row.id })
     UNWIND row.passages AS passage
     MATCH (p:Passage { id: passage })
     MERGE (n)-[:EVIDENCED_BY]->(p)`,
  );
}

export const writeEvidence = {
  Thing: evidencing('Thing'),
  Statement: evidencing('Statement'),
  Territory: evidencing('Territory'),
} as const;

export const writeIdentifiers = {
  Thing: identifying('Thing'),
  Statement: identifying('Statement'),
  Territory: identifying('Territory'),
} as const;

function identifying(base: string) {
  return writing<{ rows: { id: string; scheme: string; value: string; reference: string | null }[] }>(
    `changes.identify${base}`,
    `UNWIND $rows AS row
     MATCH (n:${base} { id: row.id })
     MERGE (i:Identifier { scheme: row.scheme, value: row.value })
     SET i.reference = row.reference
     MERGE (i)-[:IDENTIFIES]->(n)`,
  );
}

/** Identifiers of registers that the record holds no longer; its keys lead to it for ever. */
export const dropIdentifiers = writing<{
  rows: readonly { id: string; keep: readonly string[] }[];
  scheme: string;
}>(
  'changes.dropIdentifiers',
  `UNWIND $rows AS row
   MATCH (n:Thing { id: row.id })<-[r:IDENTIFIES]-(i:Identifier)
   WHERE i.scheme <> $scheme AND NOT i.scheme + ' ' + i.value IN row.keep
   DELETE r
   WITH DISTINCT i
   WHERE NOT EXISTS { (i)-[:IDENTIFIES]->() }
   DELETE i`,
);

interface ChangeRow {
  id: string;
  about: string;
  request: string;
  action: string;
  kind: string;
  key: string;
  before: string | null;
  after: string | null;
  readers: readonly string[];
}

export const writeChanges = {
  Thing: changing('Thing'),
  Statement: changing('Statement'),
  Territory: changing('Territory'),
  RetiredThing: changing('RetiredThing'),
  RetiredStatement: changing('RetiredStatement'),
} as const;

function changing(base: string) {
  return writing<{ rows: ChangeRow[]; version: number; by: string; why: string | null }>(
    `changes.record${base}`,
    `UNWIND $rows AS row
     MATCH (n:${base} { id: row.about })
     CREATE (:Change {
       id: row.id, request: row.request, action: row.action, kind: row.kind, key: row.key,
       before: row.before, after: row.after, readers: row.readers,
       version: toInteger($version), by: $by, why: $why, at: datetime()
     })-[:OF]->(n)`,
  );
}

export const raiseVersion = writing<{ version: number }>(
  'changes.raiseVersion',
  `MATCH (v:GraphVersion { id: 'facts' })
   SET v.version = toInteger($version), v.at = datetime()`,
);
