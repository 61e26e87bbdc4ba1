import fc from 'fast-check';
import { indicators, registerOfPromises, type PoleFacts, type StatementFact, type TieFact } from '.';
import { empty, party, read, tie as someTie } from './testing/facts';

const said = (given: Partial<StatementFact>): StatementFact => ({
  id: 's',
  about: 'pole',
  ofPole: true,
  property: 'MEMBERS',
  modality: 'REPORTED',
  ...given,
});

/** Of two members, told in a document of 2016. */
const tie = (given: Partial<TieFact>): TieFact =>
  someTie({ saidOn: ['2016-03-10'], parties: [party('m1'), party('m2')], ...given });
const memberships = ['m1', 'm2', 'm3'].map((who) =>
  tie({ id: `of-${who}`, kind: 'MEMBERSHIP', cooperation: false, parties: [party(who, 'MEMBER')] }),
);

const aims = (code: string, facts: Partial<PoleFacts>) =>
  indicators.find((one) => one.code === code)?.aims({ ...empty, ...facts }) ?? [];

describe('the catalogue of indicators', () => {
  it('knows each by a code of its own, and says nothing of nothing', () => {
    expect(new Set(indicators.map((one) => one.code)).size).toBe(indicators.length);
    for (const one of indicators) expect([...one.read(empty), ...one.aims(empty)]).toEqual([]);
  });

  it('gives a figure of the documents one reading a period, with all that is said of it', () => {
    const readings = read('JOBS', {
      statements: [
        said({
          id: 'a',
          property: 'JOBS',
          value: 310,
          unit: 'FTE',
          period: '2016',
          knownSince: '2016-03-10',
        }),
        said({ id: 'b', property: 'JOBS', value: 310, unit: 'FULL_TIME_EMPLOYEE', period: '2016' }),
        said({ id: 'c', property: 'JOBS', value: 200, unit: 'FTE', period: '2014' }),
        said({ id: 'd', property: 'JOBS', value: 400, unit: 'FTE', period: '2014', ofPole: false }),
        said({ id: 'e', property: 'JOBS', value: 999, unit: 'FTE', period: '2014', modality: 'PLANNED' }),
      ],
    });
    expect(
      readings.map(({ period, value, disputed, statements }) => [period, value, disputed, statements]),
    ).toEqual([
      ['2014', 200, false, ['c']],
      ['2016', 310, true, ['a', 'b']],
    ]);
  });

  it('tells a nought that documents report, which is not nothing', () => {
    const none = said({ value: 0, unit: 'STRUCTURE', period: '2014', periodTo: '2014-12-31' });
    expect(read('MEMBERS', { statements: [none] })).toMatchObject([{ year: 2014, value: 0 }]);
  });

  it('tells an aim apart from what was reported', () => {
    const statements = [
      said({
        property: 'GROWTH_FROM_COOPERATION',
        value: 10,
        unit: 'PERCENT',
        modality: 'TARGET',
        knownSince: '2016-03-10',
      }),
    ];
    expect(read('GROWTH_FROM_COOPERATION', { statements })).toEqual([]);
    expect(aims('GROWTH_FROM_COOPERATION', { statements })).toMatchObject([{ value: 10, year: null }]);
  });

  it('counts a cooperation in the years in which somebody attests it, and no idea, plan or lone member', () => {
    const ties = [
      ...memberships,
      tie({ id: 'a' }),
      tie({ id: 'b', saidOn: ['2013-03-05', '2016-03-10'] }),
      tie({ id: 'idea', status: 'IDEA' }),
      tie({ id: 'planned', modality: 'PLANNED' }),
      tie({ id: 'lone', parties: [party('m1'), party('m1', 'LEAD')] }),
      tie({ id: 'outside', parties: [party('m1'), party('x'), party('y')] }),
      tie({ id: 'contested', stance: 'CONTESTED' }),
      tie({ id: 'seat', cooperation: false }),
      tie({ id: 'over', to: '2015-06-01' }),
    ];
    expect(
      read('COOPERATIONS_CARRIED_OUT', { ties }).map(({ year, value, ties: behind }) => [
        year,
        value,
        behind,
      ]),
    ).toEqual([[2016, 2, ['a', 'b']]]);
  });

  it('gives the share that was confirmed with what it rests on', () => {
    const ties = [
      tie({ id: 'a', stance: 'CONFIRMED' }),
      tie({ id: 'b' }),
      tie({ id: 'c', stance: 'CONTESTED' }),
    ];
    expect(read('CONFIRMED_SHARE', { ties })).toMatchObject([
      { value: 33, coverage: { known: 1, of: 3 }, ties: ['a'] },
    ]);
  });

  it('counts the same as a few independent lines, whatever the ties', () => {
    const day = fc.constantFrom('2013-03-05', '2014-07-01', '2016-03-10');
    const any = fc.record({
      id: fc.uuid(),
      kind: fc.constant('SHARED_TRAINING'),
      cooperation: fc.boolean(),
      stance: fc.constantFrom('DECLARED', 'CONFIRMED', 'CONTESTED'),
      status: fc.constantFrom(undefined, 'IDEA', 'RUNNING', 'REALISED', 'ABANDONED'),
      modality: fc.constantFrom('REPORTED', 'PLANNED'),
      from: fc.constantFrom('2010-01-01', '2014-02-01', '2017-01-01'),
      to: fc.constantFrom('2013-12-31', '2016-01-02', '9999-12-31'),
      actors: fc.integer({ min: 0, max: 4 }),
      saidOn: fc.array(day, { maxLength: 3 }),
      parties: fc
        .uniqueArray(fc.constantFrom('m1', 'm2', 'm3', 'x'), { maxLength: 3 })
        .map((all) => all.map((one) => party(one))),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (ties) => {
        const byYear = Object.fromEntries(
          read('COOPERATIONS_CARRIED_OUT', { ties: [...memberships, ...ties] }).map(({ year, value }) => [
            year,
            value,
          ]),
        );
        for (const year of [2013, 2014, 2016]) {
          let expected = 0;
          for (const one of ties) {
            if (!one.cooperation || one.stance === 'CONTESTED' || one.modality !== 'REPORTED') continue;
            // All three were members from 2014 on.
            if (year < 2014 || one.parties.filter(({ id }) => id !== 'x').length < 2) continue;
            if (one.status !== 'RUNNING' && one.status !== 'REALISED') continue;
            if (Number(one.from.slice(0, 4)) > year || Number(one.to.slice(0, 4)) < year) continue;
            if (one.saidOn.filter((said) => Number(said.slice(0, 4)) === year).length > 0) expected += 1;
          }
          expect(byYear[year] ?? 0).toBe(expected);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the register of promises', () => {
  const of2014 = { periodFrom: '2014-01-01', periodTo: '2014-12-31' };
  const of2018 = { periodFrom: '2018-01-01', periodTo: '2018-12-31' };
  const verdict = (promise: Partial<StatementFact>, ...reports: Partial<StatementFact>[]) =>
    registerOfPromises([
      said({
        id: 'p',
        modality: 'PLANNED',
        value: 10,
        unit: 'STRUCTURE',
        knownSince: '2013-03-05',
        ...promise,
      }),
      ...reports.map((one, at) =>
        said({ id: `r${at}`, value: 10, unit: 'STRUCTURE', knownSince: '2016-03-10', ...one }),
      ),
    ])[0];

  it.each([
    ['nothing since', {}, [], 'NO_NEWS'],
    ['as much', {}, [{}], 'KEPT'],
    ['another number', {}, [{ value: 12 }], 'MOVED'],
    ['more than aimed at', { modality: 'TARGET' }, [{ value: 12 }], 'KEPT'],
    ['less than aimed at', { modality: 'TARGET' }, [{ value: 8 }], 'MOVED'],
    ['another unit', {}, [{ unit: 'PERSON' as const }], 'MOVED'],
    ['an older report only', {}, [{ knownSince: '2012-01-01' }], 'NO_NEWS'],
    ['words', { value: undefined, text: 'x' }, [{ value: undefined, text: 'y' }], 'TO_READ'],
    ['another scope', { scope: 'permanent' }, [{}], 'NO_NEWS'],
    ['of something else', {}, [{ about: 'other' }], 'NO_NEWS'],
    ['a report of before', { period: '2018', ...of2018 }, [{ value: 12, ...of2014 }], 'NO_NEWS'],
    ['one of no period, before', { ...of2018 }, [{ value: 12 }], 'NO_NEWS'],
    [
      'a report of then',
      { ...of2018 },
      [
        { ...of2014, value: 12 },
        { ...of2018, knownSince: '2019-01-01' },
      ],
      'KEPT',
    ],
    ['at least as much', { qualifier: 'AT_LEAST' }, [{ value: 25 }], 'KEPT'],
    ['less than a minimum', { qualifier: 'AT_LEAST' }, [{ value: 9 }], 'MOVED'],
    ['the later period', {}, [of2018, { ...of2014, value: 12, knownSince: '2020-01-01' }], 'KEPT'],
    ['the latest of two', {}, [{ value: 12, knownSince: '2014-01-01' }, {}], 'KEPT'],
  ])('%s', (_what, promise, reports, expected) => {
    expect(verdict(promise, ...reports)?.verdict).toBe(expected);
  });

  it('takes no report for a promise', () => {
    expect(registerOfPromises([said({})])).toEqual([]);
  });
});
