import { ground, put, says } from './records';

type Plain = Record<string, unknown>;

export const actor = (key: string, more: Plain = {}) =>
  put('actors', {
    key,
    type: 'ASSOCIATION',
    name: `Actor ${key}`,
    fictitious: true,
    evidence: says('minutes', 1),
    ...more,
  } as never);

export const tie = (key: string, who: string[], more: Plain = {}) =>
  put('ties', {
    key,
    kind: 'SHARED_SERVICES',
    name: `Tie ${key}`,
    pole: 'pole',
    fictitious: true,
    participants: who.map((one) => ({ who: one, role: 'PARTNER' })),
    evidence: says('minutes', 2),
    ...more,
  } as never);

/** A pole with three structures, a tie in it, and one in another pole. */
export const editingGround = [
  ...ground,
  put('poles', { key: 'other-pole', name: 'Other pole', fictitious: true }),
  actor('a'),
  actor('b'),
  actor('c'),
  tie('t', ['a', 'b']),
  tie('elsewhere', ['c', 'other-pole'], { pole: 'other-pole' }),
];
