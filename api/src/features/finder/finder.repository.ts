import { liesIn } from '../../platform/access/lies-in';
import { stanceForAll } from '../../platform/access/sees-answers';
import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading } from '../../platform/database/statement';
import { whole, type ThingValue } from '../things';

/** Another group that answers the call, as far as the viewer sees it. */
export type BidTuple = [lots: string, participants: [actor: string, role: string][]];

export interface CallResult {
  thing: ThingValue;
  pole: string | null;
  buyer: string | null;
  bids: BidTuple[];
}

/** A call by its address, with the pole that keeps it, its buyer and the groups that answer it. */
export const finderCall = reading<{ call: string; readers: readonly string[] }, CallResult>(
  'finder.call',
  `MATCH (:Identifier { scheme: '${RECORD_KEY}', value: $call })-[:IDENTIFIES]->(t:Thing)
   WHERE t:Tender AND ${visible('t')}
   RETURN ${whole('t')} AS thing,
     head(COLLECT { MATCH (t)-[:KEPT_BY]->(p:Pole) WHERE ${visible('p')} RETURN p.id ORDER BY p.sortName }) AS pole,
     head([(t)-[:BOUGHT_BY]->(buyer:Actor) WHERE ${visible('buyer')} | buyer.id]) AS buyer,
     COLLECT {
       MATCH (l:Tie)-[:ANSWERS]->(t)
       WHERE ${visible('l')} AND l.bidAsJson IS NOT NULL AND NOT coalesce(l.bidState, '') IN ['WITHDRAWN', 'LOST']
       RETURN [l.bidAsJson, COLLECT {
         MATCH (l)<-[:IN]-(part:Participation)<-[:HAS]-(who:Actor) WHERE ${visible('who')}
         RETURN [who.id, part.role]
       }]
     } AS bids`,
);

export type ActorTuple = [
  id: string,
  name: string,
  hub: boolean | null,
  ended: boolean,
  inTerritory: boolean,
  ess: string | null,
  approvals: string | null,
];

/** What `cooperationRows` gives of each. */
export type CooperationTuple = [
  id: string,
  begunOn: string,
  size: number,
  documentedOn: string | null,
  participants: [actor: string, stance: string, answeredOn: string | null][],
];

export type CompetenceTuple = [
  id: string,
  actor: string,
  cpv: string | null,
  tags: string[],
  level: string,
  references: string | null,
  documented: boolean,
];

export type CapacityTuple = [
  actor: string,
  turnovers: string | null,
  lead: string,
  onlyKnown: boolean,
  freeFrom: string | null,
  freeUntil: string | null,
  avoids: string[],
];

export interface FinderParameters {
  /** Id or address; null for the first that there is. */
  pole: string | null;
  /** Ids or addresses of actors that the question names. */
  named: readonly string[];
  /** Codes that somebody typed. */
  codes: readonly string[];
  /** Two first digits of the codes that are asked for, and the keys of the tags. */
  divisions: readonly string[];
  keys: readonly string[];
  territory: string | null;
  today: string;
  withFictitious: boolean;
  /** Ids of the poles that the viewer facilitates, and of the actors that it acts for. */
  facilitates: readonly string[];
  mine: readonly string[];
  /** So many members at most: for more, nothing else is read. */
  most: number;
  readers: readonly string[];
}

export interface FinderResult {
  pole: ThingValue;
  memberCount: number;
  /** Their ids. */
  members: string[];
  /** Codes of those asked for that the list of codes, where it was imported, does not have. */
  unknownCodes: string[];
  named: [name: string, id: string][];
  actors: ActorTuple[];
  ties: [...CooperationTuple, bidState: string | null][];
  competences: CompetenceTuple[];
  /** Null for who may not have them used. */
  capacities: CapacityTuple[] | null;
}

/** Cypher: not invented, unless invented records are asked for. */
export const isReal = (x: string) => `($withFictitious OR NOT ${x}.fictitious)`;

/** A cooperation that makes its participants known to each other: not what is only meant, or asked. */
const cooperationCounts = (l: string) => `${visible(l)} AND ${isReal(l)} AND ${l}.modality = 'REPORTED'
       AND NOT coalesce(${l}.bidState, '') IN ['GATHERING', 'WITHDRAWN']`;

/**
 * Cypher: the cooperations of some actors, and who else takes part in them that is not among those known already. `known`
 * is an expression; of who is among them, everything is read already.
 */
export const oneStepOn = (
  from: string,
  known: string,
  ties: string,
  met: string,
) => `WITH *, ${known} AS ${met}Before
   CALL (${from}, ${met}Before) {
     UNWIND ${from} AS near
     MATCH (near)-[:HAS]->(:Participation)-[:IN]->(l:Cooperation) WHERE ${cooperationCounts('l')}
     WITH DISTINCT l
     MATCH (l)<-[:IN]-(:Participation)<-[:HAS]-(far:Actor) WHERE ${visible('far')} AND ${isReal('far')}
     WITH collect(DISTINCT l) AS ${ties}, collect(DISTINCT far) AS all
     RETURN ${ties}, [far IN all WHERE NOT far IN ${met}Before] AS ${met}
   }`;

/** Cypher: the columns of cooperations, each once, by their ids: what makes their participants know each other. */
export const cooperationRows = (ties: string, ...more: readonly string[]) => `COLLECT {
       UNWIND ${ties} AS l
       WITH DISTINCT l
       MATCH (l)<-[:IN]-(part:Participation)<-[:HAS]-(who:Thing)
       OPTIONAL MATCH (part)<-[:ABOUT]-(answer:Answer { authority: 'ACTOR' })
       WITH l, part, who, max(left(answer.givenOn, 10)) AS answeredOn
       WITH l, count(DISTINCT who) AS size, collect(
         CASE WHEN who:Actor AND ${visible('who')} AND ${isReal('who')} THEN [who.id, part.stance, answeredOn] END
       ) AS stances
       WITH l, size, stances, ${stanceForAll('l')} AS forAll
       WITH l, size, [one IN stances | [one[0], coalesce(forAll, one[1]), one[2]]] AS participants
       CALL (l) {
         MATCH (l)-[:EVIDENCED_BY]->(passage:Passage)-[:OF]->(source:Source)
         WHERE ${visible('passage')} AND ${visible('source')}
         RETURN max(source.dateTo) AS documentedOn
       }
       RETURN [l.id, l.sinceEarliest, size, documentedOn, participants${more.map((one) => `, l.${one}`).join('')}]
       ORDER BY l.id
     }`;

const actorOf = (name: string) => `head(
         COLLECT { MATCH (x:Thing { id: ${name} }) WHERE x:Actor AND ${visible('x')} RETURN x }
         + COLLECT {
           MATCH (:Identifier { scheme: '${RECORD_KEY}', value: ${name} })-[:IDENTIFIES]->(x:Thing)
           WHERE x:Actor AND ${visible('x')} RETURN x
         })`;

/**
 * All that the finder looks at, in one statement: the actors of a pole (who has a tie there that the viewer sees),
 * those up to two cooperations away, what they do together, and what they can do of what is asked. A way between
 * two members that is nearer than strangers has five steps at most, and so four others on it: all of them are within
 * two steps of a member, and every tie of these is read.
 *
 * What members keep to themselves is read whatever its readers say, for who facilitates the pole or acts for a
 * member: it is used, and never part of an answer. Of who is only named it is not read. See `docs/decisions/0019-partners-are-found-exactly.md`.
 */
export const finderGround = reading<FinderParameters, FinderResult>(
  'finder.ground',
  `MATCH (pole:Pole)
   WHERE ${visible('pole')} AND ($pole IS NULL OR pole.id = $pole OR pole.slug = $pole)
   WITH pole ORDER BY pole.fictitious, pole.sortName, pole.id LIMIT 1
   CALL (pole) {
     MATCH (pole)<-[:KEPT_BY]-(tie:Tie) WHERE ${visible('tie')} AND ${isReal('tie')}
     MATCH (tie)<-[:IN]-(:Participation)<-[:HAS]-(a:Actor) WHERE ${visible('a')} AND ${isReal('a')}
     RETURN collect(DISTINCT a) AS members
   }
   WITH pole, members, size(members) AS memberCount,
     COLLECT {
       UNWIND $named AS name
       WITH name, ${actorOf('name')} AS x WHERE x IS NOT NULL
       RETURN [name, x]
     } AS named
   CALL (members, named) {
     UNWIND CASE WHEN size(members) <= $most THEN members + [one IN named | one[1]] ELSE [] END AS a
     RETURN collect(DISTINCT a) AS chosen
   }
   ${oneStepOn('chosen', 'chosen', 'ties', 'first')}
   ${oneStepOn('first', 'chosen + first', 'tiesOfFirst', 'second')}
   ${oneStepOn('second', 'chosen + first + second', 'tiesOfSecond', 'third')}
   WITH pole, members, memberCount, named, chosen, chosen + first + second AS everybody,
     ties + tiesOfFirst + tiesOfSecond AS together
   RETURN ${whole('pole')} AS pole, memberCount, [m IN members | m.id] AS members,
     CASE WHEN EXISTS { MATCH (:Cpv) } THEN [code IN $codes WHERE NOT EXISTS { MATCH (:Cpv { code: code }) }] ELSE [] END
       AS unknownCodes,
     [one IN named | [one[0], one[1].id]] AS named,
     COLLECT {
       UNWIND everybody AS a
       RETURN [a.id, a.name, a.hub, a.untilLatest < $today,
         $territory IS NULL OR ${liesIn('a', '$territory')}, a.ess, a.approvalsAsJson]
       ORDER BY a.sortName, a.id
     } AS actors,
     ${cooperationRows('together', 'bidState')} AS ties,
     COLLECT {
       UNWIND everybody AS a
       MATCH (a)<-[:OF]-(c:Competence)
       WHERE ${visible('c')} AND ${isReal('c')} AND c.sinceEarliest <= $today AND c.untilLatest >= $today
         AND (left(c.cpv, 2) IN $divisions OR any(key IN c.tagKeys WHERE key IN $keys))
       RETURN [c.id, a.id, c.cpv, c.tags, c.level, c.referencesAsJson, EXISTS {
         MATCH (c)-[:EVIDENCED_BY]->(passage:Passage)-[:OF]->(source:Source)
         WHERE ${visible('passage')} AND ${visible('source')}
       }]
       ORDER BY c.id
     } AS competences,
     CASE WHEN pole.id IN $facilitates OR any(m IN members WHERE m.id IN $mine) THEN COLLECT {
       UNWIND CASE WHEN memberCount <= $most THEN members ELSE [] END AS a
       MATCH (a)<-[:OF]-(k:Capacity) WHERE ${isReal('k')}
       RETURN [a.id, k.turnoversAsJson, k.lead, k.onlyKnown, k.freeFrom, k.freeUntil,
         [(k)-[:AVOIDS]->(other) | other.id]]
     } END AS capacities`,
  { scans: 'A pole is found among all of them: there are some tens.' },
);

/** What an answer names, whole. */
export const finderThings = reading<
  { ids: readonly string[]; readers: readonly string[] },
  { thing: ThingValue }
>('finder.things', `MATCH (x:Thing) WHERE x.id IN $ids AND ${visible('x')} RETURN ${whole('x')} AS thing`);
