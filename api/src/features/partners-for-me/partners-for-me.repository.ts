import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { cooperationRows, isReal, oneStepOn, type CooperationTuple as FinderCooperation } from '../finder';

export interface GroundParameters {
  /** Id of the actor that looks. */
  readonly actor: string;
  readonly today: string;
  readonly withFictitious: boolean;
  /** So many members of its poles at most: of more, only those near it are weighed. */
  readonly most: number;
  readonly readers: readonly string[];
}

type ActorTuple = [
  id: string,
  hub: boolean | null,
  ended: boolean,
  liesIn: [id: string, level: string, name: string, code: string][],
];

type CompetenceTuple = [actor: string, name: string, cpv: string | null, tags: string[]];

type CooperationTuple = [...FinderCooperation, name: string, untilLatest: string];

export interface GroundResult {
  /** Those that are weighed, with the one that looks and its present partners. */
  actors: ActorTuple[];
  competences: CompetenceTuple[];
  /** What the one that looks and its partners do. */
  ties: CooperationTuple[];
  circles: [name: string, members: string[]][];
}

/**
 * All that speaks for a partner, in one statement and as far as the viewer sees it: the actors of one's poles and
 * those that one's partners work with, where they are and what they can do; every cooperation of oneself and of
 * one's partners, since a go-between counts by how many it is tied to; and who else is of the poles, places and
 * bodies that one is of. What actors keep to themselves is not read at all.
 */
export const partnersGround = reading<GroundParameters, GroundResult>(
  'partnersForMe.ground',
  `MATCH (me:Thing { id: $actor }) WHERE me:Actor AND ${visible('me')}
   CALL (me) {
     MATCH (me)-[:HAS]->(:Participation)-[:IN]->(own:Tie)-[:KEPT_BY]->(pole:Pole)
     WHERE ${visible('own')} AND ${visible('pole')}
     WITH DISTINCT pole
     MATCH (pole)<-[:KEPT_BY]-(tie:Tie) WHERE ${visible('tie')} AND ${isReal('tie')}
     MATCH (tie)<-[:IN]-(:Participation)<-[:HAS]-(a:Actor) WHERE ${visible('a')} AND ${isReal('a')}
     RETURN collect(DISTINCT a) AS members
   }
   WITH me, members, [me] AS oneself
   ${oneStepOn('oneself', 'oneself', 'own', 'partners')}
   ${oneStepOn('partners', 'oneself + partners', 'theirs', 'further')}
   WITH me, members, oneself + partners + further AS second, own + theirs AS together
   CALL (members, second) {
     UNWIND CASE WHEN size(members) <= $most THEN members + second ELSE second END AS a
     RETURN collect(DISTINCT a) AS weighed
   }
   RETURN
     COLLECT {
       UNWIND weighed AS a
       RETURN [a.id, a.hub, a.untilLatest < $today, COLLECT {
         MATCH upward = (a)-[:LOCATED_IN]->(:Territory)-[:WITHIN*0..4]->(wide:Territory)
         WHERE all(above IN tail(nodes(upward)) WHERE ${visible('above')})
         WITH DISTINCT wide
         RETURN [wide.id, wide.level, wide.name, wide.code] ORDER BY wide.level, wide.code
       }]
       ORDER BY a.sortName, a.id
     } AS actors,
     COLLECT {
       UNWIND weighed AS a
       MATCH (a)<-[:OF]-(c:Competence)
       WHERE ${visible('c')} AND ${isReal('c')} AND c.sinceEarliest <= $today AND c.untilLatest >= $today
       RETURN [a.id, c.name, c.cpv, c.tags] ORDER BY c.sortName, c.id
     } AS competences,
     ${cooperationRows('together', 'name', 'untilLatest')} AS ties,
     COLLECT {
       MATCH (me)-[:HAS]->(:Participation)-[:IN]->(mine:Tie)<-[:IN]-(:Participation)<-[:HAS]-(circle:Thing)
       WHERE (circle:Pole OR circle:Place OR circle:Body) AND NOT mine:Cooperation AND mine.modality = 'REPORTED'
         AND mine.untilLatest >= $today AND ${visible('mine')} AND ${isReal('mine')}
         AND ${visible('circle')} AND ${isReal('circle')}
       WITH DISTINCT circle ORDER BY circle.sortName, circle.id
       RETURN [circle.name, COLLECT {
         MATCH (circle)-[:HAS]->(:Participation)-[:IN]->(theirs:Tie)<-[:IN]-(:Participation)<-[:HAS]-(b:Actor)
         WHERE NOT theirs:Cooperation AND theirs.modality = 'REPORTED' AND theirs.untilLatest >= $today
           AND ${visible('theirs')} AND ${isReal('theirs')} AND ${visible('b')} AND ${isReal('b')}
         RETURN DISTINCT b.id
       }]
     } AS circles`,
);
