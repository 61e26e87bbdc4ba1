import type { RecordKind } from '@maillage/graph-schema/records';
import type { ThingKindCode } from '@maillage/graph-schema/vocabulary';
import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';

export interface CurrentRow {
  id: string;
  key: string;
  kind: RecordKind;
  /** Digest of the record: what an editor says it saw. */
  version: string;
  /** The record as JSON. */
  record: string;
}

/** The node's last record; a retired one has none. */
const current = `
   CALL (n) {
     MATCH (n)<-[:OF]-(c:Change)
     RETURN c ORDER BY c.version DESC LIMIT 1
   }
   WITH * WHERE c.after IS NOT NULL
   RETURN n.id AS id, c.key AS key, c.kind AS kind, n.digest AS version, c.after AS record`;

export const visibleRecords = reading<{ ids: readonly string[]; readers: readonly string[] }, CurrentRow>(
  'editing.visibleRecords',
  `UNWIND $ids AS id
   MATCH (n:Thing|Statement { id: id })
   WHERE ${visible('n')}
   ${current}`,
);

/** Whoever may see them: for the service that decides who may change them. */
export const recordsOfKeys = reading<
  { scheme: string; keys: readonly string[] },
  CurrentRow & { asked: string }
>(
  'editing.recordsOfKeys',
  `UNWIND $keys AS asked
   MATCH (:Identifier { scheme: $scheme, value: asked })-[:IDENTIFIES]->(n:Thing|Statement)
   ${current}, asked`,
);

/** What a key stood for as it was when it was retired; none of what is there. */
export const retiredRecords = reading<
  { scheme: string; keys: readonly string[] },
  { asked: string; kind: RecordKind; record: string }
>(
  'editing.retiredRecords',
  `UNWIND $keys AS asked
   MATCH (:Identifier { scheme: $scheme, value: asked })-[:IDENTIFIES]->(n:RetiredThing|RetiredStatement)
   CALL (n) {
     MATCH (n)<-[:OF]-(c:Change { action: 'RETIRED' })
     RETURN c ORDER BY c.version DESC LIMIT 1
   }
   WITH * WHERE c.before IS NOT NULL
   RETURN asked, c.kind AS kind, c.before AS record`,
);

/** The last records that a node has had, whoever may see them, for finding the one that an editor saw. */
export const earlierRecords = reading<
  { scheme: string; key: string; most: number },
  { kind: RecordKind; record: string; at: string }
>(
  'editing.earlierRecords',
  `MATCH (:Identifier { scheme: $scheme, value: $key })-[:IDENTIFIES]->(n)<-[:OF]-(c:Change)
   WHERE c.after IS NOT NULL
   RETURN c.kind AS kind, c.after AS record, toString(c.at) AS at
   ORDER BY c.version DESC LIMIT toInteger($most)`,
);

export interface KeyRow {
  key: string;
  id: string;
  /** Whether the editor may see it. */
  visible: boolean;
  retired: boolean;
  fictitious: boolean;
}

export const keysSeen = reading<
  { scheme: string; keys: readonly string[]; readers: readonly string[] },
  KeyRow
>(
  'editing.keysSeen',
  `UNWIND $keys AS key
   MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(n)
   RETURN key, n.id AS id, ${visible('n')} AS visible, n:RetiredThing OR n:RetiredStatement AS retired,
     coalesce(n.fictitious, false) AS fictitious`,
);

/** The poles that keep what a key stands for: the tie, the ties of the party, what a fact is about. */
export const polesOfKeys = reading<
  { scheme: string; keys: readonly string[] },
  { key: string; poles: string[] }
>(
  'editing.polesOfKeys',
  `UNWIND $keys AS key
   MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(n)
   OPTIONAL MATCH (n)-[:ABOUT]->(about)
   WITH key, coalesce(about, n) AS x
   CALL (x) {
     MATCH (p:Thing { id: x.id }) WHERE p:Pole RETURN p.id AS pole
     UNION
     MATCH (x)-[:KEPT_BY|OF]->(p:Pole) RETURN p.id AS pole
     UNION
     MATCH (x)-[:HAS]->(:Participation)-[:IN]->(:Tie)-[:KEPT_BY]->(p:Pole) RETURN p.id AS pole
   }
   RETURN key, collect(DISTINCT pole) AS poles`,
);

/**
 * The poles in which those read who act for an actor; where nobody does yet, those that it is a member of. None where
 * neither is known.
 */
export const polesOfPledgers = reading<
  { scheme: string; keys: readonly string[] },
  { key: string; poles: string[] }
>(
  'editing.polesOfPledgers',
  `UNWIND $keys AS key
   MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(x:Actor)
   WITH key, x, COLLECT { MATCH (x)<-[:OVER]-(:Grant { role: 'MEMBER' })-[:IN_POLE]->(p:Pole) RETURN DISTINCT p.id } AS acted
   RETURN key, CASE WHEN size(acted) > 0 THEN acted ELSE COLLECT {
     MATCH (x)-[:HAS]->(:Participation { role: 'MEMBER' })-[:IN]->(:Membership)-[:KEPT_BY]->(p:Pole)
     RETURN DISTINCT p.id
   } END AS poles`,
);

/** What a request did, for answering it the same when it comes again. */
export const doneByRequest = reading<
  { request: string },
  {
    id: string;
    change: string;
    key: string;
    kind: RecordKind;
    action: string;
    /** The record that it left, as JSON. */
    after: string | null;
    readers: string[];
  }
>(
  'editing.doneByRequest',
  `MATCH (c:Change)-[:OF]->(n)
   WHERE c.request STARTS WITH $request + ':'
   RETURN n.id AS id, c.id AS change, c.key AS key, c.kind AS kind, c.action AS action, c.after AS after,
     c.readers AS readers
   ORDER BY toInteger(split(c.request, ':')[-1])`,
);

/** Facts that were derived from a record and bear its key. */
export const derivedKeys = reading<{ scheme: string; keys: readonly string[] }, { key: string }>(
  'editing.derivedKeys',
  `UNWIND $keys AS owner
   MATCH (:Identifier { scheme: $scheme, value: owner })-[:IDENTIFIES]->(n)
   MATCH (n)<-[:ABOUT]-(:Statement)<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
   WHERE i.value STARTS WITH owner + '--'
   RETURN i.value AS key`,
);

/** Lists of the same thing as these lists, which together say what ties they stand for. */
export const listsOfSame = reading<{ scheme: string; keys: readonly string[] }, { key: string }>(
  'editing.listsOfSame',
  `UNWIND $keys AS of
   MATCH (:Identifier { scheme: $scheme, value: of })-[:IDENTIFIES]->(x)<-[:OF]-(r:Roster)
   MATCH (r)<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
   RETURN DISTINCT i.value AS key`,
);

export interface MentionedRow {
  id: string;
  key: string;
  name: string;
  kind: ThingKindCode | null;
}

/** What keys are called, of what the reader may see. */
export const namesOfKeys = reading<
  { scheme: string; keys: readonly string[]; readers: readonly string[] },
  MentionedRow
>(
  'editing.namesOfKeys',
  `UNWIND $keys AS key
   MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(n:Thing|Territory)
   WHERE ${visible('n')}
   RETURN n.id AS id, key, n.name AS name, n.kind AS kind`,
);

/** The territories that a record can name. */
export const territoryNames = reading<{ scheme: string; readers: readonly string[] }, MentionedRow>(
  'editing.territoryNames',
  `MATCH (t:Territory)<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
   WHERE ${visible('t')}
   RETURN t.id AS id, i.value AS key, t.name AS name, null AS kind ORDER BY name, key LIMIT 2000`,
  { scans: 'The territories of a few départements: some hundreds.' },
);
