import { actingToken } from '../../platform/access/reader-tokens';
import type { PutCommand } from '../../platform/changes/node-image';
import { duplicatesGround } from '../duplicates-ground';
import { actor, tie } from '../editing-ground';
import { put, says } from '../records';
import { call, dayIn, member, territories } from '../tender-ground';
import { figureAt, FIGURE_YEAR, KEPT } from './own-records';

const fictitious = true;

const facilitators = ['facilitators:pole'];
const want = { pole: 'pole', sort: 'SERVICE' as const, tags: ['shared'], fictitious };

const succeeds = (one: string, two: string) => [
  actor(one, { name: `Le Moulin ${one}` }),
  actor(two, { name: `Le moulin ${one} (association)` }),
  tie(`${one}-and-all`, [one, 'own']),
  tie(`${two}-and-all`, [two, 'own']),
];

/**
 * What is asked of many things together: members of the pole of which groups can be made, one of them not for everybody,
 * an actor beyond the pole, calls for tenders, actors that can be one, what is announced and funded, and a figure that
 * surprises.
 */
export const stagedGround: PutCommand[] = [
  // The poles of the roles stay what they are.
  ...duplicatesGround.filter(({ kind }) => kind !== 'poles'),
  ...succeeds('left', 'right'),
  ...succeeds('first', 'second'),
  ...territories,
  ...member('cleaner', ['#deep cleaning'], { territory: 'here' }),
  ...member('windows', ['90911300'], { territory: 'here' }),
  ...member('laundry', ['98310000'], { territory: 'there' }),
  ...member('unseen', ['98310000'], { readers: facilitators }),
  ...member('outsider', ['34000000']).filter(({ kind }) => kind !== 'ties'),
  tie('clean-together', ['cleaner', 'windows'], { since: '2024' }),
  tie('wash-together', ['windows', 'laundry'], { since: '2024' }),
  tie('own-together', ['own', 'laundry'], { since: '2024' }),
  tie('unseen-together', ['cleaner', 'laundry'], { since: '2024', readers: facilitators }),
  tie('beyond', ['cleaner', 'outsider'], { pole: 'other-pole', since: '2024' }),
  put('competences', { key: 'own-competence', name: 'Laundry', of: 'own', cpv: '98310000', fictitious }),
  put('capacities', {
    ...{ key: 'laundry-capacity', of: 'laundry', readers: [actingToken('laundry')], fictitious },
    ...{ turnovers: [{ year: 2025, amount: 123457 }], avoids: ['outsider'] },
  }),
  put('purchases', {
    ...{ key: 'own-purchase', name: 'Own purchase', of: 'own', pole: 'pole', unit: 'ream', chosen: '1' },
    ...{ readers: ['pole:pole'], fictitious },
    offers: [{ number: '1', supplier: 'Invented supplier', tiers: [{ from: 1, price: 4 }] }],
  }),
  ...['cleaner', 'windows'].map((of) =>
    put('pledges', {
      ...{ key: `own-purchase--${of}`, purchase: 'own-purchase', of, quantity: 10, firm: true, price: 5 },
      ...{ readers: [actingToken(of), ...facilitators], fictitious },
    }),
  ),
  put('needs', { ...want, key: 'own-need', name: 'Own need', of: 'own' }),
  put('offers', { ...want, key: 'partner-offer', name: 'Offer of the partner', of: 'partner' }),
  call('town', {
    publishedOn: dayIn(-5),
    deadline: `${dayIn(20)}T12:00`,
    lots: [
      {
        ...{ number: '1', title: 'Cleaning', value: 50_000, leastTurnover: 300_000 },
        needs: [
          { label: 'Clean', tags: ['Deep cleaning'] },
          { label: 'Windows', cpv: '90911300' },
          { label: 'Laundry', cpv: '98310000' },
        ],
      },
      { number: '2', title: 'Cars', needs: [{ label: 'Cars', cpv: '34000000' }] },
      { number: '3', title: 'For some', reservation: 'ESS', cpv: ['98310000'] },
    ],
  }),
  put('ties', {
    ...{
      key: 'funding',
      kind: 'FUNDING',
      name: 'A funding',
      pole: 'pole',
      since: '2013',
      fundingState: 'PAID',
      fictitious,
    },
    participants: [
      { who: 'a', role: 'FUNDER' },
      { who: 'pole', role: 'PURPOSE' },
    ],
    evidence: says('minutes', 30),
  }),
  put('statements', {
    ...{
      key: 'promise',
      about: 'pole',
      property: 'JOBS',
      value: 900,
      unit: 'JOB',
      modality: 'PLANNED',
      period: '2012',
    },
    ...{ fictitious, evidence: says('minutes', 31) },
  }),
  ...[700, 900].map((value, at) =>
    put('statements', {
      ...{
        key: `disputed-${value}`,
        about: 'pole',
        property: 'JOBS',
        value,
        unit: 'JOB',
        modality: 'REPORTED',
      },
      ...{ period: '2010', fictitious, evidence: says(at === 0 ? 'minutes' : 'report', 32) },
    }),
  ),
  put('returns', {
    ...{ key: `${KEPT}-doubtful`, readers: [actingToken('own'), ...facilitators], fictitious, of: 'own' },
    ...{ year: FIGURE_YEAR + 1, figure: figureAt(0), value: 90_000_000 },
    said: { how: 'ACCOUNT', on: '2015-01-01', by: 'account:invented' },
  }),
];
