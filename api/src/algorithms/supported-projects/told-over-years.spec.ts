import loadHighs from 'highs';
import { publishProjects, type ProjectFact, type ToldBasis } from '.';
import { randomNumbers } from '../random-numbers';
import { attackCounts, type Publication } from './testing/attack-counts';
import { randomPole, TODAY } from './testing/random-poles';

/** Poles that are attacked; `SECRECY_RUNS=1000` for many more. */
const RUNS = Number(process.env['SECRECY_RUNS'] ?? 8);

/** Every year that is over, the earliest first, or in an order of chance. */
function publishYears(projects: readonly ProjectFact[], seed: number, knowsEarlier = true): Publication[] {
  const random = randomNumbers(seed);
  const years = [2020, 2021, 2022, 2023, 2024, 2025];
  const isOrdered = random() < 0.6;
  const order = isOrdered
    ? years
    : years
        .map((year) => [random(), year] as const)
        .sort()
        .map(([, year]) => year);
  const earlier: ToldBasis[] = [];
  return order.map((year) => {
    const { told, basis } = publishProjects({
      ...{ projects, year, today: TODAY },
      // Each pathway is told once all the same.
      earlier: knowsEarlier ? earlier : earlier.map((one) => ({ ...one, sets: [] })),
    });
    earlier.push(basis);
    return { year, told, basis };
  });
}

describe('all that is told of supported projects, over years and with their pathways', () => {
  let highs: Awaited<ReturnType<typeof loadHighs>>;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  it('tells an outsider and each supporter nothing of one or two projects', () => {
    const counts = { readings: 0, told: 0, pathways: 0 };
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const projects = randomPole(seed);
      const publications = publishYears(projects, seed);
      expect({ seed, found: attackCounts(highs, projects, publications) }).toEqual({ seed, found: [] });
      const readings = publications.flatMap(({ told }) => told.readings);
      counts.readings += readings.length;
      counts.told += readings.filter((one) => one.value !== null).length;
      counts.pathways += publications.filter(({ told }) => told.pathway.counted > 0).length;
    }
    // Who tells nothing is safe too, and of no use.
    expect(counts.told / counts.readings).toBeGreaterThan(0.1);
    expect(counts.pathways).toBeGreaterThan(0);
    if (process.env['SECRECY_RUNS']) process.stdout.write(`${JSON.stringify(counts)}\n`);
  });

  it('would tell something if publications knew nothing of the numbers of each other', () => {
    const found = (seed: number, knowsEarlier: boolean) => {
      const projects = randomPole(seed);
      return attackCounts(highs, projects, publishYears(projects, seed, knowsEarlier)).length > 0;
    };
    const seeds = Array.from({ length: 20 }, (_, at) => at + 1).filter((seed) => found(seed, false));
    expect(seeds.length).toBeGreaterThan(1);
    expect(seeds.filter((seed) => found(seed, true))).toEqual([]);
  });
});
