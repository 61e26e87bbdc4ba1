import type { RecordKind } from '@maillage/graph-schema/records';
import { visible } from '../../platform/access/viewer';
import { reading, writing } from '../../platform/database/statement';

export const personToErase = reading<
  { id: string; scheme: string; everything: boolean; readers: readonly string[] },
  { key: string; name: string; readers: string[]; fictitious: boolean }
>(
  'erasure.person',
  `MATCH (n:Thing { id: $id })<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
   WHERE n:Person AND ($everything OR ${visible('n')})
   RETURN i.value AS key, n.name AS name, n.readers AS readers, coalesce(n.fictitious, false) AS fictitious
   ORDER BY i.value LIMIT 1`,
);

export interface ChangeRow {
  id: string;
  /** Of the thing that was changed. */
  about: string;
  version: number;
  kind: RecordKind;
  key: string;
  before: string | null;
  after: string | null;
  why: string | null;
  retired: boolean;
}

const changeColumns = `c.id AS id, n.id AS about, c.version AS version, c.kind AS kind, c.key AS key, c.before AS before,
     c.after AS after, c.why AS why, n:RetiredThing OR n:RetiredStatement AS retired`;

/** What was ever said of one thing. */
export const changesOfThing = reading<{ id: string }, ChangeRow>(
  'erasure.changesOfThing',
  `MATCH (n:Thing|RetiredThing { id: $id })<-[:OF]-(c:Change)
   RETURN ${changeColumns} ORDER BY c.id`,
);

/** Changes of which a record has a text, such as a key in its quotes, a stretch at a time. */
export const changesWith = reading<{ after: string; limit: number; text: string }, ChangeRow>(
  'erasure.changesWith',
  `MATCH (c:Change) WHERE c.id > $after AND (c.before CONTAINS $text OR c.after CONTAINS $text)
   WITH c ORDER BY c.id LIMIT toInteger($limit)
   MATCH (c)-[:OF]->(n)
   RETURN ${changeColumns} ORDER BY c.id`,
);

/** The record that each of these has now. */
export const recordsNow = reading<{ ids: readonly string[] }, Pick<ChangeRow, 'kind' | 'after'>>(
  'erasure.recordsNow',
  `UNWIND $ids AS id
   MATCH (n:Thing|Statement|Territory { id: id })
   CALL (n) {
     MATCH (n)<-[:OF]-(c:Change)
     RETURN c AS last ORDER BY c.version DESC LIMIT 1
   }
   WITH last WHERE last.after IS NOT NULL
   RETURN last.kind AS kind, last.after AS after`,
);

/** The whole history, a stretch at a time: only reading it tells which records name somebody. */
export const changesAfter = reading<{ after: string; limit: number }, ChangeRow>(
  'erasure.changesAfter',
  `MATCH (c:Change) WHERE c.id > $after
   WITH c ORDER BY c.id LIMIT toInteger($limit)
   MATCH (c)-[:OF]->(n)
   RETURN ${changeColumns} ORDER BY c.id`,
);

export const rewriteChanges = writing<
  { rows: readonly Pick<ChangeRow, 'id' | 'key' | 'before' | 'after' | 'why'>[] },
  never
>(
  'erasure.rewriteChanges',
  `UNWIND $rows AS row
   MATCH (c:Change { id: row.id })
   SET c.key = row.key, c.before = row.before, c.after = row.after, c.why = row.why`,
);

/** Gives records other keys, wherever what stands beside the graph leads to them by key. */
export const renameKeys = writing<{ scheme: string; rows: readonly { from: string; to: string }[] }, never>(
  'erasure.renameKeys',
  `UNWIND $rows AS row
   CALL (row) { MATCH (q:Question { tieKey: row.from }) SET q.tieKey = row.to }
   CALL (row) { MATCH (c:Comment { tieKey: row.from }) SET c.tieKey = row.to }
   CALL (row) { MATCH (s:Seminar { eventKey: row.from }) SET s.eventKey = row.to }
   MATCH (i:Identifier { scheme: $scheme, value: row.from })-[:IDENTIFIES]->(n)
   SET i.value = row.to, n.slug = CASE WHEN n.slug = row.from THEN row.to ELSE n.slug END`,
  { scans: 'Erasing a person is rare, and sessions are some tens.' },
);

/** What is retired keeps its history only, which is redacted: putting it again writes it anew from there. */
export const bareRetired = writing<{ ids: readonly string[] }, never>(
  'erasure.bareRetired',
  `UNWIND $ids AS id
   OPTIONAL MATCH (t:RetiredThing { id: id })
   OPTIONAL MATCH (s:RetiredStatement { id: id })
   WITH coalesce(t, s) AS n WHERE n IS NOT NULL
   SET n = { id: n.id, readers: n.readers, digest: n.digest }`,
);

/** Participations that records no longer have, of ties that named the person: their notes could name it. */
export const dropRetiredParts = writing<{ ids: readonly string[] }, never>(
  'erasure.dropRetiredParts',
  `UNWIND $ids AS id
   OPTIONAL MATCH (t:Thing { id: id })
   OPTIONAL MATCH (r:RetiredThing { id: id })
   WITH coalesce(t, r) AS n WHERE n IS NOT NULL
   MATCH (n)<-[:IN]-(p:RetiredParticipation)
   OPTIONAL MATCH (a:Answer)-[:ABOUT]->(p)
   DETACH DELETE a, p`,
);

/** What is said about the person, and nobody else. */
export const statementsAbout = reading<{ id: string }, { id: string }>(
  'erasure.statementsAbout',
  `MATCH (:Thing { id: $id })<-[:ABOUT]-(s:Statement|RetiredStatement)
   RETURN s.id AS id`,
);

export const passagesAfter = reading<
  { after: string; limit: number },
  { id: string; quote: string; used: boolean }
>(
  'erasure.passagesAfter',
  `MATCH (p:Passage) WHERE p.id > $after
   WITH p ORDER BY p.id LIMIT toInteger($limit)
   RETURN p.id AS id, p.quote AS quote, EXISTS { (p)<-[:EVIDENCED_BY]-() } AS used`,
);

export const redactPassages = writing<{ rows: readonly { id: string; quote: string }[] }, never>(
  'erasure.redactPassages',
  `UNWIND $rows AS row
   MATCH (p:Passage { id: row.id })
   SET p.quote = row.quote`,
);

export const dropPassages = writing<{ ids: readonly string[] }, never>(
  'erasure.dropPassages',
  `UNWIND $ids AS id
   MATCH (p:Passage { id: id })
   DETACH DELETE p`,
);

interface Text {
  readonly key: string;
  readonly texts: Readonly<Record<string, string | null>>;
}

/** What people wrote in some fields of a label beside the graph, a stretch at a time, and how it is put back. */
function textsOf(label: string, key: string, fields: readonly string[]) {
  return {
    after: reading<{ after: string; limit: number }, Text>(
      `erasure.textsOf${label}`,
      `MATCH (n:${label}) WHERE n.${key} > $after
   WITH n ORDER BY n.${key} LIMIT toInteger($limit)
   RETURN n.${key} AS key, n { ${fields.map((field) => `.${field}`).join(', ')} } AS texts
   ORDER BY key`,
    ),
    put: writing<{ rows: readonly Text[] }, never>(
      `erasure.putTextsOf${label}`,
      `UNWIND $rows AS row
   MATCH (n:${label} { ${key}: row.key })
   SET n += row.texts`,
    ),
  };
}

/**
 * Whatever beside the graph holds words that somebody chose, and stands in no history: aims and pages for the public,
 * mails, why somebody answered so, what is said in rooms, why two are two, sessions.
 */
export const textsBeside = [
  textsOf('IndicatorTarget', 'id', ['author', 'source', 'endedWhy']),
  textsOf('PublicPage', 'id', ['name', 'pageAsJson']),
  textsOf('Mail', 'id', ['subject', 'text']),
  textsOf('Answer', 'id', ['why']),
  textsOf('Comment', 'id', ['text']),
  textsOf('Distinction', 'pair', ['why']),
  textsOf('Seminar', 'id', ['name', 'setting']),
];
