import type { RecordKind } from '@maillage/graph-schema/records';
import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { whole } from '../things';
import { concernsPole } from './duplicates.repository';

/** Keys of all that refers to an actor, and of the facts about its ties. */
export const usersOfActor = reading<{ id: string; scheme: string }, { key: string }>(
  'duplicates.usersOfActor',
  `MATCH (n:Thing { id: $id }) WHERE n:Actor
   CALL (n) {
     MATCH (n)-[:HAS]->(:Participation)-[:IN]->(user:Tie) RETURN user
     UNION
     MATCH (n)-[:HAS]->(:Participation)-[:IN]->(:Tie)<-[:ABOUT]-(user:Statement) RETURN user
     UNION
     MATCH (n)<-[:OF|LISTS|ORGANISED_BY|AT|ABOUT|BOUGHT_BY|WON|AVOIDS|SUPPORTED_BY|OFFERED_BY]-(user:Thing|Statement) RETURN user
   }
   MATCH (user)<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
   RETURN DISTINCT i.value AS key ORDER BY key`,
);

export interface MergeRow {
  absorbed: string;
  absorbedKey: string;
  absorbedName: string;
  kept: Record<string, unknown>;
  keptKey: string;
  request: string;
  at: string;
  why: string | null;
}

const mergeColumns = `
   CALL (m) {
     MATCH (c:Change) WHERE c.request STARTS WITH m.request + ':'
     RETURN c LIMIT 1
   }
   RETURN absorbed.id AS absorbed, absorbed.slug AS absorbedKey, absorbed.name AS absorbedName,
     ${whole('kept')} AS kept, kept.slug AS keptKey,
     m.request AS request, toString(c.at) AS at, c.why AS why`;

/** What was merged into an actor, the latest first. */
export const mergesInto = reading<{ id: string; readers: readonly string[] }, MergeRow>(
  'duplicates.mergesInto',
  `MATCH (kept:Thing:Actor { id: $id })<-[m:MERGED_INTO]-(absorbed:RetiredThing)
   WHERE ${visible('kept')} AND ${visible('absorbed')}
   ${mergeColumns} ORDER BY c.version DESC`,
);

/** What was merged into actors of a pole and can be split again, the latest first. */
export const mergesOfPole = reading<{ pole: string; first: number; readers: readonly string[] }, MergeRow>(
  'duplicates.mergesOfPole',
  `MATCH (absorbed:RetiredThing)-[m:MERGED_INTO]->(kept:Actor)
   WHERE ${visible('kept')} AND ${visible('absorbed')} AND ${concernsPole('kept')}
   ${mergeColumns} ORDER BY c.version DESC LIMIT toInteger($first)`,
  { scans: 'Each is a merge that somebody made: they are few.' },
);

export const mergeOf = reading<{ absorbed: string; readers: readonly string[] }, MergeRow>(
  'duplicates.mergeOf',
  `MATCH (absorbed:RetiredThing { id: $absorbed })-[m:MERGED_INTO]->(kept:Actor)
   WHERE ${visible('kept')} AND ${visible('absorbed')}
   ${mergeColumns}`,
);

export interface MergeChangeRow {
  id: string;
  key: string;
  kind: RecordKind;
  action: 'ADDED' | 'CHANGED' | 'RETIRED' | 'RESTORED';
  before: string | null;
  after: string | null;
  now: string | null;
  nowVersion: string | null;
}

/** What a merge did, and what has become of it. */
export const changesOfMerge = reading<{ request: string }, MergeChangeRow>(
  'duplicates.changesOfMerge',
  `MATCH (c:Change)-[:OF]->(n)
   WHERE c.request STARTS WITH $request + ':'
   CALL (n) {
     MATCH (n)<-[:OF]-(last:Change)
     RETURN last ORDER BY last.version DESC LIMIT 1
   }
   RETURN n.id AS id, c.key AS key, c.kind AS kind, c.action AS action, c.before AS before, c.after AS after,
     last.after AS now, n.digest AS nowVersion
   ORDER BY toInteger(split(c.request, ':')[-1])`,
);

/** What the keys of a merge lead elsewhere from: the actor, and ties that lists say of both. */
export const partedBy = reading<{ request: string }, { id: string; key: string; into: string }>(
  'duplicates.partedBy',
  `MATCH (absorbed:RetiredThing)-[m:MERGED_INTO { request: $request }]->(into)
   RETURN absorbed.id AS id, absorbed.slug AS key, into.slug AS into`,
);

/** Facts about ties that a merge made. */
export const factsOfMade = reading<{ request: string; scheme: string }, { key: string }>(
  'duplicates.factsOfMade',
  `MATCH (:RetiredThing)-[:MERGED_INTO { request: $request }]->(made:Tie)<-[:ABOUT]-(s:Statement)
   MATCH (s)<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
   RETURN DISTINCT i.value AS key`,
);

/** Whether a request was carried out already. */
export const isDone = reading<{ request: string }, { id: string }>(
  'duplicates.isDone',
  `MATCH (c:Change) WHERE c.request STARTS WITH $request + ':' RETURN c.id AS id LIMIT 1`,
);

export const namesOfTerritories = reading<
  { scheme: string; keys: readonly string[] },
  { key: string; name: string }
>(
  'duplicates.namesOfTerritories',
  `UNWIND $keys AS key
   MATCH (:Identifier { scheme: $scheme, value: key })-[:IDENTIFIES]->(t:Territory)
   RETURN key, t.name AS name`,
);
