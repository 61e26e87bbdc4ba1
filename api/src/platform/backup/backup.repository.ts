import { reading, writing } from '../database/statement';

/** Statements of backups and of restoring: they know no kind of record, and take whatever the store holds. */

const everything = { scans: 'a backup holds everything' };

const kept = (n: string) => `none(label IN labels(${n}) WHERE label IN $leftOut)`;

/** What a node is called in every store: the id of its kind. */
const nameOf = (n: string) =>
  `coalesce(${n}.id, ${n}.scheme + ' ' + ${n}.value, ${n}.code, ${n}.key, ${n}.pair, ${n}.tokenHash, toString(${n}.number), '')`;

export interface NodeRow {
  id: string;
  labels: string[];
  properties: Record<string, unknown>;
}

export const readNodes = reading<{ leftOut: readonly string[] }, NodeRow>(
  'backup.readNodes',
  `MATCH (n)
   WHERE ${kept('n')}
   RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties`,
  everything,
);

export interface LinkRow {
  type: string;
  from: string;
  to: string;
  fromName: string;
  toName: string;
  properties: Record<string, unknown>;
}

export const readLinks = reading<{ leftOut: readonly string[] }, LinkRow>(
  'backup.readLinks',
  `MATCH (a)-[r]->(b)
   WHERE ${kept('a')} AND ${kept('b')}
   RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to,
     ${nameOf('a')} AS fromName, ${nameOf('b')} AS toName, properties(r) AS properties`,
  everything,
);

export interface StoreState {
  version: bigint;
  /** Whether it was written less than a second ago, by the clock of the database. */
  young: boolean;
  /** Number of the last entry of the journal. */
  entry: bigint | null;
  /** The run of a restoration that has not come to its end. */
  restoring: string | null;
}

/** Where facts and journal stand. */
export const readState = reading<Record<string, never>, StoreState>(
  'backup.readState',
  `MATCH (v:GraphVersion { id: 'facts' })
   OPTIONAL MATCH (h:JournalHead)
   RETURN v.version AS version, coalesce(v.at > datetime() - duration('PT1S'), false) AS young,
     h.number AS entry, v.restoring AS restoring`,
  { scans: 'there is one head of the journal' },
);

/** Has whoever writes to the journal wait. */
export const lockJournal = writing<Record<string, never>, never>(
  'backup.lockJournal',
  `MATCH (h:JournalHead) SET h.lock = true`,
  { scans: 'there is one head of the journal' },
);

/** Whether a store holds something that somebody put there; jobs and what backups leave out come by themselves. */
export const readIsEmpty = reading<{ ownWork: readonly string[] }, { empty: boolean }>(
  'restore.isEmpty',
  `RETURN NOT EXISTS {
     MATCH (n)
     WHERE none(label IN labels(n) WHERE label IN $ownWork)
       AND NOT (n:GraphVersion AND coalesce(n.version, 0) = 0)
   } AS empty`,
  { scans: 'an empty store has nothing to scan' },
);

/**
 * Marks the store as being restored by a run, where it is empty or an earlier run was cut short; the lock comes
 * first, so that of two runs one finds what the other has done.
 */
export const beginRestoring = writing<{ run: string; ownWork: readonly string[] }, { begun: boolean }>(
  'restore.begin',
  `MATCH (v:GraphVersion { id: 'facts' })
   SET v.holder = $run
   WITH v
   WHERE v.restoring IS NOT NULL OR v.version = 0 AND NOT EXISTS {
     MATCH (n)
     WHERE none(label IN labels(n) WHERE label IN $ownWork) AND NOT n:GraphVersion
   }
   SET v.restoring = $run
   RETURN true AS begun`,
  { scans: 'an empty store has nothing to scan' },
);

/** Takes away what a run that was cut short has left, but for the schema and the version that the next one holds. */
export const clearStore = writing<Record<string, never>, never>(
  'restore.clear',
  `MATCH (n)
   WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:GraphVersion
   CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
  everything,
);

export interface NewNode {
  key: number;
  labels: readonly string[];
  properties: Record<string, unknown>;
}

export const createNodes = writing<{ rows: readonly NewNode[] }, { key: number; id: string }>(
  'restore.createNodes',
  `UNWIND $rows AS row
   CREATE (n:$(row.labels))
   SET n = row.properties
   RETURN row.key AS key, elementId(n) AS id`,
);

export interface NewLink {
  type: string;
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

export const createLinks = writing<{ rows: readonly NewLink[] }, { created: bigint }>(
  'restore.createLinks',
  `UNWIND $rows AS row
   MATCH (a) WHERE elementId(a) = row.from
   MATCH (b) WHERE elementId(b) = row.to
   CREATE (a)-[r:$(row.type)]->(b)
   SET r = row.properties
   RETURN count(r) AS created`,
);

/** The last act: from here on the store is the one that was kept, and no longer being restored. */
export const endRestoring = writing<{ properties: Record<string, unknown> }, never>(
  'restore.end',
  `MATCH (v:GraphVersion { id: 'facts' })
   SET v = $properties`,
);
