import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import type { StatementTuple } from '../statements';
import { askedPole, evidenceOf, polesToChoose, runBy, whole } from '../things';
import { tieTuple, type TieDetail, type TieTuple } from '../ties';

/** Which pole, and whether invented records count: they do where the person asks for it, or where the pole is. */
interface Scope {
  pole: string | null;
  withFictitious: boolean;
  readers: readonly string[];
}

/** What the viewer may see, invented only where it counts. */
export const kept = (t: string) => `${visible(t)} AND (invented OR NOT ${t}.fictitious)`;

/** The structures that run a pole. */
export const hubs = `COLLECT {
     MATCH ${runBy('pole', 'hub')} AND ${kept('running')} AND ${kept('hub')}
     RETURN DISTINCT hub
   }`;

/** What belongs to a pole: itself, who runs it, what it keeps, the places that these are about. */
export const belongings = `CALL (pole, hubs) {
       RETURN pole AS about
       UNION
       UNWIND hubs AS about RETURN about
       UNION
       MATCH (about:Tie)-[:KEPT_BY]->(pole) WHERE ${visible('about')} RETURN about
       UNION
       MATCH (pole)<-[:KEPT_BY]-(tie:Tie)<-[:IN]-(:Participation)<-[:HAS]-(about:Place)
       WHERE ${visible('tie')} AND ${visible('about')} RETURN DISTINCT about
     }`;

export interface FactRows {
  pole: Record<string, unknown>;
  poles: Record<string, unknown>[];
  criteria: StatementTuple[];
  statements: [statement: Record<string, unknown>, about: string, ofPole: boolean][];
  ties: [
    id: string,
    kind: string,
    cooperation: boolean,
    stance: string,
    status: string | null,
    modality: string,
    from: string | null,
    to: string | null,
    actors: number,
    saidOn: string[],
    parties: [role: string, id: string, name: string, isActor: boolean, runsPole: boolean][],
    fundingState: string | null,
    bidState: string | null,
    bidAmount: number | null,
  ][];
  events: [id: string, modality: string, periodFrom: string | null, attendance: Record<string, unknown>[]][];
}

/** Everything that the indicators of a pole are computed from, as the viewer may see it. */
export const poleFacts = reading<Scope, FactRows>(
  'impact.facts',
  `${askedPole}
   WITH pole, invented, ${hubs} AS hubs
   RETURN ${whole('pole')} AS pole,
     ${polesToChoose} AS poles,
     COLLECT {
       MATCH (s:Statement { property: 'EVALUATION_CRITERION' })-[:ABOUT]->(pole) WHERE ${kept('s')}
       WITH s, COLLECT {
         MATCH (s)-[:EVIDENCED_BY]->(passage:Passage) WHERE ${visible('passage')}
         RETURN passage.line ORDER BY passage.line DESC LIMIT 1
       } AS lines ORDER BY s.knownSince, lines[0], s.id
       RETURN [${whole('s')}, null, ${evidenceOf('s')}]
     } AS criteria,
     COLLECT {
       ${belongings}
       MATCH (s:Statement)-[:ABOUT]->(about) WHERE ${kept('s')}
       RETURN [${whole('s')}, about.id, about = pole OR about IN hubs]
     } AS statements,
     COLLECT {
       MATCH (t:Tie)-[:KEPT_BY]->(pole) WHERE ${kept('t')}
       RETURN [t.id, t.tieKind, t:Cooperation, t.stance, t.status, t.modality, t.sinceEarliest, t.untilLatest,
         COUNT { MATCH (t)<-[:IN]-(:Participation)<-[:HAS]-(actor:Actor) RETURN DISTINCT actor },
         COLLECT {
           MATCH (t)-[:EVIDENCED_BY]->(passage:Passage)-[:OF]->(source:Source)
           WHERE ${visible('passage')} AND ${visible('source')}
           RETURN source.dateTo AS day
           UNION
           MATCH (t)<-[:IN]-(:Participation)<-[:ABOUT]-(answer:Answer { authority: 'ACTOR' })
           WHERE answer.stance = 'CONFIRMED'
           RETURN substring(answer.givenOn, 0, 10) AS day
         },
         COLLECT {
           MATCH (t)<-[:IN]-(p:Participation)<-[:HAS]-(party) WHERE ${visible('party')}
           RETURN [p.role, party.id, party.name, party:Actor, party IN hubs]
         }, t.fundingState, t.bidState, t.bidAmount]
     } AS ties,
     COLLECT {
       MATCH (e:Event) WHERE ${kept('e')} AND (
         EXISTS { (e)-[:ORGANISED_BY]->(by) WHERE by = pole OR by IN hubs }
         OR EXISTS { (e)-[:AT]->(:Place)-[:HAS]->(:Participation)-[:IN]->(:Tie)-[:KEPT_BY]->(pole) })
       RETURN [e.id, e.modality, e.periodFrom, COLLECT {
         MATCH (s:Statement { property: 'ATTENDANCE' })-[:ABOUT]->(e) WHERE ${kept('s')}
         RETURN ${whole('s')}
       }]
     } AS events`,
  { scans: 'The poles and their events are some tens.' },
);

export interface BehindRows {
  statements: StatementTuple[];
  ties: TieTuple[];
  events: Record<string, unknown>[];
  projects: Record<string, unknown>[];
}

/** The records behind a figure, those among them that the viewer may see. */
export const recordsBehind = reading<
  {
    statements: readonly string[];
    ties: readonly string[];
    events: readonly string[];
    projects: readonly string[];
    detail: TieDetail;
    readers: readonly string[];
  },
  BehindRows
>(
  'impact.recordsBehind',
  `RETURN COLLECT {
       UNWIND $statements AS id
       MATCH (s:Statement { id: id })-[:ABOUT]->(about:Thing) WHERE ${visible('s')} AND ${visible('about')}
       RETURN [${whole('s')}, ${whole('about')}, ${evidenceOf('s')}]
     } AS statements,
     COLLECT {
       UNWIND $ties AS id
       MATCH (t:Thing { id: id }) WHERE t:Tie AND ${visible('t')}
       WITH t ORDER BY t.sortName, t.id
       RETURN ${tieTuple('t', 'detail')}
     } AS ties,
     COLLECT {
       UNWIND $events AS id
       MATCH (e:Thing { id: id }) WHERE e:Event AND ${visible('e')}
       WITH e ORDER BY e.periodFrom, e.id
       RETURN ${whole('e')}
     } AS events,
     COLLECT {
       UNWIND $projects AS id
       MATCH (p:Thing { id: id }) WHERE p:Project AND ${visible('p')}
       WITH p ORDER BY p.sortName, p.id
       RETURN ${whole('p')}
     } AS projects`,
);

/** What was announced, and whatever is said of the same property of the same thing. */
export const announcements = reading<
  Scope & { announcing: readonly string[]; uncompared: readonly string[] },
  { rows: StatementTuple[] }
>(
  'impact.announcements',
  `${askedPole}
   WITH pole, invented, ${hubs} AS hubs
   RETURN COLLECT {
     ${belongings}
     MATCH (promise:Statement)-[:ABOUT]->(about)
     WHERE promise.modality IN $announcing AND NOT promise.property IN $uncompared
       AND (invented OR NOT promise.fictitious) AND ${visible('promise')}
     WITH DISTINCT about, promise.property AS property
     MATCH (s:Statement)-[:ABOUT]->(about)
     WHERE s.property = property AND (invented OR NOT s.fictitious) AND ${visible('s')}
     WITH s, about ORDER BY about.sortName, s.property, s.knownSince, s.id
     RETURN [${whole('s')}, ${whole('about')}, ${evidenceOf('s')}]
   } AS rows`,
  { scans: 'The poles are some tens.' },
);

/** Fundings that a pole keeps, each with what is said of it. */
export const fundingsOfPole = reading<
  Scope & { detail: TieDetail },
  { rows: [tie: TieTuple, said: StatementTuple[]][] }
>(
  'impact.fundings',
  `${askedPole}
   RETURN COLLECT {
     MATCH (t:Funding)-[:KEPT_BY]->(pole) WHERE ${kept('t')}
     WITH t, invented ORDER BY t.sinceEarliest, t.sortName, t.id
     RETURN [${tieTuple('t', 'detail')},
       COLLECT {
         MATCH (s:Observation)-[:ABOUT]->(t) WHERE ${kept('s')}
         WITH s ORDER BY s.property, s.periodFrom, s.knownSince, s.id
         RETURN [${whole('s')}, null, ${evidenceOf('s')}]
       }]
   } AS rows`,
  { scans: 'The poles are some tens.' },
);
