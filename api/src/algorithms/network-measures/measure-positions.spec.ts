import fc from 'fast-check';
import { karate } from '../testing/karate-club';
import { canCountWays } from './betweenness';
import { measuredGraph, type MeasureChoice } from './measured-graph';
import { measurePositions } from './measure-positions';
import type { Rows } from './testing/plain-measures';
import {
  plainBetweenness,
  plainBridges,
  plainBrokerage,
  plainConstraint,
  plainCutOff,
  type PlainNetwork,
} from './testing/plain-positions';
import { actor, everything, snapshotOf, tie } from './testing/rows';

const POLE = 1000;
const members = (who: readonly number[], pole = POLE) =>
  who.map((one) => tie([one, pole], 'MEMBERSHIP', ['MEMBER', 'CLUSTER']));

function positions(rows: Rows, choice: Partial<MeasureChoice> = {}) {
  const snapshot = snapshotOf(rows);
  const kinds = ['SHARED_SERVICES', 'COMMERCIAL_RELATION'];
  const graph = measuredGraph(snapshot, { ...everything, kinds, withOutsiders: false, ...choice });
  return measurePositions(graph, snapshot);
}

function networkOf(actors: number, pairs: readonly (readonly [number, number])[]): Rows {
  const all = Array.from({ length: actors }, (_, one) => one);
  return {
    parties: all.map((one) => actor(one)),
    ties: [...members(all), ...pairs.map(([one, other]) => tie([one, other]))],
  };
}

describe('the positions of members', () => {
  it('are those of the karate club', () => {
    const pairs = karate.flatMap((others, one) => others.map((other) => [one, other] as const));
    const { positions: found, actors } = positions(networkOf(karate.length, pairs));
    expect(actors).toBe(34);
    expect(found).toHaveLength(34);
    // The check values of the domain, and that of igraph for whose absence parts the club.
    expect(found[0]?.betweenness).toBeCloseTo(0.437635, 6);
    expect(found[33]?.betweenness).toBeCloseTo(0.304075, 6);
    expect(found[0]?.constraint).toBeCloseTo(0.155423, 6);
    expect(found[33]?.constraint).toBeCloseTo(0.156419, 6);
    expect(found.filter(({ cutOff }) => cutOff > 0).map(({ party, cutOff }) => [party, cutOff])).toEqual([
      [0, 6],
    ]);
    expect(found.filter(({ core }) => core === 4)).toHaveLength(10);
  });

  it('are of nobody, one and two without a fault', () => {
    expect(positions({ parties: [], ties: [] })).toMatchObject({ actors: 0, positions: [], bridges: [] });
    expect(positions(networkOf(1, []))).toMatchObject({
      positions: [{ partners: 0, betweenness: 0, cutOff: 0, constraint: null, core: 0 }],
    });
    expect(positions(networkOf(2, [[0, 1]]))).toMatchObject({
      positions: [
        { betweenness: 0, constraint: 1 },
        { betweenness: 0, constraint: 1 },
      ],
      bridges: [{ parties: [0, 1], apart: 1 }],
    });
  });

  it('are of the members of one pole, whoever else is counted', () => {
    const rows = {
      parties: [0, 1, 2, 3].map((one) => actor(one)),
      ties: [...members([0, 1]), ...members([2], POLE + 1), tie([0, 2]), tie([2, 3]), tie([3, 1])],
    };
    const alone = positions(rows, { pole: POLE });
    expect(alone).toMatchObject({ actors: 2, positions: [{ party: 0, partners: 0 }, { party: 1 }] });
    const all = positions(rows, { pole: POLE, withOutsiders: true });
    expect(all.actors).toBe(4);
    expect(all.positions.map(({ party, partners }) => [party, partners])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    // Of pairs that alone lead somewhere, those of a member.
    expect(all.bridges.map(({ parties }) => parties)).toEqual([
      [0, 2],
      [3, 1],
    ]);
    expect(positions(rows, { pole: null }).positions).toHaveLength(3);
    expect(positions(rows, { pole: 77 }).positions).toEqual([]);
  });

  it('hang on who stands in the middle of a chain, however long', () => {
    const length = 20_001;
    const pairs = Array.from({ length: length - 1 }, (_, at) => [at, at + 1] as const);
    const found = positions(networkOf(length, pairs));
    expect(found.positions[length >> 1]).toMatchObject({ cutOff: length >> 1 });
    expect(found.bridges).toHaveLength(length - 1);
    expect(found.bridges[0]).toMatchObject({ apart: length >> 1 });
    // So many ways are not counted; everything else is.
    expect(found.positions[0]?.betweenness).toBeNull();
    expect(canCountWays({ actors: 10, others: new Uint32Array(20) })).toBe(true);
  });

  it('are what the plain definitions give, whatever the network', () => {
    const size = 8;
    const types = ['ASSOCIATION', 'COOPERATIVE', 'COMPANY'];
    const one = fc.nat({ max: size - 1 });
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 2 }), { minLength: size, maxLength: size }),
        fc.array(fc.tuple(one, one, fc.boolean()), { maxLength: 14 }),
        (typeOf, drawn) => {
          const pairs = drawn.filter(([a, b]) => a !== b);
          const all = typeOf.map((_, at) => at);
          const found = positions({
            parties: typeOf.map((type, at) => actor(at, types[type])),
            ties: [
              ...members(all),
              ...pairs.map(([a, b, directed]) =>
                directed ? tie([a, b], 'COMMERCIAL_RELATION', ['PROVIDER', 'CLIENT']) : tie([a, b]),
              ),
            ],
          });
          const network: PlainNetwork = {
            actors: size,
            tied: (a, b) => pairs.some(([c, d]) => (a === c && b === d) || (a === d && b === c)),
            serves: (a, b) => pairs.some(([c, d, directed]) => directed && a === c && b === d),
            typeOf: (a) => typeOf[a] ?? 0,
          };
          const bridges = found.bridges.map(
            ({ parties, apart }) => `${Math.min(...parties)}-${Math.max(...parties)}: ${apart}`,
          );
          expect(bridges.sort()).toEqual(plainBridges(network).sort());
          for (const { party, ...position } of found.positions) {
            const constraint = plainConstraint(network, party);
            expect({ party, ...position }).toEqual({
              party,
              partners: all.filter((other) => network.tied(party, other)).length,
              betweenness: expect.closeTo(plainBetweenness(network, party), 10) as number,
              cutOff: plainCutOff(network, party),
              constraint: constraint === null ? null : expect.closeTo(constraint, 10),
              core: position.core,
              brokerage: plainBrokerage(network, party),
            });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
