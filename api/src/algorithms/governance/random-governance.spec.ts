import fc from 'fast-check';
import { governance } from '.';
import type { GovernanceFacts, PartyFact, TieFact } from './facts';
import { actor, amount, body, collectivity, event, nothing, other, state, tie } from './testing/facts';

const party = (roles: readonly string[]) =>
  fc
    .record({
      who: fc.constantFrom(actor, collectivity, state, other),
      role: fc.constantFrom(...roles),
      id: fc.constantFrom('p', 'q', 'r', 's'),
    })
    .map(({ who, role, id }) => who(id, role));

const allRoles = [
  'FUNDER',
  'COORDINATOR',
  'INITIATOR',
  'HOST',
  'OCCUPANT',
  'PREMISES',
  'SEAT_HOLDER',
  'BODY',
];

const ties = fc.array(
  fc
    .record({
      kind: fc.constantFrom('FUNDING', 'OCCUPANCY', 'SEAT', 'CO_DESIGN', 'SHARED_PREMISES', 'JOINT_BID'),
      modality: fc.constantFrom('REPORTED', 'REPORTED', 'PLANNED'),
      stance: fc.constantFrom('DECLARED', 'CONFIRMED', 'CONTESTED'),
      status: fc.constantFrom('RUNNING', 'REALISED', 'IDEA'),
      fundingState: fc.constantFrom('GRANTED', 'PAID', 'ASKED', 'REFUSED'),
      occupancyMode: fc.constantFrom('OWNER', 'HEAD_LEASE', 'PERMANENT'),
      sinceEarliest: fc.constantFrom('0000-01-01', '2010-01-01', '2013-06-01'),
      untilLatest: fc.constantFrom('2012-12-31', '2015-12-31', '9999-12-31'),
      end: fc.constantFrom('OPEN', 'CLOSED', 'UNKNOWN'),
      parties: fc.array(party(allRoles), { maxLength: 4 }),
    })
    .map((given): TieFact => tie(given)),
  { maxLength: 8 },
);

const facts: fc.Arbitrary<GovernanceFacts> = fc
  .record({
    ties,
    events: fc.array(
      fc.array(party(['ORGANISER']), { maxLength: 3 }).map((parties) => event({ parties })),
      { maxLength: 4 },
    ),
    amounts: fc.array(
      fc.tuple(fc.nat(7), fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 2009, max: 2016 })),
    ),
    whole: fc.boolean(),
  })
  .map(({ ties: drawn, events, amounts, whole }) => {
    const named = drawn.map((one, at) => ({ ...one, id: `t${at}` }));
    return {
      ties: named,
      events: events.map((one, at) => ({ ...one, id: `e${at}` })),
      places: ['p', 'q', 'r', 's'].map((id) => ({ id, within: id === 's' ? ['p'] : [] })),
      bodies: ['q', 'r'].map((id) => body({ id, lists: whole ? [{ year: 2010, names: ['p'] }] : [] })),
      statements: amounts.map(([at, value, year]) => amount(`t${at}`, value, year)),
    };
  });

const swap = (one: PartyFact): PartyFact => ({
  ...one,
  side: one.side === null ? null : one.side === 'ACTORS' ? 'COLLECTIVITIES' : 'ACTORS',
  ofState: false,
});

const years = fc.option(fc.integer({ min: 2008, max: 2018 }));

describe('positions of random poles', () => {
  it('lie between the two ends, rest on what is known, and are null where nothing is', () => {
    fc.assert(
      fc.property(facts, years, (pole, year) => {
        for (const { entries, count, money } of governance(pole, year)) {
          const counting = entries.filter((one) => one.leftOut === null);
          expect(count.of).toBe(counting.length);
          expect(count.known).toBe(counting.filter((one) => one.unknown === null).length);
          for (const position of [count, ...(money ? [money] : [])]) {
            expect(position.value === null).toBe(position.known === 0);
            expect(position.value ?? 0).toBeGreaterThanOrEqual(0);
            expect(position.value ?? 0).toBeLessThanOrEqual(1 + 1e-9);
            expect(position.ofState ?? 0).toBeLessThanOrEqual((position.value ?? 0) + 1e-9);
          }
          if (money) {
            expect(money.value).toBeCloseTo(money.collectivities / (money.actors + money.collectivities));
            expect(money.known).toBeLessThanOrEqual(count.known);
          }
        }
      }),
    );
  });

  it('are mirrored where everybody changes sides', () => {
    fc.assert(
      fc.property(facts, years, (pole, year) => {
        const mirrored: GovernanceFacts = {
          ...pole,
          ties: pole.ties.map((one) => ({ ...one, parties: one.parties.map(swap) })),
          events: pole.events.map((one) => ({ ...one, parties: one.parties.map(swap) })),
        };
        const there = governance(mirrored, year);
        for (const [at, { count, money }] of governance(pole, year).entries()) {
          if (count.value !== null) expect(there[at]?.count.value).toBeCloseTo(1 - count.value);
          else expect(there[at]?.count.value).toBeNull();
          if (money) expect(there[at]?.money?.value).toBeCloseTo(1 - (money.value ?? 0));
        }
      }),
    );
  });

  it('do not depend on the order of records, nor change by what does not count', () => {
    fc.assert(
      fc.property(facts, years, (pole, year) => {
        const positions = (of: GovernanceFacts) =>
          governance(of, year).map(({ count, money }) => [
            count.known,
            count.of,
            count.value?.toFixed(9),
            money?.value?.toFixed(9),
          ]);
        const refused = tie({
          ...{ id: 'refused', kind: 'FUNDING', fundingState: 'REFUSED' },
          parties: [state('ministry', 'FUNDER')],
        });
        const other = {
          ...pole,
          ties: [refused, ...pole.ties].reverse(),
          events: [...pole.events].reverse(),
        };
        expect(positions(other)).toEqual(positions(pole));
      }),
    );
  });

  it('of one side alone stand at its end', () => {
    fc.assert(
      fc.property(facts, years, (pole, year) => {
        const alone = (one: PartyFact): PartyFact =>
          one.side ? { ...one, side: 'ACTORS', ofState: false } : one;
        const told = governance(
          {
            ...nothing,
            ...pole,
            ties: pole.ties.map((one) => ({ ...one, parties: one.parties.map(alone) })),
            events: pole.events.map((one) => ({ ...one, parties: one.parties.map(alone) })),
          },
          year,
        );
        for (const { count, money } of told) {
          expect(count.value ?? 0).toBe(0);
          expect(money?.value ?? 0).toBe(0);
        }
      }),
    );
  });
});
