import { visible } from '../../platform/access/viewer';
import { reading, writing } from '../../platform/database/statement';
import { whole } from '../things';

export interface CandidateRow {
  id: string;
  family: string;
  name: string;
  longName: string | null;
  spellings: readonly string[] | null;
  /** `SIRET 123…` */
  numbers: readonly string[];
  territory: string | null;
  invented: boolean;
  /** Whether it concerns the pole. */
  mine: boolean;
}

/** Whether the pole keeps a tie of an actor, of those that the viewer may see, or nobody does. */
export const concernsPole = (a: string) => `(EXISTS {
       MATCH (${a})-[:HAS]->(:Participation)-[:IN]->(tie:Tie)-[:KEPT_BY]->(:Pole { id: $pole }) WHERE ${visible('tie')}
     } OR NOT EXISTS {
       MATCH (${a})-[:HAS]->(:Participation)-[:IN]->(tie:Tie) WHERE ${visible('tie')}
     })`;

export const candidates = reading<{ pole: string; readers: readonly string[] }, CandidateRow>(
  'duplicates.candidates',
  `MATCH (a:Actor) WHERE ${visible('a')}
   RETURN a.id AS id, a.family AS family, a.name AS name, a.longName AS longName, a.spellings AS spellings,
     COLLECT {
       MATCH (a)<-[:IDENTIFIES]-(i:Identifier) WHERE i.scheme IN ['SIREN', 'SIRET']
       RETURN i.scheme + ' ' + i.value
     } AS numbers,
     head(COLLECT { MATCH (a)-[:LOCATED_IN]->(t:Territory) WHERE ${visible('t')} RETURN t.id }) AS territory,
     coalesce(a.fictitious, false) AS invented,
     ${concernsPole('a')} AS mine`,
  { scans: 'Duplicates are looked for among all actors; the result is kept until the graph changes.' },
);

export const graphVersion = reading<object, { version: number }>(
  'duplicates.graphVersion',
  `MATCH (v:GraphVersion { id: 'facts' }) RETURN v.version AS version`,
);

/** Pairs that are said to be two: by a person, or by one having succeeded the other as far as the viewer may see. */
export const toldApart = reading<{ pairs: readonly string[]; readers: readonly string[] }, { pair: string }>(
  'duplicates.toldApart',
  `UNWIND $pairs AS pair
   CALL (pair) {
     MATCH (d:Distinction { pair: pair }) WHERE d.undoneAt IS NULL RETURN 1 AS found
     UNION
     WITH split(pair, ' ') AS ids
     MATCH (a:Thing:Actor { id: ids[0] }), (b:Thing:Actor { id: ids[1] })
     WHERE EXISTS {
       MATCH (a)-[:HAS]->(:Participation)-[:IN]->(s:Succession)<-[:IN]-(:Participation)<-[:HAS]-(b)
       WHERE ${visible('s')}
     }
     RETURN 1 AS found
   }
   RETURN DISTINCT pair`,
);

export const actorsOfIds = reading<
  { ids: readonly string[]; readers: readonly string[] },
  { thing: Record<string, unknown>; territory: string | null; ties: number }
>(
  'duplicates.actorsOfIds',
  `UNWIND $ids AS id
   MATCH (a:Thing { id: id }) WHERE a:Actor AND ${visible('a')}
   RETURN ${whole('a')} AS thing,
     head(COLLECT { MATCH (a)-[:LOCATED_IN]->(t:Territory) WHERE ${visible('t')} RETURN t.name }) AS territory,
     COUNT { MATCH (a)-[:HAS]->(:Participation)-[:IN]->(l:Tie) WHERE ${visible('l')} } AS ties`,
);

/** Says that two are two. Said twice it is said once; who said it first stays. */
export const tellApart = writing<
  { pair: string; ids: readonly string[]; by: string; why: string | null },
  { id: string }
>(
  'duplicates.tellApart',
  `MERGE (d:Distinction { pair: $pair })
   WITH d, d.by IS NULL OR d.undoneAt IS NOT NULL AS isNews
   FOREACH (_ IN CASE WHEN isNews THEN [1] ELSE [] END |
     SET d.by = $by, d.at = datetime(), d.why = $why
     REMOVE d.undoneAt, d.undoneBy)
   WITH d
   UNWIND $ids AS id
   MATCH (a:Thing { id: id })
   MERGE (d)-[:BETWEEN]->(a)
   RETURN DISTINCT d.pair AS id`,
);

export interface DistinctionRow {
  id: string;
  ids: readonly string[];
  at: string;
  why: string | null;
}

/** The pairs told apart of which the viewer sees both, the latest first. */
export const distinctions = reading<{ pole: string; readers: readonly string[] }, DistinctionRow>(
  'duplicates.distinctions',
  `MATCH (d:Distinction) WHERE d.undoneAt IS NULL
   WITH d, COLLECT {
     MATCH (d)-[:BETWEEN]->(a:Actor) WHERE ${visible('a')} RETURN a ORDER BY a.id
   } AS pair
   WHERE size(pair) = 2 AND any(a IN pair WHERE ${concernsPole('a')})
   RETURN d.pair AS id, [a IN pair | a.id] AS ids, toString(d.at) AS at, d.why AS why
   ORDER BY d.at DESC LIMIT 200`,
  { scans: 'Each is a decision that somebody took: they are few.' },
);

export const distinctionById = reading<
  { id: string; readers: readonly string[] },
  { id: string; ids: readonly string[] }
>(
  'duplicates.distinctionById',
  `MATCH (d:Distinction { pair: $id })
   WITH d, COLLECT { MATCH (d)-[:BETWEEN]->(a:Actor) WHERE ${visible('a')} RETURN a.id } AS ids
   WHERE size(ids) = 2
   RETURN d.pair AS id, ids`,
);

export const undoDistinction = writing<{ id: string; by: string }, { id: string }>(
  'duplicates.undoDistinction',
  `MATCH (d:Distinction { pair: $id })
   WHERE d.undoneAt IS NULL
   SET d.undoneAt = datetime(), d.undoneBy = $by
   RETURN d.pair AS id`,
);
