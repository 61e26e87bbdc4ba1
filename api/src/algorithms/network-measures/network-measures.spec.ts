import fc from 'fast-check';
import { karate } from '../testing/karate-club';
import { measuredGraph, type MeasureChoice } from './measured-graph';
import { coreNumbers, measureNetwork } from './measure-network';
import { SnapshotBuilder, snapshotBytes, type PartyRow, type TieRow } from './network-snapshot';
import { plainMeasures, type Rows } from './testing/plain-measures';
import { actor, everything, snapshotOf, tie } from './testing/rows';

const measure = (rows: Rows, choice: Partial<MeasureChoice> = {}) =>
  measureNetwork(measuredGraph(snapshotOf(rows), { ...everything, ...choice }));

const club: Rows = {
  parties: karate.map((_, member) => actor(member)),
  ties: karate.flatMap((others, member) => others.map((other) => tie([member, other]))),
};

describe('the measures of a network', () => {
  it('are those of the karate club', () => {
    const figures = measure(club);
    expect(figures).toMatchObject({
      actors: 34,
      pairs: 78,
      components: 1,
      largestComponent: 34,
      isolates: 0,
      highestCore: 4,
      highestCoreSize: 10,
      multiplexity: 0,
      reciprocity: null,
    });
    expect(figures.density).toBeCloseTo(0.139037, 6);
    expect(figures.degreeCentralisation).toBeCloseTo(0.399621, 6);
    const cores = coreNumbers(measuredGraph(snapshotOf(club), everything));
    expect([0, 33, 16, 11].map((member) => cores[member])).toEqual([4, 4, 2, 1]);
  });

  it('are not defined of nobody, of one and of two', () => {
    expect(measure({ parties: [], ties: [] })).toMatchObject({
      actors: 0,
      density: null,
      isolateShare: null,
      components: 0,
    });
    expect(measure({ parties: [actor(1)], ties: [] })).toMatchObject({
      density: null,
      isolateShare: 1,
      components: 1,
    });
    expect(measure({ parties: [actor(1), actor(2)], ties: [tie([1, 2])] })).toMatchObject({
      density: 1,
      degreeCentralisation: null,
      multiplexity: 0,
    });
  });

  it('count a tie of more than twelve apart, and make no pairs of it', () => {
    const who = Array.from({ length: 13 }, (_, index) => index);
    const parties = who.map((one) => actor(one));
    expect(measure({ parties, ties: [tie(who)] })).toMatchObject({ pairs: 0, unfolded: 1, isolates: 13 });
    expect(measure({ parties, ties: [tie(who.slice(1))] })).toMatchObject({
      pairs: 66,
      unfolded: 0,
      isolates: 1,
    });
    // Of thousands as well, in no more time than it takes to read who is in it.
    const many = Array.from({ length: 50_000 }, (_, index) => index);
    expect(measure({ parties: many.map((one) => actor(one)), ties: [tie(many)] })).toMatchObject({
      pairs: 0,
      unfolded: 1,
    });
  });

  it('say whether anything invented is counted, an actor or a tie', () => {
    const invented = (party: number): PartyRow => [party, true, null, true, null, null, true, null];
    const [a, b] = [actor(1), actor(2)];
    const [, modality, , ...rest] = tie([1, 2]);
    const inventedTie: TieRow = ['SHARED_SERVICES', modality, true, ...rest];
    const says = (rows: Rows, withFictitious = true) => measure(rows, { withFictitious }).invented;
    expect(says({ parties: [a, b], ties: [tie([1, 2])] })).toBe(false);
    expect(says({ parties: [a, invented(3)], ties: [] })).toBe(true);
    expect(says({ parties: [a, b], ties: [inventedTie] })).toBe(true);
    expect(says({ parties: [a, b, invented(3)], ties: [inventedTie] }, false)).toBe(false);
  });

  it('take a party in whatever order rows come', () => {
    const [a, b] = [actor(1), actor(2)];
    const builder = new SnapshotBuilder();
    builder.party(a);
    builder.tie(tie([2, 1, 3]));
    builder.party(b);
    expect(measureNetwork(measuredGraph(builder.snapshot(), everything))).toMatchObject({
      actors: 2,
      pairs: 1,
    });
  });

  it('refuse a word that the vocabulary does not know', () => {
    expect(() => new SnapshotBuilder().tie(tie([1], 'FRIENDSHIP'))).toThrow('FRIENDSHIP');
  });

  const id = fc.integer({ min: 0, max: 17 });
  const dayOfSpan = fc.constantFrom(
    null,
    '0000-01-01',
    '2010-01-01',
    '2012-06-30',
    '2015-12-31',
    '9999-12-31',
  );
  const part = fc.tuple(
    id,
    fc.constantFrom('PARTNER', 'PROVIDER', 'CLIENT', 'MEMBER', 'CLUSTER', 'FUNDER', 'BENEFICIARY'),
    fc.constantFrom('DECLARED', 'CONFIRMED', 'CONTESTED'),
    fc.option(fc.tuple(dayOfSpan, dayOfSpan), { nil: null, freq: 3 }),
  );
  const rowsOfParties = fc.uniqueArray(
    fc.tuple(
      id,
      fc.boolean(),
      fc.option(fc.boolean(), { nil: null }),
      fc.boolean(),
      dayOfSpan,
      dayOfSpan,
      fc.boolean(),
      fc.constantFrom(null, 'ASSOCIATION', 'COOPERATIVE'),
    ),
    { selector: ([one]) => one, maxLength: 14 },
  );
  const rowsOfTies = fc.array(
    fc.tuple(
      fc.constantFrom('COMMERCIAL_RELATION', 'SHARED_SERVICES', 'MEMBERSHIP', 'FUNDING'),
      fc.constantFrom('REPORTED', 'PLANNED'),
      fc.boolean(),
      fc.constantFrom(false, false, true),
      dayOfSpan,
      dayOfSpan,
      fc.array(part, { maxLength: 20 }),
    ),
    { maxLength: 12 },
  );
  const choices = fc.record({
    kinds: fc.subarray(['COMMERCIAL_RELATION', 'SHARED_SERVICES', 'MEMBERSHIP', 'FUNDING']),
    stances: fc.subarray(['CONFIRMED', 'DECLARED', 'CONTESTED']),
    modalities: fc.option(fc.subarray(['REPORTED', 'PLANNED']), { nil: null }),
    day: fc.option(fc.constantFrom('2010-01-01', '2012-06-30', '2013-01-01'), { nil: null }),
    withHub: fc.boolean(),
    withFictitious: fc.boolean(),
    withOutsiders: fc.boolean(),
    pole: fc.option(id, { nil: null, freq: 2 }),
  });

  it('are what the plain definitions give, whatever the network and the choice', () => {
    fc.assert(
      fc.property(rowsOfParties, rowsOfTies, choices, (parties, ties, choice) => {
        const { arcs, ...figures } = measure({ parties, ties }, choice);
        const plain = plainMeasures({ parties, ties }, choice);
        for (const [name, value] of Object.entries(plain)) {
          const found = figures[name as keyof typeof figures];
          if (typeof value !== 'number' || found === null)
            expect({ [name]: found }).toEqual({ [name]: value });
          else expect({ [name]: found }).toEqual({ [name]: expect.closeTo(value, 12) });
        }
        expect(arcs === 0).toBe(plain.reciprocity === null);
      }),
      { numRuns: 1500 },
    );
  });

  it('are taken from memory that threads share, of a size that is known', () => {
    const snapshot = snapshotOf(club);
    // A copy to another thread is one of the views alone: both see the same memory.
    const sent = structuredClone(snapshot);
    sent.tieKind[0] = 99;
    expect(snapshot.tieKind[0]).toBe(99);
    expect(snapshotBytes(snapshot)).toBe(34 * 18 + 78 * 15 + 4 + 156 * 6);
  });
});
