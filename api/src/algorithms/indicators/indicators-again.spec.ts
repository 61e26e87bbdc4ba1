import fc from 'fast-check';
import { indicators, type EventFact, type PoleFacts, type StatementFact, type TieFact } from '.';

const read = (code: string, facts: Partial<PoleFacts>) =>
  indicators
    .find((one) => one.code === code)
    ?.read({ statements: [], ties: [], events: [], today: '2026-11-26', ...facts }) ?? [];

const names = ['Town', 'Region', 'Bank'];
const years = ['2023', '2024', '2025'];
const someTie = fc.record({
  kind: fc.constantFrom('FUNDING', 'PURCHASING_GROUP', 'OCCUPANCY', 'SHARED_TRAINING'),
  cooperation: fc.boolean(),
  stance: fc.constant('DECLARED'),
  status: fc.constantFrom('IDEA', 'RUNNING', 'REALISED'),
  modality: fc.constantFrom('REPORTED', 'PLANNED'),
  from: fc.constantFrom('0000-01-01', '2023-06-01', '2024-01-01'),
  to: fc.constantFrom('2024-12-31', '9999-12-31'),
  actors: fc.integer({ min: 0, max: 3 }),
  saidOn: fc.uniqueArray(fc.constantFrom('2023-07-01', '2024-03-10', '2025-02-02'), { maxLength: 2 }),
  who: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
  fundingState: fc.constantFrom(undefined, 'GRANTED', 'PAID', 'PLANNED', 'REFUSED'),
  // One statement at most, so that which of several is preferred is not what is compared.
  said: fc.option(
    fc.record({
      year: fc.constantFrom(...years),
      value: fc.integer({ min: 0, max: 1000 }),
      modality: fc.constantFrom('REPORTED', 'TARGET'),
      unit: fc.constantFrom('EUR' as const, 'PERCENT' as const),
    }),
  ),
});
type Drawn = typeof someTie extends fc.Arbitrary<infer T> ? T : never;

const factsOf = (drawn: readonly Drawn[], property: string) => ({
  ties: drawn.map(({ who, said: _said, kind, ...tie }, at): TieFact => {
    const role = kind === 'FUNDING' ? 'FUNDER' : 'OCCUPANT';
    return {
      ...{ ...tie, kind, id: `t${at}` },
      parties: who.map((name) => ({ id: name, name, role, isActor: true })),
    };
  }),
  statements: drawn.flatMap(({ said }, at): StatementFact[] =>
    said
      ? [
          {
            ...{ id: `s${at}`, about: `t${at}`, ofPole: false, property },
            ...{ value: said.value, unit: said.unit, modality: said.modality, period: said.year },
            periodFrom: `${said.year}-01-01`,
            periodTo: `${said.year}-12-31`,
          },
        ]
      : [],
  ),
});

describe('each indicator computed a second time, by a few independent lines', () => {
  const everyDraw = (compare: (drawn: readonly Drawn[]) => void) =>
    fc.assert(
      fc.property(fc.array(someTie, { maxLength: 12 }), (drawn) => compare(drawn)),
      { numRuns: 200 },
    );

  it('fundings by funder', () =>
    everyDraw((drawn) => {
      const expected: Record<string, number> = {};
      for (const one of drawn) {
        if (one.kind !== 'FUNDING' || !['GRANTED', 'PAID'].includes(one.fundingState ?? '')) continue;
        if (one.said?.modality !== 'REPORTED' || one.said.unit !== 'EUR' || one.who.length === 0) continue;
        const place = `${[...one.who].sort().join(' + ')} ${one.said.year}`;
        expected[place] = (expected[place] ?? 0) + one.said.value;
      }
      const told = read('FUNDING_BY_FUNDER', factsOf(drawn, 'AMOUNT'));
      expect(Object.fromEntries(told.map((one) => [`${one.part} ${one.year}`, one.value]))).toEqual(expected);
    }));

  it('savings by purchasing together', () =>
    everyDraw((drawn) => {
      const told = read('PURCHASING_SAVINGS', factsOf(drawn, 'SAVINGS'));
      for (const year of years) {
        const saved = drawn.filter(
          ({ kind, modality, said }) =>
            kind === 'PURCHASING_GROUP' &&
            modality === 'REPORTED' &&
            said?.year === year &&
            said.modality === 'REPORTED' &&
            said.unit === 'EUR',
        );
        const sum = saved.reduce((total, one) => total + (one.said?.value ?? 0), 0);
        expect(told.find((one) => String(one.year) === year)?.value).toBe(saved.length > 0 ? sum : undefined);
      }
    }));

  it('cooperations begun', () =>
    everyDraw((drawn) => {
      const told = read('TIES_REALISED', factsOf(drawn, 'AMOUNT'));
      for (const year of [2023, 2024]) {
        let count = 0;
        for (const one of drawn)
          if (one.cooperation && one.actors > 1 && one.modality === 'REPORTED' && one.status !== 'IDEA')
            if (Number.parseInt(one.from, 10) === year) count += 1;
        expect(told.find((one) => one.year === year)?.value ?? 0).toBe(count);
      }
    }));

  it('occupancy name by name', () =>
    everyDraw((drawn) => {
      const told = read('OCCUPANCY_NAMED', factsOf(drawn, 'AMOUNT'));
      for (const year of years) {
        const inside = new Set<string>();
        for (const one of drawn) {
          if (one.kind !== 'OCCUPANCY' || one.modality !== 'REPORTED') continue;
          if (!one.saidOn.some((day) => day.slice(0, 4) === year)) continue;
          if (Number(one.from.slice(0, 4)) > Number(year) || Number(one.to.slice(0, 4)) < Number(year))
            continue;
          for (const name of one.who) inside.add(name);
        }
        expect(told.find((one) => String(one.year) === year)?.value ?? 0).toBe(inside.size);
      }
    }));

  it('people at events', () => {
    const event = fc.record({
      modality: fc.constantFrom('REPORTED', 'PLANNED'),
      year: fc.constantFrom('0000', ...years),
      count: fc.option(fc.integer({ min: 0, max: 500 })),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (drawn) => {
        const events = drawn.map(({ modality, year, count }, at): EventFact => {
          const said = { about: `e${at}`, ofPole: false, property: 'ATTENDANCE', modality: 'REPORTED' };
          return {
            ...{ id: `e${at}`, modality, periodFrom: `${year}-05-01` },
            attendance: count === null ? [] : [{ ...said, id: `s${at}`, value: count }],
          };
        });
        const told = read('ATTENDANCE', { events });
        for (const year of years) {
          const held = drawn.filter((one) => one.year === year && one.modality === 'REPORTED');
          const counts = held.flatMap(({ count }) => (count === null ? [] : [count]));
          const found = told.find((one) => String(one.year) === year);
          expect(found?.value).toBe(counts.length > 0 ? counts.reduce((a, b) => a + b, 0) : undefined);
          expect(found?.coverage ?? null).toEqual(
            counts.length > 0 ? { known: counts.length, of: held.length } : null,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
