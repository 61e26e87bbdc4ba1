import { expandRecords, recordKinds, type RecordKind, type RecordSet } from '@maillage/graph-schema/records';
import type { PutCommand } from '../platform/changes/node-image';
import { actor, editingGround, tie } from './editing-ground';
import { put, says } from './records';

type Plain = Record<string, unknown>;

/** A list of the occupants of a place. */
export const occupants = (key: string, who: string[], more: Plain = {}) =>
  put('rosters', {
    key,
    name: `List ${key}`,
    of: 'place',
    date: '2013-03-05',
    complete: false,
    modality: 'REPORTED',
    fictitious: true,
    tie: { kind: 'OCCUPANCY', pole: 'pole', implied: false },
    entries: who.map((one, index) => ({
      who: one,
      as: one.toUpperCase(),
      mode: 'PERMANENT',
      evidence: says('minutes', 20 + index),
    })),
    ...more,
  } as never);

export const fact = (key: string, about: string, more: Plain = {}) =>
  put('statements', {
    key,
    about,
    property: 'JOBS',
    value: 3,
    modality: 'REPORTED',
    fictitious: true,
    evidence: says('report', 4),
    ...more,
  } as never);

/** Two structures that are one, and everything that can refer to a structure. */
export const duplicatesGround = [
  ...editingGround,
  put('places', { key: 'place', name: 'A place', fictitious: true, evidence: says('minutes', 6) }),
  put('places', { key: 'b-place', name: 'B place', fictitious: true, evidence: says('minutes', 6) }),
  actor('one', {
    name: 'Coopaction',
    spellings: [{ text: 'Coop Action', evidence: says('minutes', 7) }],
    functions: [{ code: 'ACTIVITY_CREATION', modality: 'REPORTED', evidence: says('minutes', 8) }],
    identifiers: [{ scheme: 'SIREN', value: '999000111', reference: 'invented' }],
  }),
  actor('two', {
    name: 'COOPACTION (SCIC)',
    summary: 'What two alone says.',
    cooperativeStatus: 'SCIC',
    spellings: [
      { text: 'Coop Action', evidence: says('report', 9) },
      { text: 'Coopaxion', evidence: says('report', 10) },
    ],
    functions: [{ code: 'ACTIVITY_CREATION', modality: 'REPORTED', evidence: says('report', 11) }],
    identifiers: [{ scheme: 'SIRET', value: '99900011100011', reference: 'invented' }],
    evidence: says('report', 12),
  }),
  put('bodies', { key: 'body', kind: 'BOARD', name: 'A board', of: 'two', fictitious: true }),
  put('events', {
    key: 'event',
    kind: 'MEETING',
    name: 'A meeting',
    date: '2014',
    organisers: ['one', 'two', 'b'],
    fictitious: true,
  }),
  tie('tie-of-one', ['one', 'a']),
  tie('twin-of-two', ['two', 'a']),
  tie('tie-of-two', ['two', 'b'], { participants: answeredBy('two', 'b') }),
  tie('tie-of-three', ['one', 'two', 'c']),
  tie('between', ['one', 'two']),
  fact('fact-of-two', 'two'),
  fact('fact-of-tie', 'tie-of-two'),
];

function answeredBy(who: string, other: string) {
  return [
    {
      who,
      role: 'PARTNER',
      answers: [{ stance: 'CONFIRMED', on: '2024-05-01T10:00:00.000Z', by: 'link:x' }],
    },
    { who: other, role: 'PARTNER' },
  ];
}

/** The commands with those that follow from them, as data files are loaded. */
export function expanded(commands: readonly PutCommand[]): PutCommand[] {
  const set = Object.fromEntries(
    (Object.keys(recordKinds) as RecordKind[]).map((kind) => [
      kind,
      commands.filter((one) => one.kind === kind).map((one) => one.record),
    ]),
  ) as unknown as RecordSet;
  const full = expandRecords(set);
  return (Object.keys(recordKinds) as RecordKind[]).flatMap((kind) =>
    full[kind].map((record) => ({ kind, record }) as PutCommand),
  );
}
