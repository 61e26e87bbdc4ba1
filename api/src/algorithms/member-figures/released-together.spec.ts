import loadHighs from 'highs';
import { attackRelease, type Attacker } from './testing/attack-release';
import { randomRelease, type Release } from './testing/random-release';

/** Pairs of poles that are attacked; `SECRECY_RUNS=1000` for many more. */
const RUNS = Number(process.env['SECRECY_RUNS'] ?? 8);

/** An outsider, each member, and who facilitates one of the poles: it reads the figures of those that are in both. */
const attackersOf = ({ membersOf }: Release): Attacker[] => [
  { name: 'outsider', knows: new Set() },
  ...[...new Set(membersOf.flatMap((ids) => [...ids]))].map((id) => ({ name: id, knows: new Set([id]) })),
  ...membersOf.map((knows, pole) => ({ name: `facilitator of ${pole}`, knows })),
];

describe('all that is told of members’ figures, together', () => {
  let highs: Awaited<ReturnType<typeof loadHighs>>;
  beforeAll(async () => {
    highs = await loadHighs();
  });
  const attacked = (release: Release) => attackRelease(highs, release.cells, attackersOf(release));

  it('gives no value away, over all years, territories, poles and publications', () => {
    const counts = { cells: 0, useful: 0, told: 0, medians: 0 };
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const release = randomRelease(seed);
      expect({ seed, found: attacked(release) }).toEqual({ seed, found: [] });
      const useful = release.cells.filter((one) => one.withheld !== 'TOO_FEW');
      counts.cells += release.cells.length;
      counts.useful += useful.length;
      counts.told += useful.filter((one) => one.sum !== null).length;
      counts.medians += release.cells.filter((one) => one.median !== null).length;
    }
    // Who tells nothing is safe too, and of no use.
    expect(counts.told / counts.useful).toBeGreaterThan(0.1);
    if (process.env['SECRECY_RUNS']) process.stdout.write(`${JSON.stringify(counts)}\n`);
  });

  it('is all that the door tells: each value is that of sums that were told', () => {
    let values = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { cells, reports } = randomRelease(seed);
      for (const { pole, indicators } of reports)
        for (const { readings, own } of indicators) {
          expect(own).toEqual([]);
          for (const one of readings) {
            expect(one.figureCount).toBe(0);
            if (one.value === null) continue;
            const sums = one.cells.map(
              ({ figure, year, panel, group }) =>
                cells.find(
                  (cell) =>
                    cell.pole === pole &&
                    [cell.figure, cell.year, cell.panel, cell.group].join() ===
                      [figure, year, panel, group].join(),
                )?.sum,
            );
            expect(sums.every((sum) => typeof sum === 'number')).toBe(true);
            if (sums.length === 1) expect(one.value).toBe(sums[0]);
            values += 1;
          }
        }
    }
    expect(values).toBeGreaterThan(RUNS);
  });

  it('would give some away if publications knew nothing of each other, or of who reads several members', () => {
    const attackersThatFind = (options: Parameters<typeof randomRelease>[1], seeds: readonly number[]) =>
      seeds.flatMap((seed) =>
        attacked(randomRelease(seed, options)).map((one) => one.attacker.split(' ')[0]),
      );
    expect(attackersThatFind({ knowsEarlier: false }, [1, 2, 4, 14])).toContain('outsider');
    expect(new Set(attackersThatFind({ knowsReaders: false }, [2, 7, 11]))).toEqual(new Set(['facilitator']));
  });
});
