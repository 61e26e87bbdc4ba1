import type { BaseLabel, Properties } from '../../platform/changes/node-image';
import { reading, writing } from '../../platform/database/statement';

/**
 * Statements of a first load: they create, and look for nothing that could be there already, so that each record costs
 * some ten steps whatever the store holds.
 *
 * Two batches are written at a time, and the later one waits for the earlier one with all its locks: so nothing is
 * merged, which takes locks that the earlier one could want. What is created takes none until it is committed.
 */

export interface LoadState {
  version: number;
  /** Loads that came to their end, and that did not. */
  seeded: readonly string[];
  seeding: readonly string[];
  restoring: boolean;
  /** Who wrote the last change. */
  lastBy: string | null;
}

export const loadState = reading<object, LoadState>(
  'bulk.state',
  `MATCH (v:GraphVersion { id: 'facts' })
   RETURN v.version AS version, coalesce(v.seeded, []) AS seeded, coalesce(v.seeding, []) AS seeding,
     v.restoring IS NOT NULL AS restoring,
     head(COLLECT { MATCH (c:Change) WHERE c.version = v.version RETURN c.by LIMIT 1 }) AS lastBy`,
);

/** The properties of a change that do not depend on the batch. */
interface ChangeRow {
  readonly id: string;
  readonly request: string;
  readonly kind: string;
  readonly key: string;
  readonly after: string;
  readonly readers: readonly string[];
}

interface AnswerRow {
  readonly properties: Properties;
  readonly passages: readonly number[];
}

interface ParticipationRow {
  readonly holder: string;
  readonly properties: Properties;
  readonly answers: readonly AnswerRow[];
}

/** One record: its node and all that hangs on it. */
export interface BulkRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly identifiers: readonly { scheme: string; value: string; reference: string | null }[];
  readonly change: ChangeRow;
  readonly things: readonly { type: string; to: string }[];
  readonly territories: readonly { type: string; to: string }[];
  /** Places in the list of passages of the batch. */
  readonly passages: readonly number[];
  readonly participations: readonly ParticipationRow[];
}

interface Batch {
  readonly rows: readonly BulkRow[];
  /** Ids of the passages that the rows speak of, each by its place in this list. */
  readonly passages: readonly string[];
  readonly version: number;
  readonly by: string;
  /** ISO moment that the entries bear. */
  readonly at: string;
}

interface PassageRow {
  readonly id: string;
  readonly source: string;
  readonly line: number;
  readonly quote: string;
}

/** Passages, but for those that an earlier run wrote. */
export const createPassages = writing<{ rows: readonly PassageRow[] }>(
  'bulk.createPassages',
  `UNWIND $rows AS row
   MATCH (s:Thing { id: row.source })
   WHERE NOT EXISTS { (:Passage { id: row.id }) }
   CREATE (:Passage { id: row.id, line: toInteger(row.line), quote: row.quote, readers: s.readers })-[:OF]->(s)`,
);

const node = (base: BaseLabel) => `
   CREATE (n:${base})
   SET n += row.properties
   SET n:$(row.labels)
   CREATE (n)<-[:OF]-(:Change {
     id: row.change.id, request: row.change.request, action: 'ADDED', kind: row.change.kind, key: row.change.key,
     after: row.change.after, readers: row.change.readers,
     version: toInteger($version), by: $by, at: datetime($at)
   })
   FOREACH (one IN row.identifiers |
     CREATE (:Identifier { scheme: one.scheme, value: one.value, reference: one.reference })-[:IDENTIFIES]->(n))`;

const passages = `
   CALL () {
     UNWIND $passages AS id
     MATCH (p:Passage { id: id })
     RETURN collect(p) AS passages
   }`;

const links = `
   CALL (n, row) {
     UNWIND row.things AS link
     MATCH (to:Thing { id: link.to })
     CREATE (n)-[:$(link.type)]->(to)
   }
   CALL (n, row) {
     UNWIND row.territories AS link
     MATCH (to:Territory { id: link.to })
     CREATE (n)-[:$(link.type)]->(to)
   }`;

const evidence =
  'FOREACH (p IN [at IN row.passages | passages[toInteger(at)]] | CREATE (n)-[:EVIDENCED_BY]->(p))';

/** Each kind in a statement that has no more than it needs: what nothing needs costs as well. */
export const create = {
  territories: writing<Batch>(
    'bulk.createTerritories',
    `UNWIND $rows AS row
     ${node('Territory')}
     WITH *
     ${links}`,
  ),
  things: writing<Batch>(
    'bulk.createThings',
    `${passages}
     UNWIND $rows AS row
     ${node('Thing')}
     ${evidence}
     WITH *
     ${links}`,
  ),
  statements: writing<Batch>(
    'bulk.createStatements',
    `${passages}
     UNWIND $rows AS row
     ${node('Statement')}
     ${evidence}
     WITH *
     ${links}`,
  ),
  ties: writing<Batch>(
    'bulk.createTies',
    `${passages}
     UNWIND $rows AS row
     ${node('Thing')}
     ${evidence}
     WITH *
     ${links}
     UNWIND row.participations AS part
     MATCH (h:Thing { id: part.holder })
     CREATE (h)-[:HAS]->(p:Participation)-[:IN]->(n)
     SET p += part.properties
     FOREACH (answer IN part.answers |
       CREATE (a:Answer)-[:ABOUT]->(p)
       SET a += answer.properties
       FOREACH (s IN [at IN answer.passages | passages[toInteger(at)]] | CREATE (a)-[:EVIDENCED_BY]->(s)))`,
  ),
} as const;
