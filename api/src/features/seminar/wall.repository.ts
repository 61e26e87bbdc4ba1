import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading } from '../../platform/database/statement';

interface WallParameters {
  seminar: string;
  event: string;
  newest: number;
  readers: readonly string[];
}

interface NewsRow {
  tie: string;
  tieName: string;
  structure: string;
  structureId: string;
  stance: string;
  at: string;
}

export interface WallRow {
  version: number;
  invited: number;
  joined: number;
  answered: number;
  confirmed: number;
  contested: number;
  added: number;
  newest: NewsRow[];
}

/**
 * What a session has brought so far, of what all in its pole may read: nobody's answer about a tie that is contested,
 * and nobody who contested one. The version is read first: what is
 * fetched for it later is never older.
 */
export const readWall = reading<WallParameters, WallRow>(
  'seminars.wall',
  `MATCH (v:GraphVersion { id: 'facts' })
   WITH v.version AS version
   MATCH (s:Seminar { id: $seminar })
   OPTIONAL MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $event })-[:IDENTIFIES]->(event:Event)
   WITH version, s, event, COLLECT {
     MATCH (event)<-[:AT]-(answer:Answer)-[:ABOUT]->(part:Participation)-[:IN]->(t:Tie)
     MATCH (part)<-[:HAS]-(holder:Actor)
     WHERE ${visible('t')} AND ${visible('holder')}
     RETURN { by: answer.by, at: answer.givenOn, stance: answer.stance, now: part.stance,
       tie: t.id, tieStance: t.stance, tieName: t.name, structure: holder.name, structureId: holder.id }
     ORDER BY answer.givenOn DESC, answer.id
   } AS given
   RETURN version,
     COUNT { (s)<-[:OF]-(:SeminarCode) } AS invited,
     COUNT { (s)<-[:OF]-(c:SeminarCode) WHERE c.joinedAt IS NOT NULL } AS joined,
     COUNT { UNWIND given AS one RETURN DISTINCT one.by } AS answered,
     COUNT { UNWIND given AS one WITH one WHERE one.now = 'CONFIRMED' RETURN DISTINCT one.tie } AS confirmed,
     COUNT { UNWIND given AS one WITH one WHERE one.now = 'CONTESTED' RETURN DISTINCT one.tie } AS contested,
     COUNT { MATCH (event)<-[:AT]-(t:Tie) WHERE ${visible('t')} RETURN t } AS added,
     [one IN given WHERE NOT 'CONTESTED' IN [one.tieStance, one.stance]][..$newest] AS newest`,
);

/** Ties kept by a pole, and the actors invited: what its wall shows. */
export const tiesOfPole = reading<
  { pole: string; seminar: string; readers: readonly string[] },
  { ties: string[]; invited: string[] }
>(
  'seminars.tiesOfPole',
  `RETURN COLLECT {
     MATCH (:Thing { id: $pole })<-[:KEPT_BY]-(t:Tie) WHERE ${visible('t')} RETURN t.id
   } AS ties,
   COLLECT {
     MATCH (:Seminar { id: $seminar })<-[:OF]-(:SeminarCode)-[:FOR]->(a:Actor) WHERE ${visible('a')}
     RETURN DISTINCT a.id
   } AS invited`,
);
