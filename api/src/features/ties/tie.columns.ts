import { visible } from '../../platform/access/viewer';
import {
  attach,
  whole,
  listOf,
  evidenceOf,
  spanFrom,
  thingFrom,
  withEvidence,
  type EvidenceList,
  type ThingRow,
  type ThingValue,
} from '../things';

const participationNames = [
  'id',
  'role',
  'share',
  'stance',
  'note',
  'since',
  'until',
  'sinceEarliest',
  'sinceLatest',
  'untilEarliest',
  'untilLatest',
  'end',
] as const;

export interface AnswerRow {
  readonly id: string;
  readonly stance: string;
  readonly authority: string;
  readonly givenOn: string;
  readonly why: string | null;
  readonly evidence: EvidenceList | null;
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

export type ParticipationTuple = [columns: unknown[], party: ThingValue, answers: AnswerTuple[] | null];

/** A tie with what a query can ask along with it. */
export type TieTuple = [
  columns: unknown[],
  participations: ParticipationTuple[] | null,
  evidence: EvidenceList | null,
];

/** What is asked along with each tie of a list, as the parameter `$<name>` carries it. */
export interface TieDetail {
  readonly withParticipations: boolean;
  readonly withAnswers: boolean;
  /** Parties are asked for more than their name. */
  readonly withWholeParties: boolean;
  readonly withEvidence: boolean;
}

/** Cypher for the answers to a participation, the earliest first. */
export function answersOf(p: string): string {
  return `COLLECT {
    MATCH (${p})<-[:ABOUT]-(answer:Answer)
    RETURN [answer.id, answer.stance, answer.authority, answer.givenOn, answer.why, ${evidenceOf('answer')}]
    ORDER BY answer.givenOn, answer.id
  }`;
}

/** Cypher for the participations of a tie. A party that the viewer may not see is left out. */
export function participationsOf(l: string, parameter: string): string {
  return `COLLECT {
    MATCH (${l})<-[:IN]-(part:Participation)<-[:HAS]-(party:Thing)
    WHERE ${visible('party')}
    RETURN [[${participationNames.map((name) => `part.${name}`).join(', ')}], CASE WHEN ${parameter}.withWholeParties THEN ${whole('party')} ELSE ${listOf('PARTY', 'party')} END,
      CASE WHEN ${parameter}.withAnswers THEN ${answersOf('part')} END]
    ORDER BY part.role, party.sortName, part.id
  }`;
}

/** Cypher for a tie with its details, switched on by the parameter called `name`. */
export function tieTuple(l: string, name: string): string {
  return `[${listOf('TIE', l)},
    CASE WHEN $${name}.withParticipations THEN ${participationsOf(l, `$${name}`)} END,
    CASE WHEN $${name}.withEvidence THEN ${evidenceOf(l)} END]`;
}

export function participationFrom([columns, party, answers]: ParticipationTuple): ParticipationRow {
  const row: Record<string, unknown> = {};
  participationNames.forEach((name, index) => {
    row[name] = columns[index] ?? undefined;
  });
  const read = {
    ...row,
    span: spanFrom(row),
    party: thingFrom(party, 'PARTY'),
  } as unknown as ParticipationRow;
  return answers ? attach(read, 'answers', {}, answers.map(answerFrom)) : read;
}

export function answerFrom([id, stance, authority, givenOn, why, evidence]: AnswerTuple): AnswerRow {
  return { id, stance, authority, givenOn, why, evidence };
}

export function tieFrom([columns, participations, evidence]: TieTuple): ThingRow {
  const row = withEvidence(thingFrom(columns, 'TIE'), evidence);
  return participations ? attach(row, 'participations', {}, participations.map(participationFrom)) : row;
}
