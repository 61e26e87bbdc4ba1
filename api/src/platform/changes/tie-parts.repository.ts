import { writing } from '../database/statement';
import type { Properties } from './node-image';

/** Statements that write who takes part in ties, and what they answered. */

/** Participations that the record no longer holds lose their label, so that no statement brings them back. */
export const retireParticipations = writing<{ rows: { tie: string; keep: readonly string[] }[] }>(
  'changes.retireParticipations',
  `UNWIND $rows AS row
   MATCH (:Thing { id: row.tie })<-[:IN]-(p:Participation)
   WHERE NOT p.id IN row.keep
   REMOVE p:Participation
   SET p:RetiredParticipation`,
);

export const writeParticipations = writing<{
  rows: { id: string; tie: string; holder: string; properties: Properties }[];
}>(
  'changes.writeParticipations',
  `UNWIND $rows AS row
   MATCH (t:Thing { id: row.tie })
   MATCH (h:Thing { id: row.holder })
   MERGE (p:Participation { id: row.id })
   SET p = row.properties
   MERGE (h)-[:HAS]->(p)
   MERGE (p)-[:IN]->(t)`,
);

/** Answers that the record holds no longer: a split or an undo has taken them elsewhere. */
export const dropAnswers = writing<{ rows: { participation: string; keep: readonly string[] }[] }>(
  'changes.dropAnswers',
  `UNWIND $rows AS row
   MATCH (:Participation { id: row.participation })<-[:ABOUT]-(a:Answer)
   WHERE NOT a.id IN row.keep
   DETACH DELETE a`,
);

/**
 * An answer, once given, is never changed but where a data file writes its reason anew: the record has the last word.
 * What a document says may rest on other passages of it.
 */
export const writeAnswers = writing<{
  rows: {
    id: string;
    participation: string;
    properties: Properties;
    passages: readonly string[];
    event: string | null;
  }[];
}>(
  'changes.writeAnswers',
  `UNWIND $rows AS row
   MATCH (p:Participation { id: row.participation })
   MERGE (a:Answer { id: row.id })
   SET a = row.properties
   MERGE (a)-[:ABOUT]->(p)
   WITH a, row
   CALL (a, row) {
     MATCH (event:Thing { id: row.event })
     MERGE (a)-[:AT]->(event)
   }
   CALL (a, row) {
     MATCH (a)-[r:EVIDENCED_BY]->(e)
     WHERE NOT e.id IN row.passages
     DELETE r
   }
   WITH a, row
   UNWIND row.passages AS passage
   MATCH (e:Passage { id: passage })
   MERGE (a)-[:EVIDENCED_BY]->(e)`,
);

/**
 * Stance of a participation: the latest answer of an actor, else declared. Stance of a tie: contested if one
 * participant contests, confirmed if every actor in it confirmed, else declared (places, poles, bodies and
 * persons do not answer).
 */
export const deriveStances = writing<{ ties: readonly string[] }>(
  'changes.deriveStances',
  `UNWIND $ties AS id
   MATCH (t:Thing { id: id })<-[:IN]-(p:Participation)<-[:HAS]-(h)
   SET p.stance = coalesce(head(COLLECT {
     MATCH (p)<-[:ABOUT]-(a:Answer { authority: 'ACTOR' })
     RETURN a.stance ORDER BY a.givenOn DESC LIMIT 1
   }), 'DECLARED')
   WITH t, collect(p.stance) AS all, collect(CASE WHEN h:Actor THEN p.stance END) AS actors
   SET t.stance = CASE
     WHEN 'CONTESTED' IN all THEN 'CONTESTED'
     WHEN size(actors) > 0 AND all(s IN actors WHERE s = 'CONFIRMED') THEN 'CONFIRMED'
     ELSE 'DECLARED' END`,
);
