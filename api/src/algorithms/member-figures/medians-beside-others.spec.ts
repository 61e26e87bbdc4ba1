import { simplexBounds } from '../secrecy';
import { asMerged, asRead, type PublishedMeasure, type Reader } from '.';
import { publishYear } from './testing/publish-year';

const [BEFORE, YEAR] = [2022, 2023];
const all = Array.from({ length: 13 }, (_, at) => `m${at}`);
const read = all.slice(0, 9);
const values = Object.fromEntries(all.map((id, at) => [id, 100 + 7 * at]));

/** Whoever reads nine of thirteen, in both years. */
const reader: Reader = { values: new Set(read), before: new Set(read) };

/** What a pole of some members publishes of their turnover, beside what was published before. */
function publish(
  given: Readonly<Record<string, number>>,
  earlier: readonly PublishedMeasure[] = [],
  who: Reader = reader,
) {
  const facts = {
    members: Object.keys(given).map((id) => ({
      id,
      spans: [['2015-01-01', '9999-12-31'] as const],
      groups: [],
    })),
    given: Object.entries(given).flatMap(([member, value]) => [
      { member, figure: 'TURNOVER' as const, year: BEFORE, value: value - 10 },
      { member, figure: 'TURNOVER' as const, year: YEAR, value },
    ]),
  };
  const { cells, measures } = publishYear(facts, YEAR, earlier, simplexBounds, {
    readersOf: () => [who],
    tokensOf: () => [],
  });
  return {
    measures,
    medians: cells.filter((one) => one.year === YEAR && one.panel !== 'BOTH').map((one) => one.median),
  };
}

const of = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, values[id] ?? 0]));

describe('medians, beside those that were told before', () => {
  const { measures, medians } = publish(values);

  it('are told where somebody who reads most finds out nothing', () => {
    expect(medians).toEqual([expect.any(Number), expect.any(Number)]);
    // Three that it does not read; and four others, of another pole.
    expect(publish(of(all.slice(0, 12))).medians).toEqual([expect.any(Number), expect.any(Number)]);
    const others = Object.fromEntries(['k', 'l', 'm', 'n'].map((id, at) => [id, 120 + at]));
    expect(publish({ ...of(read), ...others }, measures).medians).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
  });

  it('are not told of another pole where it does not read one or two of the rest', () => {
    expect(publish(of(all.slice(0, 12)), measures).medians).toEqual([null, null]);
    expect(publish(of(all.slice(0, 12)), measures, { values: new Set(), before: new Set() }).medians).toEqual(
      [expect.any(Number), expect.any(Number)],
    );
  });

  it('are not told of the same members where one said something else since', () => {
    expect(publish({ ...values, m12: 150 }, measures).medians).toEqual([null, null]);
    // What it reads now, and did not read then.
    expect(publish({ ...values, m0: 150 }, measures).medians).toEqual([null, null]);
    const knew: Reader = {
      values: new Set([...read, asRead('m0', 100)]),
      before: new Set([...read, asRead('m0', 90)]),
    };
    expect(publish({ ...values, m0: 150 }, measures, knew).medians).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
  });

  it('know members by what they are called now', () => {
    // Two that it does not read are in this pole alone, beside one that has absorbed one of the other.
    const given = { ...of(read), x: values['m11'] ?? 0, k: 120, l: 121 };
    expect(publish(given, asMerged(measures, new Map([['m11', 'x']]))).medians).toEqual([null, null]);
    expect(publish(given, measures).medians).toEqual([expect.any(Number), expect.any(Number)]);
  });
});
