import type { PutCommand } from '../../platform/changes/node-image';
import { put } from '../records';
import { keptRecords, ownRecords } from './own-records';
import { callAndBid } from './staged-calls';
import { stagedGround } from './staged-ground';

/** Who may see the things of a level, from the widest to the narrowest. */
export const levels = ['public', 'pole', 'participants', 'facilitators', 'author'] as const;
export type Level = (typeof levels)[number];

/** The readers of a level; `author` is the account that wrote the notes. */
function readersOf(level: Level, author: string): string[] {
  switch (level) {
    case 'public':
      return ['public'];
    case 'pole':
      return ['pole:pole'];
    case 'participants':
      return ['actor:own', 'actor:partner'];
    case 'facilitators':
      return ['facilitators:pole'];
    case 'author':
      return [`author:${author}`];
  }
}

/** What roles are held over: two poles and the actors that people act for. */
export const groundOfLevels: PutCommand[] = [
  put('territories', { key: 'area', level: 'EPCI', code: '200000', name: 'Area', reference: 'invented' }),
  // Not marked as invented, for the figures of the welcome page are of what is not.
  put('poles', { key: 'pole', name: 'Pole', territory: 'area' }),
  put('poles', { key: 'other-pole', name: 'Other pole', fictitious: true }),
  ...(['own', 'partner', 'stranger'] as const).map((key) =>
    put('actors', { key, type: 'ASSOCIATION', name: `Actor ${key}`, fictitious: true }),
  ),
];

/** Every kind of thing once at each level, every field of each filled, linked within the level. */
export function levelsNetwork(author: string): PutCommand[] {
  const atLevels = levels.flatMap((level, index) => {
    const readers = readersOf(level, author);
    return [
      ...thingsOf(level, index, readers),
      ...ownRecords(level, index, readers),
      ...callAndBid(level, readers),
    ];
  });
  return [...atLevels, ...keptRecords, ...stagedGround];
}

function thingsOf(level: Level, index: number, readers: string[]): PutCommand[] {
  const fields = { readers, fictitious: true };
  const key = (name: string) => `${level}-${name}`;
  const named = (name: string) => ({
    ...fields,
    key: key(name),
    name: `${name} at ${level}`,
    summary: `Summary of the ${name} at ${level}`,
  });
  const evidence = [{ source: key('source'), line: index + 1, quote: `Quote at ${level}` }];
  const span = { since: '2012', until: '2019' };
  const spelled = { spellings: [{ text: `Spelling at ${level}`, evidence }], evidence };
  const participants = ['own', 'partner', key('structure')].map((who) => ({
    who,
    role: 'PARTNER' as const,
    share: 10,
    note: `Note at ${level}`,
    ...span,
    answers:
      who === 'partner' ? [{ stance: 'CONTESTED' as const, on: '2014-01-01', why: `Because ${level}` }] : [],
  }));
  const tie = { pole: 'pole', ...span, participants, evidence, title: `Title at ${level}` };
  const statement = (name: string, value: number) =>
    put('statements', {
      ...fields,
      fictitious: false,
      key: key(name),
      about: 'pole',
      property: 'JOBS',
      value,
      unit: 'JOB',
      qualifier: 'ABOUT',
      text: `Text at ${level}`,
      modality: 'REPORTED',
      period: '2013',
      scope: `scope ${level}`,
      note: `Note at ${level}`,
      ...(name === 'figure'
        ? { pinned: { why: `Pinned at ${level}`, on: '2014-01-01', by: 'account:invented' } }
        : {}),
      evidence,
    });
  return [
    put('sources', {
      ...fields,
      fictitious: false,
      key: key('source'),
      kind: 'INTERVIEW',
      title: `Source at ${level}`,
      author: 'Invented author',
      publisher: 'Invented publisher',
      date: '2013',
      dateEstimated: true,
      dateReason: 'Invented',
      summary: `Summary of the source at ${level}`,
    }),
    put('territories', {
      ...fields,
      key: key('territory'),
      level: 'COMMUNE',
      code: `9990${index}`,
      name: `Territory at ${level}`,
      reference: 'invented',
      since: '2000',
      until: '..',
      within: ['area'],
    }),
    ...(['structure', 'collectivity'] as const).map((name, place) =>
      put('actors', {
        ...named(name),
        type: name === 'structure' ? 'COOPERATIVE' : 'COMMUNE',
        longName: `Long ${name} at ${level}`,
        functions: [{ code: 'ACTIVITY_CREATION', modality: 'REPORTED', evidence }],
        cooperativeStatus: 'SCIC',
        approvals: [{ code: 'EI', since: '2012-01-01', until: '2019-12-31', proof: `Decision at ${level}` }],
        ess: 'YES',
        territory: key('territory'),
        ...span,
        identifiers: [{ scheme: 'SIRET', value: `123456789000${index}${place}`, reference: 'invented' }],
        ...spelled,
      }),
    ),
    put('poles', {
      ...named('pole'),
      longName: `Long pole at ${level}`,
      territory: key('territory'),
      ...span,
      ...spelled,
    }),
    put('places', { ...named('place'), territory: key('territory'), ...span, ...spelled }),
    put('places', { ...named('room'), within: key('place'), ...span, ...spelled }),
    put('bodies', { ...named('body'), kind: 'BOARD', of: key('pole'), ...span, evidence }),
    put('people', {
      ...fields,
      key: key('person'),
      name: `Person at ${level}`,
      ...spelled,
    }),
    put('events', {
      ...named('event'),
      kind: 'SEMINAR',
      date: '2013-03',
      place: key('place'),
      organisers: [key('structure')],
      evidence,
    }),
    put('recognitions', {
      ...named('recognition'),
      pole: key('pole'),
      outcome: 'PILOT',
      date: '2013',
      evidence,
    }),
    put('ties', { ...named('cooperation'), kind: 'SHARED_SERVICES', status: 'RUNNING', ...tie }),
    put('ties', {
      ...named('structural-tie'),
      kind: 'OCCUPANCY',
      occupancyMode: 'PERMANENT',
      fundingState: 'PAID',
      ...tie,
      participants: [...['place', 'body', 'person', 'pole', 'collectivity'].map(key), 'own'].map((who) => ({
        who,
        role: 'PARTNER' as const,
      })),
    }),
    put('rosters', {
      ...named('roster'),
      of: key('place'),
      date: '2013',
      complete: true,
      modality: 'REPORTED',
      entries: ['structure', 'collectivity', 'person', 'body', 'place', 'pole'].map((name) => ({
        who: key(name),
        as: `As written at ${level}`,
        mode: 'PERMANENT' as const,
        group: `Group at ${level}`,
        note: `Note at ${level}`,
        evidence,
      })),
      evidence,
    }),
    put('rosters', {
      ...named('attendance'),
      of: key('event'),
      date: '2013',
      complete: false,
      modality: 'REPORTED',
      entries: [],
      evidence,
    }),
    ...[
      'source',
      'structure',
      'collectivity',
      'pole',
      'place',
      'body',
      'person',
      'event',
      'recognition',
      'cooperation',
      'structural-tie',
      'roster',
    ].map((name) =>
      put('statements', {
        ...fields,
        key: key(`statement-about-${name}`),
        about: key(name),
        property: 'MISSION',
        text: `Mission at ${level}`,
        modality: 'REPORTED',
        evidence,
      }),
    ),
    statement('figure', 700 + index),
    statement('other-figure', 800 + index),
  ];
}
