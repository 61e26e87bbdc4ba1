import type { PutCommand } from '../platform/changes/node-image';
import { ground, put, says } from './records';

type Part = readonly [who: string, role?: string, stance?: 'CONFIRMED' | 'CONTESTED'];

function tie(key: string, parts: readonly Part[], fields: Record<string, unknown> = {}): PutCommand {
  return put('ties', {
    key,
    kind: 'SHARED_SERVICES',
    name: key,
    pole: 'pole',
    fictitious: true,
    participants: parts.map(([who, role, stance]) => ({
      who,
      role: (role ?? 'PARTNER') as 'PARTNER',
      ...(stance ? { answers: [{ stance, on: '2014-06-01' }] } : {}),
    })),
    evidence: says('minutes', 1),
    ...fields,
  });
}

const actor = (key: string, fields: Record<string, unknown> = {}) =>
  put('actors', { key, type: 'ASSOCIATION', name: key.toUpperCase(), fictitious: true, ...fields });

/** Few actors and ties, one of each sort that a reading of the network tells apart. */
export const networkGround: readonly PutCommand[] = [
  ...ground,
  ...(['REGION', 'COMMUNE'] as const).map((level) =>
    put('territories', {
      key: level.toLowerCase(),
      level,
      code: level,
      name: level,
      reference: 'invented',
      within: level === 'COMMUNE' ? ['region'] : [],
      fictitious: true,
    }),
  ),
  ...['a', 'b', 'c'].map((key) => actor(key)),
  ...['d', 'e', 'alone'].map((key) =>
    actor(key, {
      territory: 'commune',
      functions: [{ code: 'ACTIVITY_CREATION', modality: 'REPORTED', evidence: says('minutes', 3) }],
    }),
  ),
  actor('hub', { hub: true }),
  put('places', { key: 'place', name: 'Place', fictitious: true }),
  tie(
    'a-b',
    [
      ['a', 'PROVIDER'],
      ['b', 'CLIENT'],
    ],
    { kind: 'COMMERCIAL_RELATION', since: '2010', until: '2012' },
  ),
  tie('b-c-d', [['b'], ['c'], ['d']], { since: '2013-03', until: '..' }),
  tie(
    'd-e',
    [
      ['d', 'PARTNER', 'CONFIRMED'],
      ['e', 'PARTNER', 'CONFIRMED'],
    ],
    { evidence: says('report', 2) },
  ),
  tie('a-e-contested', [['a'], ['e', 'PARTNER', 'CONTESTED']]),
  tie('with-hub', [['hub'], ['a'], ['e']]),
  tie('only-hub', [['hub'], ['alone']]),
  tie(
    'at-place',
    [
      ['c', 'OCCUPANT'],
      ['place', 'PREMISES'],
    ],
    { kind: 'OCCUPANCY' },
  ),
  tie(
    'e-at-place',
    [
      ['e', 'OCCUPANT'],
      ['place', 'PREMISES'],
    ],
    { kind: 'OCCUPANCY' },
  ),
];
