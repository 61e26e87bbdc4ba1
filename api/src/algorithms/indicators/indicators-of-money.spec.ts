import fc from 'fast-check';
import type { EventFact, StatementFact, TieFact } from '.';
import { party, read, tie } from './testing/facts';

const money = (about: string, value: number, given: Partial<StatementFact> = {}): StatementFact => ({
  id: `${about}-${value}`,
  about,
  ofPole: false,
  property: 'AMOUNT',
  value,
  unit: 'EUR',
  modality: 'REPORTED',
  ...given,
});
const funding = (id: string, funders: string[], given: Partial<TieFact> = {}) =>
  tie({
    id,
    kind: 'FUNDING',
    cooperation: false,
    fundingState: 'GRANTED',
    parties: [...funders.map((one) => party(one, 'FUNDER')), party('house', 'PURPOSE')],
    ...given,
  });
/** For a whole year. */
const during = (at: string) => ({ period: at, periodFrom: `${at}-01-01`, periodTo: `${at}-12-31` });

describe('fundings', () => {
  const facts = {
    ties: [
      funding('a', ['town']),
      funding('b', ['town'], { fundingState: 'PAID' }),
      funding('both', ['town', 'region']),
      funding('announced', ['region'], { fundingState: 'PLANNED' }),
      funding('untold', ['region']),
    ],
    statements: [
      money('a', 100, { period: '2016', periodFrom: '2016-01-01', periodTo: '2016-12-31' }),
      money('b', 40, { qualifier: 'ABOUT' }),
      money('both', 7),
      money('announced', 999),
      money('a', 500, { modality: 'PLANNED' }),
      money('a', 3, { unit: 'PERCENT' }),
    ],
  };

  it('are told funder by funder, of what was granted or paid alone', () => {
    expect(
      read('FUNDING_BY_FUNDER', facts).map(({ part, year, value, qualifier, coverage, ties }) => [
        ...[part, year, value, qualifier, coverage],
        ties,
      ]),
    ).toEqual([
      ['TOWN', 2014, 40, 'ABOUT', { known: 2, of: 2 }, ['b']],
      ['REGION + TOWN', 2014, 7, 'EXACT', { known: 1, of: 1 }, ['both']],
      ['TOWN', 2016, 100, 'EXACT', { known: 2, of: 2 }, ['a']],
    ]);
  });

  it('are told use by use', () => {
    expect(read('FUNDING_BY_USE', facts).map(({ part, year, value }) => [part, year, value])).toEqual([
      ['HOUSE', 2014, 47],
      ['HOUSE', 2016, 100],
    ]);
  });

  it('do not add up what two documents say of the same money', () => {
    const two = { ...facts, statements: [money('a', 100), money('a', 120)] };
    const [only] = read('FUNDING_BY_FUNDER', two);
    expect(only).toMatchObject({ disputed: true });
    expect([100, 120]).toContain(only?.value);
  });

  it('count each period of a funding in its year, and dispute none of it', () => {
    const statements = [money('a', 100, during('2016')), money('a', 120, during('2017'))];
    expect(
      read('FUNDING_BY_FUNDER', { ...facts, statements }).map(({ part, year, value, disputed, coverage }) => [
        ...[part, year, value, disputed, coverage],
      ]),
    ).toEqual([
      ['TOWN', 2016, 100, false, { known: 1, of: 2 }],
      ['TOWN', 2017, 120, false, { known: 1, of: 2 }],
    ]);
  });

  it('do not add up a period and the whole that it is part of', () => {
    const whole = { period: '2016/2017', periodFrom: '2016-01-01', periodTo: '2017-12-31' };
    const statements = [
      money('a', 220, whole),
      money('a', 300),
      money('a', 100, during('2016')),
      money('a', 120, during('2017')),
    ];
    const valuesOf = (of: readonly StatementFact[]) =>
      read('FUNDING_BY_FUNDER', { ...facts, statements: of }).map(({ year, value }) => [year, value]);
    expect(valuesOf(statements)).toEqual([
      [2016, 100],
      [2017, 120],
    ]);
    expect(valuesOf(statements.slice(0, 3))).toHaveLength(1);
  });
});

describe('savings by purchasing together', () => {
  it('are added up over groups, a year apart from the other', () => {
    const year = (at: string) => ({ property: 'SAVINGS', ...during(at) });
    const ties = ['g', 'h', 'silent'].map((id) => tie({ id, kind: 'PURCHASING_GROUP' }));
    const statements = [
      money('g', 10, year('2024')),
      money('g', 12, year('2025')),
      money('h', 5, year('2025')),
      money('h', 900, { ...year('2025'), modality: 'PLANNED' }),
      money('else', 70, year('2025')),
    ];
    expect(
      read('PURCHASING_SAVINGS', { ties, statements }).map(({ year: at, value, coverage }) => [
        ...[at, value, coverage],
      ]),
    ).toEqual([
      [2024, 10, { known: 1, of: 3 }],
      [2025, 17, { known: 2, of: 3 }],
    ]);
  });

  it('are known of part of the groups that ran in the year', () => {
    const group = (id: string, from: string, to = '9999-12-31') =>
      tie({ id, kind: 'PURCHASING_GROUP', from, to });
    const ties = [
      group('g', '2018-01-01'),
      group('h', '0000-01-01'),
      group('later', '2024-03-01'),
      group('over', '2015-01-01', '2018-12-31'),
    ];
    const statements = [
      money('g', 10, { property: 'SAVINGS', ...during('2019') }),
      money('later', 5, { property: 'SAVINGS', ...during('2024') }),
    ];
    expect(
      read('PURCHASING_SAVINGS', { ties, statements }).map(({ year, coverage }) => [year, coverage]),
    ).toEqual([
      [2019, { known: 1, of: 2 }],
      [2024, { known: 1, of: 3 }],
    ]);
  });
});

describe('joint bids', () => {
  const states = ['GATHERING', 'FORMED', 'SUBMITTED', 'WON', 'LOST', 'WITHDRAWN'];

  it('have no amount where none is known, which is not nought', () => {
    const ties = [tie({ kind: 'JOINT_BID', bidState: 'WON' })];
    expect(read('JOINT_BIDS_WON', { ties })).toMatchObject([{ year: 2014, value: 1 }]);
    expect(read('JOINT_BIDS_AMOUNT', { ties })).toEqual([]);
  });

  it('count the same as a few independent lines, whatever the bids', () => {
    const bid = fc.record({
      kind: fc.constantFrom('JOINT_BID', 'SHARED_SERVICES'),
      bidState: fc.constantFrom(undefined, ...states),
      bidAmount: fc.constantFrom(undefined, 0, 1000, 2500),
      from: fc.constantFrom('0000-01-01', '2024-03-01', '2025-01-01'),
    });
    fc.assert(
      fc.property(fc.array(bid, { maxLength: 15 }), (given) => {
        const ties = given.map((one, at) => tie({ ...one, id: `t${at}` }));
        for (const [start, year] of [
          ['0', null],
          ['2024', 2024],
          ['2025', 2025],
        ] as const) {
          let [answered, won, amount] = [0, 0, 0];
          let isKnown = false;
          for (const one of given) {
            if (one.kind !== 'JOINT_BID' || !one.from.startsWith(start)) continue;
            if (['SUBMITTED', 'WON', 'LOST'].includes(one.bidState ?? '')) answered += 1;
            if (one.bidState !== 'WON') continue;
            won += 1;
            if (one.bidAmount === undefined) continue;
            isKnown = true;
            amount += one.bidAmount;
          }
          const told = (code: string) => read(code, { ties }).find((one) => one.year === year)?.value;
          expect(told('JOINT_BIDS_ANSWERED') ?? 0).toBe(answered);
          expect(told('JOINT_BIDS_WON') ?? 0).toBe(won);
          expect(told('JOINT_BIDS_AMOUNT')).toBe(isKnown ? amount : undefined);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('cooperation itself', () => {
  it('counts ties in the year in which they began, if they became something', () => {
    const ties = [
      tie({ id: 'a' }),
      tie({ id: 'b', status: 'REALISED' }),
      tie({ id: 'idea', status: 'IDEA' }),
      tie({ id: 'alone', actors: 1 }),
      tie({ id: 'contested', stance: 'CONTESTED' }),
      tie({ id: 'planned', modality: 'PLANNED' }),
      tie({ id: 'unknown', from: '0000-01-01' }),
      tie({ id: 'later', from: '2016-05-01' }),
      tie({ id: 'seat', cooperation: false }),
    ];
    expect(read('TIES_REALISED', { ties }).map(({ year, ties: behind }) => [year, behind])).toEqual([
      [2014, ['a', 'b']],
      [2016, ['later']],
    ]);
  });
});

describe('the place and the events', () => {
  it('counts each named occupant once in each year that attests it', () => {
    const holds = (id: string, who: string, given: Partial<TieFact> = {}) =>
      tie({
        ...{ id, kind: 'OCCUPANCY', cooperation: false, saidOn: ['2016-03-10'] },
        parties: [party(who, 'OCCUPANT'), { ...party('house', 'PREMISES'), isActor: false }],
        ...given,
      });
    const ties = [
      holds('a', 'x'),
      holds('b', 'x', { saidOn: ['2013-03-05', '2016-03-10'], from: '2013-01-01' }),
      holds('c', 'y'),
      holds('intended', 'z', { modality: 'INTENDED' }),
      holds('left', 'w', { to: '2015-12-31' }),
      holds('contested', 'v', { stance: 'CONTESTED' }),
    ];
    expect(read('OCCUPANCY_NAMED', { ties }).map(({ year, value }) => [year, value])).toEqual([
      [2013, 1],
      [2016, 2],
    ]);
  });

  it('adds up who came to the events of a year of which somebody told how many', () => {
    const event = (id: string, at: string, ...counts: number[]): EventFact => ({
      ...{ id, modality: 'REPORTED', periodFrom: `${at}-04-01` },
      attendance: counts.map((value) => ({ ...money(id, value), property: 'ATTENDANCE', unit: 'PERSON' })),
    });
    const events = [
      event('a', '2013', 37),
      event('b', '2013', 20),
      event('c', '2013'),
      event('d', '2014'),
      { ...event('planned', '2013', 500), modality: 'PLANNED' },
    ];
    expect(read('ATTENDANCE', { events })).toMatchObject([
      { year: 2013, value: 57, coverage: { known: 2, of: 3 }, events: ['a', 'b'] },
    ]);
  });
});
