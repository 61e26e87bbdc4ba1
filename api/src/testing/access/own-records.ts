import { codesOf, yearlyFigures, type YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { actingToken } from '../../platform/access/reader-tokens';
import type { PutCommand } from '../../platform/changes/node-image';
import { put } from '../records';

/**
 * Beside the levels, since none but two kinds have it: what the structure `own` keeps to itself, and of its yearly
 * figures to the facilitators of its pole too. Records of it have a key that begins with this.
 */
export const KEPT = 'kept';

/** The year of every figure of these records. */
export const FIGURE_YEAR = 2013;

/**
 * What structures say of themselves at a level, the nth of all: what one can do, looks for, offers, and a figure where
 * that is not for everybody.
 */
export function ownRecords(level: string, nth: number, readers: readonly string[]): PutCommand[] {
  const fields = { readers: [...readers], fictitious: true };
  const key = (name: string) => `${level}-${name}`;
  const evidence = [{ source: key('source'), line: 1, quote: `Quote at ${level}` }];
  const skill = { cpv: '90919200', tags: [`tag ${level}`] };
  const want = (name: string) => ({
    ...{ ...fields, ...skill, key: key(name), of: key('structure'), pole: 'pole', sort: 'SERVICE' as const },
    name: `${name} at ${level}`,
    summary: `Summary of the ${name} at ${level}`,
    place: key('place'),
    territory: key('territory'),
    since: '2012',
    until: '..',
  });
  return [
    put('competences', {
      ...fields,
      ...skill,
      key: key('competence'),
      name: `competence at ${level}`,
      summary: `Summary of the competence at ${level}`,
      of: key('structure'),
      references: [{ client: `Client at ${level}`, year: 2012, amount: 1000, what: `Work at ${level}` }],
      since: '2012',
      until: '..',
      declaredOn: '2013-01-01',
      evidence,
    }),
    put('needs', want('need')),
    put('offers', want('offer')),
    put('needs', { ...want('taken'), state: 'TAKEN', tie: key('cooperation') }),
    // The kinds themselves refuse a figure that everybody could read, and a project that a whole pole could.
    ...(readers.includes('public') ? [] : [figure(level, nth, readers)]),
    ...(readers.includes('public') ? [] : purchase(level, readers)),
    ...(readers.some((token) => token === 'public' || token.startsWith('pole:'))
      ? []
      : [project(level, readers)]),
  ];
}

/** A group purchase with every field filled, and what the structure of the level pledges in it. */
function purchase(level: string, readers: readonly string[]): PutCommand[] {
  const fields = { readers: [...readers], fictitious: true };
  return [
    put('purchases', {
      ...fields,
      key: `${level}-purchase`,
      name: `purchase at ${level}`,
      summary: `Summary of the purchase at ${level}`,
      of: 'own',
      pole: 'pole',
      cpv: '30197643',
      unit: 'ream',
      closesOn: '2099-01-01',
      local: `Local at ${level}`,
      offers: [
        {
          ...{ number: '1', supplier: `Supplier at ${level}`, who: `${level}-structure`, fixedCost: 10 },
          tiers: [
            { from: 10, price: 4 },
            { from: 100, price: 3 },
          ],
          ...{ validUntil: '2099-01-01', charter: 'MET' as const, note: `Note of the offer at ${level}` },
          ...{ environment: 50, social: 50, proximity: 50 },
        },
      ],
      chosen: '1',
    }),
    put('pledges', {
      ...fields,
      key: `${level}-purchase--${level}-structure`,
      purchase: `${level}-purchase`,
      of: `${level}-structure`,
      ...{ quantity: 80, firm: true, price: 5, priceFrom: `Invoice at ${level}` },
      note: `Note of the pledge at ${level}`,
    }),
  ];
}

/** A supported project with every field filled, begun by `own` and by the structure of the level. */
function project(level: string, readers: readonly string[]): PutCommand {
  const evidence = [{ source: `${level}-source`, line: 1, quote: `Quote at ${level}` }];
  const step = {
    ...{ state: 'DONE' as const, since: '2012', until: '2013' },
    ...{ proof: `Sheet at ${level}`, note: `Note of the step at ${level}` },
  };
  return put('projects', {
    key: `${level}-project`,
    readers: [...readers],
    fictitious: true,
    name: `project at ${level}`,
    summary: `Summary of the project at ${level}`,
    pole: 'pole',
    carrier: { mark: `Carrier at ${level}`, isPublic: true },
    steps: [
      { ...step, who: 'own', step: 'WELCOME' },
      { ...step, who: `${level}-structure`, step: 'TEST' },
    ],
    creations: [{ way: 'REGISTRATION', on: '2013', proof: `Extract at ${level}` }],
    stopped: { on: '2014', why: `Given up at ${level}`, proof: `Letter at ${level}` },
    evidence,
  });
}

/** What `own` keeps as the product keeps it, and the membership for which its pole asks it. */
export const keptRecords: PutCommand[] = [
  put('ties', {
    key: 'public-membership',
    kind: 'MEMBERSHIP',
    name: 'Membership at public',
    pole: 'pole',
    fictitious: true,
    since: '2012',
    until: '..',
    participants: [
      { who: 'own', role: 'MEMBER' },
      { who: 'pole', role: 'CLUSTER' },
    ],
    evidence: [{ source: 'public-source', line: 1, quote: 'Quote at public' }],
  }),
  put('capacities', {
    key: `${KEPT}-capacity`,
    readers: [actingToken('own')],
    fictitious: true,
    of: 'own',
    turnovers: [{ year: FIGURE_YEAR, amount: 4321 }],
    lead: 'YES',
    onlyKnown: true,
    avoids: ['stranger'],
    freeFrom: '2013-01-01',
    freeUntil: '2013-12-31',
  }),
  figure(KEPT, 0, [actingToken('own'), 'facilitators:pole']),
];

/** Which figure `own` gave at the nth level. */
export function figureAt(nth: number): YearlyFigureCode {
  return codesOf(yearlyFigures)[nth] ?? 'TURNOVER';
}

/** A figure of `own`, another one at each level. */
function figure(level: string, nth: number, readers: readonly string[]): PutCommand {
  return put('returns', {
    key: `${level}-return`,
    readers: [...readers],
    fictitious: true,
    of: 'own',
    year: FIGURE_YEAR,
    figure: figureAt(nth),
    value: 900 + nth,
    said: { how: 'ACCOUNT', on: '2014-01-01', by: 'account:invented', sure: true },
  });
}
