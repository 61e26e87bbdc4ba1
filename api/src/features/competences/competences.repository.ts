import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading } from '../../platform/database/statement';
import { evidenceOf, whole, type EvidenceList, type ThingValue } from '../things';

export interface CompetencesParameters {
  actor: string;
  /** Ids of the actors that the reader acts for, and of the poles that it facilitates. */
  mine: readonly string[];
  facilitates: readonly string[];
  readers: readonly string[];
}

export interface CompetencesResult {
  actor: ThingValue;
  competences: [competence: ThingValue, evidence: EvidenceList][];
  capacity: ThingValue | null;
  isMine: boolean;
  mayEdit: boolean;
}

/**
 * What an actor can do, with what says so, and what it keeps to itself where the reader acts for it. Who may edit is
 * as the rules of editing have it: who acts for the actor, and who facilitates a pole that keeps a tie of it.
 */
export const competencesOfActor = reading<CompetencesParameters, CompetencesResult>(
  'competences.ofActor',
  `MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $actor })-[:IDENTIFIES]->(a:Thing)
   WHERE a:Actor AND ${visible('a')}
   WITH a, a.id IN $mine AS isMine
   RETURN ${whole('a')} AS actor,
     COLLECT {
       MATCH (a)<-[:OF]-(c:Competence) WHERE ${visible('c')}
       RETURN [${whole('c')}, ${evidenceOf('c')}] ORDER BY c.sortName, c.id
     } AS competences,
     head(COLLECT {
       MATCH (a)<-[:OF]-(k:Capacity) WHERE isMine AND ${visible('k')}
       RETURN ${whole('k')} ORDER BY k.slug
     }) AS capacity,
     isMine,
     isMine OR size($facilitates) > 0 AND (
       EXISTS { (a)-[:HAS]->(:Participation)-[:IN]->(:Tie)-[:KEPT_BY]->(p:Pole) WHERE p.id IN $facilitates }
       OR NOT EXISTS { (a)-[:HAS]->(:Participation)-[:IN]->(:Tie)-[:KEPT_BY]->(:Pole) }
     ) AS mayEdit`,
);
