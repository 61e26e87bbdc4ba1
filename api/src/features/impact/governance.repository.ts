import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { askedPole, evidenceOf, evidenceOfList, polesToChoose, whole, type EvidenceList } from '../things';
import { hubs, kept } from './impact.repository';

type Properties = Record<string, unknown>;

/** Somebody who takes part, and, of a person, the institutions in which it has a public role. */
type PartyTuple = [
  role: string,
  party: Properties,
  mandates: [mandate: Properties, institution: Properties, evidence: EvidenceList][] | null,
];

export interface GovernanceRow {
  pole: Properties;
  poles: Properties[];
  ties: [
    tie: Properties,
    runsPole: boolean,
    parties: PartyTuple[],
    confirmedOn: string[],
    evidence: EvidenceList,
  ][];
  amounts: [statement: Properties, tie: string, evidence: EvidenceList][];
  events: [event: Properties, organisers: PartyTuple[], evidence: EvidenceList][];
  places: [place: Properties, within: string[]][];
  bodies: [
    body: Properties,
    lists: [from: string, names: string[], of: number, evidence: EvidenceList][],
    evidence: EvidenceList,
  ][];
}

/** Cypher for the public roles of a person, as far as the viewer may see them. */
const mandatesOf = (person: string) => `CASE WHEN ${person}:Person THEN COLLECT {
        MATCH (${person})-[:HAS]->(:Participation { role: 'OFFICE_HOLDER' })-[:IN]->(mandate:Mandate)
          <-[:IN]-(:Participation { role: 'INSTITUTION' })<-[:HAS]-(institution:Actor)
        WHERE ${kept('mandate')} AND ${visible('institution')}
        RETURN [${whole('mandate')}, ${whole('institution')}, ${evidenceOf('mandate')}]
      } END`;

/** Whether a tie says who runs the pole. */
const runsThePole = `EXISTS {
         MATCH (tie)<-[:IN]-(part:Participation)<-[:HAS]-(runner:Actor)
         WHERE runner IN hubs AND part.role IN ['MEMBER', 'REPRESENTATIVE']
           AND EXISTS { (tie)<-[:IN]-(:Participation)<-[:HAS]-(pole) }
       }`;

/** Whether an event says itself of which pole it is: a tie names it, or it took place where a tie is. */
const isOf = (pole: string, more = '') => `(EXISTS {
           MATCH (event)-[:AT]->(place:Place)-[:HAS]->(:Participation)-[:IN]->(at:Tie)-[:KEPT_BY]->(${pole}:Pole)
           WHERE ${visible('place')} AND ${kept('at')}${more}
         } OR EXISTS {
           MATCH (event)<-[:AT]-(naming:Tie)-[:KEPT_BY]->(${pole}:Pole) WHERE ${kept('naming')}${more}
         })`;

/**
 * Everything that says who initiates, pays, owns, decides and runs in a pole, as the viewer may see it. An event is the
 * pole's where it or who runs it organised it, where it took place in one of its places, where one of its cooperations
 * names it, or where a member of it organised it and it is of no other pole.
 */
export const governanceFacts = reading<
  {
    pole: string | null;
    withFictitious: boolean;
    kinds: readonly string[];
    roles: readonly string[];
    deciding: readonly string[];
    readers: readonly string[];
  },
  GovernanceRow
>(
  'impact.governance',
  `${askedPole}
   WITH pole, invented, ${hubs} AS hubs
   RETURN ${whole('pole')} AS pole,
     ${polesToChoose} AS poles,
     COLLECT {
       MATCH (tie:Tie)-[:KEPT_BY]->(pole) WHERE ${kept('tie')}
       WITH tie, pole, hubs, invented, tie.tieKind IN ['MEMBERSHIP', 'REPRESENTATION'] AND ${runsThePole} AS runs
       WHERE runs OR tie.tieKind IN $kinds
       WITH tie, runs, invented ORDER BY tie.sinceEarliest, tie.sortName, tie.id
       RETURN [${whole('tie')}, runs,
         COLLECT {
           MATCH (tie)<-[:IN]-(part:Participation)<-[:HAS]-(party:Thing)
           WHERE part.role IN $roles AND ${visible('party')}
           RETURN [part.role, ${whole('party')}, ${mandatesOf('party')}] ORDER BY part.role, party.sortName, part.id
         },
         COLLECT {
           MATCH (tie)<-[:IN]-(:Participation)<-[:ABOUT]-(answer:Answer { authority: 'ACTOR', stance: 'CONFIRMED' })
           RETURN DISTINCT substring(answer.givenOn, 0, 10)
         },
         ${evidenceOf('tie')}]
     } AS ties,
     COLLECT {
       MATCH (said:Statement { property: 'AMOUNT' })-[:ABOUT]->(tie:Funding)-[:KEPT_BY]->(pole)
       WHERE ${kept('said')} AND ${kept('tie')}
       WITH said, tie ORDER BY said.periodFrom, said.knownSince, said.id
       RETURN [${whole('said')}, tie.id, ${evidenceOf('said')}]
     } AS amounts,
     COLLECT {
       MATCH (event:Event) WHERE ${kept('event')} AND (
         EXISTS { (event)-[:ORGANISED_BY]->(by) WHERE by = pole OR by IN hubs }
         OR ${isOf('pole')}
         OR (EXISTS {
           MATCH (event)-[:ORGANISED_BY]->(by:Actor)-[:HAS]->(:Participation { role: 'MEMBER' })
             -[:IN]->(joined:Membership)-[:KEPT_BY]->(pole)
           WHERE ${visible('by')} AND ${kept('joined')}
         } AND NOT ${isOf('elsewhere', ' AND elsewhere <> pole')}))
       WITH event, invented ORDER BY event.periodFrom, event.sortName, event.id
       RETURN [${whole('event')},
         COLLECT {
           MATCH (event)-[:ORGANISED_BY]->(by:Thing) WHERE ${visible('by')}
           RETURN ['ORGANISER', ${whole('by')}, ${mandatesOf('by')}] ORDER BY by.sortName, by.id
         },
         ${evidenceOf('event')}]
     } AS events,
     COLLECT {
       MATCH (place:Place)-[:HAS]->(:Participation { role: 'PREMISES' })-[:IN]->(tie:Tie)-[:KEPT_BY]->(pole)
       WHERE ${kept('tie')} AND ${visible('place')}
       WITH DISTINCT place ORDER BY place.sortName, place.id
       RETURN [${whole('place')}, COLLECT {
         MATCH (place)-[:WITHIN*1..5]->(outer:Place) WHERE ${visible('outer')} RETURN DISTINCT outer.id
       }]
     } AS places,
     COLLECT {
       MATCH (body:Body) WHERE body.bodyKind IN $deciding AND ${kept('body')} AND (
         EXISTS { (body)-[:OF]->(by) WHERE by = pole OR by IN hubs }
         OR EXISTS {
           MATCH (body)-[:HAS]->(:Participation)-[:IN]->(seat:Seat)-[:KEPT_BY]->(pole) WHERE ${kept('seat')}
         })
       WITH body, invented ORDER BY body.sortName, body.id
       RETURN [${whole('body')},
         COLLECT {
           MATCH (list:Roster { complete: true, modality: 'REPORTED' })-[:OF]->(body) WHERE ${kept('list')}
           RETURN [list.dateFrom,
             COLLECT { MATCH (list)-[:LISTS]->(name:Thing) WHERE ${visible('name')} RETURN name.id },
             COUNT { (list)-[:LISTS]->() }, ${evidenceOfList('list')}]
           ORDER BY list.dateFrom, list.id
         },
         ${evidenceOf('body')}]
     } AS bodies`,
  { scans: 'The poles, their events and bodies are some tens.' },
);
