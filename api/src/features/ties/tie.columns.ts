import { seesAnswers, stanceForAll } from '../../platform/access/sees-answers';
import { visible } from '../../platform/access/viewer';
import {
  attach,
  columnsOf,
  evidenceFrom,
  evidenceOf,
  rowFrom,
  thingFrom,
  withEvidence,
  type EvidenceList,
  type EvidenceRow,
  type ThingRow,
  type ThingValue,
} from '../things';

export interface AnswerRow {
  readonly id: string;
  readonly stance: string;
  readonly authority: string;
  readonly givenOn: string;
  readonly why: string | null;
  readonly evidence: EvidenceRow[];
}

/** A participation as it was read. */
export interface ParticipationRow {
  readonly id: string;
  readonly role: string;
  readonly stance: string;
  readonly party: ThingRow;
  readonly [property: string]: unknown;
}

type AnswerTuple = [
  id: string,
  stance: string,
  authority: string,
  givenOn: string,
  why: string | null,
  evidence: EvidenceList,
];

export type ParticipationTuple = [
  columns: unknown[],
  party: ThingValue,
  answers: AnswerTuple[] | null,
  stance: string | null,
];

/** A tie with what a query can ask along with it. */
export type TieTuple = [
  columns: unknown[],
  participations: ParticipationTuple[] | null,
  evidence: EvidenceList | null,
];

/** What is asked along with each tie of a list, as the parameter `$<name>` carries it. */
export interface TieDetail {
  readonly columns: readonly string[];
  readonly withParticipations: boolean;
  readonly withEvidence: boolean;
  readonly participations: ParticipationDetail;
}

/** What is asked along with each participation. */
export interface ParticipationDetail {
  readonly columns: readonly string[];
  readonly partyColumns: readonly string[];
  readonly withStances: boolean;
  readonly withAnswers: boolean;
}

/**
 * Cypher for the answers to a participation in a tie, the earliest first; what a document answers, for its readers.
 * Who contests and why, be it now or formerly, is for who `sees` answers; to others none is told of a contested tie,
 * where one answer more would say whose the missing one is. Why somebody answered as it did for a joint bid is for the
 * group's room.
 */
function answersOf(p: string, l: string, sees: string): string {
  return `COLLECT {
    MATCH (${p})<-[:ABOUT]-(answer:Answer)
    WHERE (answer.authority = 'ACTOR' AND (${sees} OR NOT 'CONTESTED' IN [${l}.stance, answer.stance])) OR EXISTS {
      MATCH (answer)-[:EVIDENCED_BY]->(passage:Passage)-[:OF]->(source:Source)
      WHERE ${visible('passage')} AND ${visible('source')}
    }
    RETURN [answer.id, answer.stance, answer.authority, answer.givenOn,
      CASE WHEN ${sees} AND (${l}.room IS NULL OR ${seesRoom(l)}) THEN answer.why END, ${evidenceOf('answer')}]
    ORDER BY answer.givenOn, answer.id
  }`;
}

/** Cypher: whether the viewer is of the group of a joint bid, or facilitates its pole. */
export function seesRoom(l: string): string {
  return `any(token IN ${l}.room WHERE token IN $readers)`;
}

/** Cypher for the participations of a tie. A party that the viewer may not see is left out. */
export function participationsOf(l: string, parameter: string): string {
  return `COLLECT {
    WITH CASE WHEN ${parameter}.withStances THEN ${stanceForAll(l)} END AS forAll,
      CASE WHEN ${parameter}.withAnswers THEN ${seesAnswers(l)} END AS sees
    MATCH (${l})<-[:IN]-(part:Participation)<-[:HAS]-(party:Thing)
    WHERE ${visible('party')}
    RETURN [${columnsOf('part', `${parameter}.columns`)}, ${columnsOf('party', `${parameter}.partyColumns`)},
      CASE WHEN ${parameter}.withAnswers THEN ${answersOf('part', l, 'sees')} END, forAll]
    ORDER BY part.role, party.sortName, part.id
  }`;
}

/** Cypher for a tie with its details, switched on by the parameter called `name`. */
export function tieTuple(l: string, name: string): string {
  return `[${columnsOf(l, `$${name}.columns`)},
    CASE WHEN $${name}.withParticipations THEN ${participationsOf(l, `$${name}.participations`)} END,
    CASE WHEN $${name}.withEvidence THEN ${evidenceOf(l)} END]`;
}

export function participationFrom(
  [columns, party, answers, stance]: ParticipationTuple,
  detail: ParticipationDetail,
): ParticipationRow {
  const row = rowFrom(columns, detail.columns);
  if (stance) row['stance'] = stance;
  row['party'] = thingFrom(party, detail.partyColumns);
  if (answers) row['answers'] = answers.map(answerFrom);
  return row as unknown as ParticipationRow;
}

function answerFrom([id, stance, authority, givenOn, why, evidence]: AnswerTuple): AnswerRow {
  return { id, stance, authority, givenOn, why, evidence: evidenceFrom(evidence) };
}

export function tieFrom([columns, participations, evidence]: TieTuple, detail: TieDetail): ThingRow {
  const row = withEvidence(thingFrom(columns, detail.columns), evidence);
  return participations
    ? attach(
        row,
        'participations',
        {},
        participations.map((one) => participationFrom(one, detail.participations)),
      )
    : row;
}
