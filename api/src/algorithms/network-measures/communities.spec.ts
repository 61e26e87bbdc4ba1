import fc from 'fast-check';
import { karate } from '../testing/karate-club';
import { adjustedRandIndex, communities, modularityOf } from './communities';
import { neighboursOf } from './pairs';

function graphOf(actors: number, pairs: readonly (readonly [number, number])[]) {
  const from = Uint32Array.from(pairs, ([one]) => one);
  const to = Uint32Array.from(pairs, ([, other]) => other);
  return { actors, ...neighboursOf({ from, to }, actors) };
}

const clubPairs = karate.flatMap((others, one) => others.map((other) => [one, other] as const));
const club = graphOf(karate.length, clubPairs);

const groupsIn = (groupOf: Uint32Array) => new Set(groupOf).size;

describe('the groups that cooperate', () => {
  it('are, of the karate club, the best known division of it', () => {
    const found = communities(club);
    // The highest modularity that any division of the club has (Brandes and others 2008).
    expect(found.modularity).toBeCloseTo(0.419_789_6, 6);
    expect(groupsIn(found.groupOf)).toBe(4);
    expect(found.draws).toBe(50);
    expect(found.stability).toBeGreaterThan(0.5);
    expect(found.stability).toBeLessThan(1);
  });

  it('are the same whenever they are asked for', () => {
    expect(communities(club)).toEqual(communities(club));
  });

  it('are, of cliques in a ring, the cliques, whatever the draw', () => {
    const cliques = 6;
    const pairs = Array.from({ length: cliques }, (_, at) => at * 4).flatMap((first) => [
      ...[0, 1, 2, 3].flatMap((one) =>
        [0, 1, 2, 3].filter((other) => other > one).map((other) => [first + one, first + other] as const),
      ),
      [first, (first + 5) % (4 * cliques)] as const,
    ]);
    const found = communities(graphOf(4 * cliques, pairs));
    expect(found.stability).toBe(1);
    for (let actor = 0; actor < 4 * cliques; actor += 1)
      expect(found.groupOf[actor]).toBe(found.groupOf[actor - (actor % 4)]);
    expect(groupsIn(found.groupOf)).toBe(cliques);
  });

  it('are of nobody, of one and of those without partners without a fault', () => {
    expect(communities(graphOf(0, []))).toMatchObject({ modularity: 0, stability: null, draws: 0 });
    expect([...communities(graphOf(3, [])).groupOf]).toEqual([0, 1, 2]);
    expect(communities(graphOf(3, [[0, 2]]))).toMatchObject({ modularity: 0, stability: 1 });
    expect(communities(graphOf(3, [[0, 2]]), 1)).toMatchObject({ stability: null, draws: 1 });
  });

  it('hold together, and are no worse than each apart or all together, whatever the network', () => {
    const one = fc.nat({ max: 15 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(one, one), {
          maxLength: 40,
          selector: ([a, b]) => [a, b].sort((x, y) => x - y).join(),
        }),
        (drawn) => {
          const pairs = drawn.filter(([a, b]) => a !== b);
          const graph = graphOf(16, pairs);
          const { groupOf, modularity } = communities(graph, 5);
          expect(modularity).toBeCloseTo(pairs.length > 0 ? modularityOf(graph, groupOf) : 0, 12);
          if (pairs.length > 0) {
            for (const plain of [new Uint32Array(16), Uint32Array.from({ length: 16 }, (_, at) => at)])
              expect(modularity).toBeGreaterThanOrEqual(modularityOf(graph, plain) - 1e-9);
          }
          for (const group of new Set(groupOf)) {
            const members = [...groupOf.keys()].filter((actor) => groupOf[actor] === group);
            const reached = new Set(members.slice(0, 1));
            for (const actor of reached)
              for (const [a, b] of pairs)
                for (const [near, far] of [
                  [a, b],
                  [b, a],
                ] as const)
                  if (near === actor && groupOf[far] === group) reached.add(far);
            expect(reached.size).toBe(members.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('how alike two divisions are', () => {
  const index = (one: readonly number[], other: readonly number[]) =>
    adjustedRandIndex(Uint32Array.from(one), Uint32Array.from(other));

  it('is 1 for the same, whatever the groups are called', () => {
    expect(index([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
    expect(index([0, 0, 0], [0, 0, 0])).toBe(1);
    expect(index([0, 1, 2], [0, 1, 2])).toBe(1);
    expect(index([], [])).toBe(1);
  });

  it('is that of the literature where they differ, and below 0 where chance would do better', () => {
    // Values of sklearn.metrics.adjusted_rand_score in its documentation.
    expect(index([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(0.571_428_57, 8);
    expect(index([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.571_428_57, 8);
    expect(index([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
    expect(index([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 8);
  });
});
