import { SocialGraph, STRANGERS, yearsBetween, type SharedCooperation } from './social-graph';
import { randomNumbers } from '../random-numbers';
import { randomTies } from './testing/random-question';

const options = { asOf: '2026-01-01', confirmedOnly: false };
const actors = (n: number) => Array.from({ length: n }, (_, index) => ({ id: `a${index}`, hub: false }));

const tie = (
  who: readonly [string, string, (string | null)?][],
  more: Partial<SharedCooperation> = {},
): SharedCooperation => ({
  id: 't',
  size: who.length,
  documentedOn: null,
  begunOn: '2000-01-01',
  participants: who.map(([actor, stance, answeredOn = null]) => ({ actor, stance, answeredOn })),
  ...more,
});

describe('the strength of a pair', () => {
  const strengthOf = (...ties: SharedCooperation[]) =>
    new SocialGraph(actors(4), ties, options).strength(0, 1);

  it.each([
    [
      'both confirmed, now',
      tie([
        ['a0', 'CONFIRMED', '2026-01-01'],
        ['a1', 'CONFIRMED', '2026-01-01'],
      ]),
      1,
    ],
    [
      'one of them declared it',
      tie([
        ['a0', 'DECLARED', '2026-01-01'],
        ['a1', 'DECLARED'],
      ]),
      0.7,
    ],
    [
      'one confirmed, the other is silent',
      tie([
        ['a0', 'CONFIRMED', '2026-01-01'],
        ['a1', 'DECLARED'],
      ]),
      0.7,
    ],
    [
      'only a document says so',
      tie(
        [
          ['a0', 'DECLARED'],
          ['a1', 'DECLARED'],
        ],
        { documentedOn: '2026-01-01' },
      ),
      0.5,
    ],
    [
      'contested by one, confirmed by the other',
      tie([
        ['a0', 'CONTESTED', '2026-01-01'],
        ['a1', 'CONFIRMED', '2026-01-01'],
      ]),
      0,
    ],
    [
      'nobody says so',
      tie([
        ['a0', 'DECLARED'],
        ['a1', 'DECLARED'],
      ]),
      0,
    ],
    [
      'not begun yet',
      tie(
        [
          ['a0', 'CONFIRMED', '2026-01-01'],
          ['a1', 'CONFIRMED', '2026-01-01'],
        ],
        { begunOn: '2026-06-01' },
      ),
      0,
    ],
    [
      'among three',
      tie([
        ['a0', 'CONFIRMED', '2026-01-01'],
        ['a1', 'CONFIRMED', '2026-01-01'],
        ['a2', 'DECLARED'],
      ]),
      0.5,
    ],
    [
      'with somebody who is not seen',
      tie(
        [
          ['a0', 'CONFIRMED', '2026-01-01'],
          ['a1', 'CONFIRMED', '2026-01-01'],
        ],
        { size: 5 },
      ),
      0.25,
    ],
  ])('where %s', (_what, shared, expected) => {
    expect(strengthOf(shared)).toBeCloseTo(expected, 12);
  });

  it('halves in five years since the last evidence, whichever that is', () => {
    const old = tie([
      ['a0', 'CONFIRMED', '2016-01-01'],
      ['a1', 'CONFIRMED', '2015-01-01'],
    ]);
    expect(strengthOf(old)).toBeCloseTo(0.25, 3);
    expect(strengthOf({ ...old, documentedOn: '2021-01-01' })).toBeCloseTo(0.5, 3);
    // A document from after that day makes it no stronger than today's.
    expect(strengthOf({ ...old, documentedOn: '2027-01-01' })).toBe(1);
  });

  it('is that of the strongest, not of all together', () => {
    const weak = tie(
      [
        ['a0', 'DECLARED'],
        ['a1', 'DECLARED'],
      ],
      { id: 'weak', documentedOn: '2021-01-01' },
    );
    const strong = tie(
      [
        ['a0', 'DECLARED', '2026-01-01'],
        ['a1', 'DECLARED'],
      ],
      { id: 'strong' },
    );
    expect(strengthOf(weak, strong, weak)).toBeCloseTo(0.7, 12);
    const graph = new SocialGraph(actors(2), [weak, strong], options);
    expect(graph.shared(1, 0).map((one) => one.tie)).toEqual([1, 0]);
  });

  it('counts what both confirmed only, where that is asked', () => {
    const declared = tie([
      ['a0', 'DECLARED', '2026-01-01'],
      ['a1', 'DECLARED'],
    ]);
    const graph = new SocialGraph(actors(2), [declared], { ...options, confirmedOnly: true });
    expect(graph.strength(0, 1)).toBe(0);
    expect(graph.distancesFrom(0)[1]).toBe(STRANGERS);
  });

  it('is none with the structure that runs the pole', () => {
    const graph = new SocialGraph(
      [
        { id: 'a0', hub: false },
        { id: 'a1', hub: true },
      ],
      [
        tie([
          ['a0', 'CONFIRMED', '2026-01-01'],
          ['a1', 'CONFIRMED', '2026-01-01'],
        ]),
      ],
      options,
    );
    expect(graph.strength(0, 1)).toBe(0);
    expect(graph.neighbours(0)).toEqual([]);
  });
});

/** DOMAIN.md §2 read to the letter, by Floyd and Warshall: no heap, no lists of neighbours. */
function distancesByTheLetter(n: number, ties: readonly SharedCooperation[], asOf: string): number[][] {
  const cost = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_unused, j) => (i === j ? 0 : Infinity)),
  );
  for (const { participants, size, documentedOn, begunOn } of ties) {
    if (begunOn > asOf) continue;
    for (const a of participants)
      for (const b of participants) {
        if (a.actor === b.actor || a.stance === 'CONTESTED' || b.stance === 'CONTESTED') continue;
        const days = [a.answeredOn, b.answeredOn, documentedOn].flatMap((day) => day ?? []).sort();
        const last = days.at(-1);
        if (!last) continue;
        const said = a.answeredOn !== null || b.answeredOn !== null;
        const stance = a.stance === 'CONFIRMED' && b.stance === 'CONFIRMED' ? 1 : said ? 0.7 : 0.5;
        const s = (stance * (1 / (size - 1))) / 2 ** (yearsBetween(last, asOf) / 5);
        const row = cost[Number(a.actor.slice(1))] as number[];
        const j = Number(b.actor.slice(1));
        row[j] = Math.min(row[j] ?? Infinity, 2 - s);
      }
  }
  for (let k = 0; k < n; k++)
    for (const row of cost)
      for (let j = 0; j < n; j++)
        row[j] = Math.min(row[j] ?? Infinity, (row[k] ?? Infinity) + (cost[k]?.[j] ?? Infinity));
  return cost.map((row) => row.map((one) => (one > 6 ? 6 : one)));
}

describe('social distance', () => {
  it('is that of the domain, to the letter, on random networks', () => {
    let ways = 0;
    const wrong: string[] = [];
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomNumbers(seed);
      const n = 3 + Math.floor(random() * 22);
      const ties = randomTies(random, n, Math.floor(n * 0.9));
      const graph = new SocialGraph(actors(n), ties, options);
      const expected = distancesByTheLetter(n, ties, options.asOf);
      for (let i = 0; i < n; i++) {
        const from = graph.distancesFrom(i);
        for (let j = 0; j < n; j++) {
          const distance = from[j] ?? NaN;
          if (!(Math.abs(distance - (expected[i]?.[j] ?? NaN)) < 1e-9)) wrong.push(`${seed}: ${i} to ${j}`);
          const steps = graph.introduction(i, j);
          if (i === j || distance >= STRANGERS) {
            if (steps.length > 0) wrong.push(`${seed}: a way from ${i} to ${j}`);
            continue;
          }
          // The way itself: it goes from one to the other, and costs what it is said to cost.
          ways++;
          const goes =
            steps[0]?.from === i &&
            steps.at(-1)?.to === j &&
            steps.slice(1).every((step, index) => step.from === steps[index]?.to);
          const cost = steps.reduce((sum, { via }) => sum + 2 - via.strength, 0);
          if (!goes || Math.abs(cost - distance) > 1e-9) wrong.push(`${seed}: the way from ${i} to ${j}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(ways).toBeGreaterThan(2000);
  });

  it('does not depend on the order in which ties are read', () => {
    const random = randomNumbers(5);
    const ties = randomTies(random, 12, 20);
    const [one, other] = [ties, [...ties].reverse()].map(
      (list) => new SocialGraph(actors(12), list, options),
    );
    for (let i = 0; i < 12; i++) expect(one?.distancesFrom(i)).toEqual(other?.distancesFrom(i));
  });

  it('takes whoever stands twice in a cooperation once, and contested where either part is', () => {
    const twice = tie(
      [
        ['a0', 'CONFIRMED', '2026-01-01'],
        ['a0', 'CONTESTED', '2026-01-01'],
        ['a1', 'CONFIRMED', '2026-01-01'],
      ],
      { size: 2 },
    );
    const graph = new SocialGraph(actors(2), [twice], options);
    expect(graph.shared(0, 1)).toHaveLength(1);
    expect(graph.strength(0, 1)).toBe(0);
  });
});
