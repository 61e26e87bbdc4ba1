import loadHighs from 'highs';
import { simplexBounds } from '../secrecy';
import { randomNumbers } from '../random-numbers';
import { changesOf, contributorsOf, decideMeasure, measuresOf, type Measure, type Reader } from '.';
import { attackRelease, type Attacker } from './testing/attack-release';

/** Groups of readers that try; `SECRECY_RUNS=1000` for many more. */
const RUNS = Number(process.env['SECRECY_RUNS'] ?? 12);
const [BEFORE, YEAR] = [2022, 2023];

type Given = Readonly<Record<string, readonly [before: number, now: number]>>;

/** The turnover of a year of members that gave it for the year before too. */
function measureOf(given: Given, groups: Readonly<Record<string, string>> = {}): Measure {
  const found = measuresOf({
    members: Object.keys(given).map((id) => ({
      ...{ id, spans: [['2015-01-01', '9999-12-31'] as const] },
      groups: id in groups ? [String(groups[id])] : [],
    })),
    given: Object.entries(given).flatMap(([member, values]) =>
      values.map((value, at) => ({
        ...{ member, value, figure: 'TURNOVER' as const, year: BEFORE + at },
      })),
    ),
  }).find((one) => one.year === YEAR);
  if (!found) throw new Error('No figure of the year');
  return found;
}

const members = Array.from({ length: 12 }, (_, at) => `m${at}`);
const given: Given = Object.fromEntries(members.map((id, at) => [id, [100, 90 + 3 * at]]));
const reader = (values: readonly string[], before: readonly string[]): Reader => ({
  values: new Set(values),
  before: new Set(before),
});
const medianFor = (of: Given, ...readers: Reader[]) =>
  decideMeasure(measureOf(of), simplexBounds, ['BEFORE'], [], readers)[0]?.median ?? null;

describe('the median of changes', () => {
  it('is told where nobody reads many of both years', () => {
    expect(medianFor(given)).toBe(6.5);
    expect(medianFor(given, reader(['m0'], ['m0']), reader(members.slice(3), members.slice(3)))).toBe(6.5);
    // All of one year alone are no change.
    expect(medianFor(given, reader(members, []), reader([], members))).toBe(6.5);
    // Nothing is left to find out.
    expect(medianFor(given, reader(members, members))).toBe(6.5);
  });

  it('is not told where somebody reads both years of all but one or two', () => {
    for (const left of [1, 2]) {
      const most = members.slice(left);
      expect(medianFor(given, reader(most, most))).toBeNull();
      expect(medianFor(given, reader(members, most))).toBeNull();
      expect(medianFor(given, reader(most, members))).toBeNull();
    }
    // Of one it reads the one year alone, of another the other.
    expect(medianFor(given, reader(members.slice(1), members.slice(0, -1)))).toBeNull();
  });

  it('is not of those who had nothing, nor hides those who have nothing left from who reads that', () => {
    // Three are not read, of whom one has no change.
    const most = members.slice(3);
    expect(medianFor({ ...given, m0: [0, 90] }, reader(most, most))).toBeNull();
    expect(medianFor({ ...given, m0: [100, 0] }, reader([...most, 'm0'], most))).toBeNull();
    expect(medianFor({ ...given, m0: [100, 0] }, reader(most, [...most, 'm0']))).not.toBeNull();
  });

  it('is not told beside that of a territory where somebody does not read one or two of the rest', () => {
    const inside = members.slice(0, 11);
    const measure = measureOf(given, Object.fromEntries(inside.map((id) => [id, 'DEPARTEMENT:31'])));
    const medians = (...unread: string[]) => {
      const most = members.filter((one) => !unread.includes(one));
      return decideMeasure(measure, simplexBounds, ['BEFORE'], [], [reader(most, most)]).map(
        (one) => one.median,
      );
    };
    // Of the last one, which is in no territory, the two together would tell.
    expect(medians('m3', 'm4', 'm5', 'm11')).toEqual([6.5, null]);
    expect(medians('m3', 'm4', 'm5')).toEqual([6.5, 5]);
  });

  describe('and who reads most of either year', () => {
    let highs: Awaited<ReturnType<typeof loadHighs>>;
    beforeAll(async () => {
      highs = await loadHighs();
    });

    /** What readers find out of a random pole, of whom those are known to the decision that are given on. */
    function attacked(seed: number, known: (reader: Reader) => readonly Reader[]) {
      const random = randomNumbers(seed);
      const all = Array.from({ length: 10 + Math.floor(6 * random()) }, (_, at) => `m${at}`);
      const values = () => Math.round(Math.exp(8 + 3 * random()));
      const measure = measureOf(
        Object.fromEntries(
          all.map((id) => {
            const before = random() < 0.15 ? 0 : values();
            return [id, [before, random() < 0.1 ? 0 : Math.round(before * (0.6 + random()))]];
          }),
        ),
        Object.fromEntries(all.flatMap((id) => (random() < 0.85 ? [[id, 'DEPARTEMENT:31']] : []))),
      );
      const readers = Array.from({ length: 4 }, () => {
        const share = 0.5 + 0.5 * random();
        const some = () => all.filter(() => random() < share);
        return reader(some(), some());
      });
      const cells = decideMeasure(measure, simplexBounds, ['BEFORE'], [], readers.flatMap(known)).map(
        (cell) => ({
          ...{ ...cell, pole: 0, publication: 0 },
          behind: contributorsOf(measure, cell.panel, cell.group),
          changes: changesOf(measure, cell.group),
        }),
      );
      const attackers = readers.map((one, at): Attacker => ({
        name: `reader ${at}`,
        knows: one.values,
        knowsBefore: one.before,
      }));
      const found = attackRelease(highs, cells, attackers).filter(({ target }) =>
        target.startsWith('change'),
      );
      return { found, told: cells.filter((one) => one.median !== null).length };
    }

    it('gives no change away to them', () => {
      let told = 0;
      for (let seed = 1; seed <= RUNS; seed += 1) {
        const { found, told: medians } = attacked(seed, (one) => [one]);
        expect({ seed, found }).toEqual({ seed, found: [] });
        told += medians;
      }
      // Who tells nothing is safe too, and of no use.
      expect(told).toBeGreaterThan(RUNS / 5);
      if (process.env['SECRECY_RUNS']) process.stdout.write(`${told} medians of changes told\n`);
    });

    it('would give some away to who reads them, or the year before, unknown to who decides', () => {
      const isFound = (seed: number, known: Parameters<typeof attacked>[1]) =>
        attacked(seed, known).found.length > 0;
      expect(isFound(32, () => [])).toBe(true);
      expect(isFound(32, ({ values }) => [{ values, before: new Set() }])).toBe(true);
      expect(isFound(32, (one) => [one])).toBe(false);
    });
  });
});
