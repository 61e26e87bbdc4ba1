import loadHighs from 'highs';
import {
  linearBounds,
  releaseSums,
  roundedMedian,
  simplexBounds,
  type BoundSolver,
  type Cell,
  type Contribution,
} from '.';
import { attack } from './testing/attacker';
import { randomNumbers } from '../random-numbers';
import { randomPopulation } from './testing/random-population';

/** Populations that the attacker tries; `SECRECY_RUNS=1000` for many more. */
const RUNS = Number(process.env['SECRECY_RUNS'] ?? 12);

const values = (...numbers: number[]): Contribution[] =>
  numbers.map((value, at) => ({ member: `m${at}`, value }));
const cell = (key: string, ...members: number[]): Cell => ({
  ...{ key, breakdown: key },
  members: members.map((at) => `m${at}`),
});

describe('statistical secrecy', () => {
  let highs: Awaited<ReturnType<typeof loadHighs>>;
  let mostOf: BoundSolver;
  beforeAll(async () => {
    highs = await loadHighs();
    mostOf = linearBounds(highs);
  });
  const released = (contributions: readonly Contribution[], ...cells: Cell[]) =>
    releaseSums(contributions, cells, mostOf).map((one) => one.sum ?? one.withheld);

  it('tells the sum of three who are alike, and of nobody', () => {
    expect(released(values(100, 110, 120), cell('all', 0, 1, 2))).toEqual([330]);
    expect(released(values(), cell('all'))).toEqual([0]);
  });

  it('says why one sum alone is withheld', () => {
    expect(released(values(100, 110), cell('all', 0, 1))).toEqual(['TOO_FEW']);
    expect(released(values(1000, 90, 80), cell('all', 0, 1, 2))).toEqual(['DOMINATED']);
    // 100 + 90 + 14: the second, taking its 90 off, knows that the first is at most 104.. 114.
    expect(released(values(100, 90, 14), cell('all', 0, 1, 2))).toEqual(['SECOND_COULD_TELL']);
    expect(released(values(100, 90, 15), cell('all', 0, 1, 2))).toEqual([205]);
    expect(released(values(0, 0, 0), cell('all', 0, 1, 2))).toEqual(['SECOND_COULD_TELL']);
  });

  it('gives no difference of two sums away', () => {
    const five = values(100, 100, 100, 100, 100);
    expect(released(five, cell('all', 0, 1, 2, 3, 4), cell('most', 0, 1, 2, 3))).toEqual([
      500,
      'PROTECTS_ANOTHER',
    ]);
    const six = values(100, 100, 100, 100, 100, 100);
    expect(released(six, cell('all', 0, 1, 2, 3, 4, 5), cell('half', 0, 1, 2))).toEqual([600, 300]);
  });

  it('lets nobody who is alone between three sums work out another who is', () => {
    // The second less the third is what the first has more than the second: either knows the other's by its own.
    const nine = values(2087, 393, 315, 470, 976, 869, 166, 161, 288);
    expect(
      released(
        nine,
        cell('one', 0, 1, 2, 3, 4, 5),
        cell('two', 0, 2, 3, 4, 5, 6, 7, 8),
        cell('three', 1, 2, 3, 4, 5, 6, 7, 8),
      ),
    ).toEqual([5110, 5332, 'PROTECTS_ANOTHER']);
  });

  it('lets no public value protect a hidden one', () => {
    const known = values(100, 110, 120, 130).map((one, at) => ({ ...one, isPublic: at < 2 }));
    expect(released(known, cell('all', 0, 1, 2, 3))).toEqual(['TOO_FEW']);
    expect(released(known.slice(0, 2), cell('all', 0, 1))).toEqual([210]);
  });

  it('shows a breakdown if two thirds of its cells can be', () => {
    const nine = values(...Array.from({ length: 9 }, () => 100));
    const part = (key: string, ...members: number[]) => ({ ...cell(key, ...members), breakdown: 'parts' });
    expect(released(nine, part('a', 0, 1, 2), part('b', 3, 4, 5), part('c', 6, 7, 8))).toEqual([
      300, 300, 300,
    ]);
    expect(released(nine, part('a', 0, 1, 2), part('b', 3, 4, 5), part('c', 6, 7))).toEqual([
      300,
      300,
      'TOO_FEW',
    ]);
    expect(released(nine, part('a', 0, 1, 2), part('b', 3, 4), part('c', 6, 7))).toEqual([
      'TOO_MANY_HOLES',
      'TOO_FEW',
      'TOO_FEW',
    ]);
  });

  it('resists who takes all that is told, whatever the population', () => {
    let told = 0;
    let all = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { contributions, cells } = randomPopulation(seed);
      const releases = releaseSums(contributions, cells, simplexBounds);
      expect({ seed, breaches: attack(highs, contributions, cells, releases) }).toEqual({
        seed,
        breaches: [],
      });
      const useful = releases.filter((one) => one.withheld !== 'TOO_FEW' && one.contributors > 0);
      told += useful.filter((one) => one.sum !== null).length;
      all += useful.length;
    }
    // Who tells nothing is safe too, and of no use.
    expect(told / all).toBeGreaterThan(0.1);
    if (process.env['SECRECY_RUNS']) process.stdout.write(`${told} of ${all} cells told\n`);
  });

  it('resists who knows that all are whole numbers, of a few heads each', () => {
    let told = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { contributions, cells } = randomPopulation(seed, 2 + (seed % 9));
      const releases = releaseSums(contributions, cells, simplexBounds);
      expect({ seed, breaches: attack(highs, contributions, cells, releases, true) }).toEqual({
        seed,
        breaches: [],
      });
      told += releases.filter((one) => one.sum !== null).length;
    }
    expect(told).toBeGreaterThan(RUNS);
  });

  it('finds the breach where each sum is judged alone', () => {
    const five = values(100, 100, 100, 100, 100);
    const cells = [cell('all', 0, 1, 2, 3, 4), cell('most', 0, 1, 2, 3)];
    const naive = cells.map(({ key, members }) => ({
      ...{ key, sum: 100 * members.length, withheld: null },
      contributors: members.length,
    }));
    expect(attack(highs, five, cells, naive)).not.toEqual([]);
  });

  it('takes nothing back that was told before, and judges the rest beside it', () => {
    const five = values(100, 100, 100, 100, 100);
    const cells = [cell('all', 0, 1, 2, 3, 4), cell('most', 0, 1, 2, 3)];
    const told = (...keys: string[]) =>
      releaseSums(five, cells, mostOf, new Set(keys)).map((one) => one.sum ?? one.withheld);
    expect(told('most')).toEqual(['PROTECTS_ANOTHER', 400]);
    expect(told('all')).toEqual([500, 'PROTECTS_ANOTHER']);
    expect(releaseSums(values(1, 2), [cell('two', 0, 1)], mostOf, new Set(['two']))).toMatchObject([
      { sum: 3 },
    ]);
  });

  it('bounds by its own simplex as HiGHS does', () => {
    const random = randomNumbers(7);
    for (let run = 0; run < 150; run += 1) {
      const truth = Array.from(
        { length: 2 + Math.floor(random() * 8) },
        () => Math.round(random() * 100) / 100,
      );
      const floors = truth.map((one) => (random() < 0.5 ? one * random() : 0));
      const equations = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
        const unknowns = truth.flatMap((_one, at) => (random() < 0.5 ? [at] : []));
        return { unknowns, sum: unknowns.reduce((sum, at) => sum + (truth[at] ?? 0), 0) };
      });
      const question = { floors, equations, of: Math.floor(random() * truth.length) };
      const [own, other] = [simplexBounds(question), mostOf(question)];
      if (other === Infinity) expect({ run, own }).toEqual({ run, own: Infinity });
      else expect(own).toBeCloseTo(other, 5);
    }
  });

  it('releases the same whoever bounds', () => {
    const { contributions, cells } = randomPopulation(3);
    expect(releaseSums(contributions, cells, simplexBounds)).toEqual(
      releaseSums(contributions, cells, mostOf),
    );
  });

  it('has a median from ten values on, rounded', () => {
    expect(roundedMedian([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeNull();
    expect(roundedMedian([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe(5.5);
    expect(roundedMedian(Array.from({ length: 11 }, (_, at) => 123456 + at))).toBe(120000);
  });
});
