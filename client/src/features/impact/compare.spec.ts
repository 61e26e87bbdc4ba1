import { existsIn } from '@maillage/graph-schema/vocabulary';
import { compareSides, sharedYears, usualYear, usualYears, type Side } from './compare';
import { compareTexts } from './compare-texts';
import type { IndicatorPartsFragment, ReadingPartsFragment } from './impact.generated';

const reading = (
  year: number,
  value: number | null,
  more: Partial<ReadingPartsFragment> = {},
): ReadingPartsFragment => ({
  ...{ period: String(year), year, value, unit: 'STRUCTURE' as const, qualifier: 'EXACT' as const },
  ...{ modality: 'REPORTED' as const, text: null, part: null, disputed: false, coverage: null },
  ...{ withheld: null, hidden: null, median: null, statements: [], ties: [], events: [], figureCount: 0 },
  projects: null,
  ...more,
});
const indicator = (...readings: ReadingPartsFragment[]): IndicatorPartsFragment => ({
  ...{ code: 'MEMBERS', section: 'HEADLINE', unit: 'STRUCTURE', moreIsBetter: true, readings, aims: [] },
  label: { fr: 'Adhérents', en: 'Members' },
  sentence: { fr: '', en: '' },
  caveat: { fr: '', en: '' },
});
const side = (year: number, ...readings: ReadingPartsFragment[]): Side => ({
  ...{ year, indicators: [indicator(...readings)] },
});
const outcome = (first: Side, second: Side) => compareSides(first, second).map((one) => one.outcome);

const region = { key: 'REGION:76', name: 'Occitanie', since: '2016-01-01', until: '..' };

describe('two that are compared', () => {
  it('differ by so much, and by so many per cent of the first', () => {
    const all = [reading(2014, 30), reading(2016, 37)];
    expect(outcome(side(2014, ...all), side(2016, ...all))).toEqual([{ by: 7, share: 23, cautions: [] }]);
  });

  it('have no share between shares, and none of nought', () => {
    const share = (year: number, value: number) => reading(year, value, { unit: 'PERCENT' });
    expect(outcome(side(2014, share(2014, 0.1)), side(2015, share(2015, 0.3)))).toEqual([
      { by: 0.2, share: null, cautions: [] },
    ]);
    expect(outcome(side(2014, reading(2014, 0)), side(2015, reading(2015, 4)))).toMatchObject([
      { by: 4, share: null },
    ]);
  });

  it.each([
    ['one is not known', reading(2013, 5), 'UNKNOWN'],
    ['one is said in words', reading(2016, null), 'UNKNOWN'],
    ['one is not told', reading(2016, null, { withheld: 'TOO_FEW' }), 'WITHHELD'],
    ['one is in another unit', reading(2016, 5, { unit: 'PERSON' }), 'OTHER_UNIT'],
  ])('are not compared where %s', (_why, second, expected) => {
    expect(outcome(side(2014, reading(2014, 30)), side(2016, second))).toEqual([expected]);
  });

  it('are not compared across a change of the territory', () => {
    const both = [reading(2014, 30), reading(2016, 37)];
    const of = (year: number): Side => ({ ...side(year, ...both), territory: region });
    expect(outcome(of(2014), of(2016))).toEqual(['TERRITORY_CHANGED']);
    expect(existsIn(region, 2015)).toBe(false);
    expect(existsIn(region, 2016)).toBe(true);
    expect(existsIn({ ...region, since: null, until: '2015-12-31' }, 2016)).toBe(false);
    expect(existsIn({ ...region, since: null, until: null }, 1999)).toBe(true);
  });

  it('say of a territory that ended in a year that it had its limits in that year, whatever is compared', () => {
    const ended = { ...region, since: null, until: '2015-12-31' };
    expect([2015, 2016].map((year) => existsIn(ended, year))).toEqual([true, false]);
    expect(compareTexts.fr.changedUntil('Midi-Pyrénées', '2015')).toContain('jusqu’en 2015');
    expect(compareTexts.en.changedUntil('Midi-Pyrénées', '2015')).toContain('until 2015 only');
    // Two territories are compared in one year.
    expect(compareTexts.fr.TERRITORY_CHANGED).not.toContain('les deux années');
    expect(compareTexts.en.TERRITORY_CHANGED).not.toContain('both years');
  });

  it('say what to think of', () => {
    const first = reading(2014, 30, { coverage: { known: 12, of: 20 }, qualifier: 'AT_LEAST' });
    const second = reading(2016, 37, { coverage: { known: 15, of: 20 }, disputed: true });
    expect(outcome(side(2014, first), side(2016, second))).toMatchObject([
      { cautions: ['COVERAGE', 'INEXACT', 'DISPUTED'] },
    ]);
  });

  it('say that as many who answered are perhaps others, unless all did', () => {
    const cautions = (code: 'GIVEN_TURNOVER' | 'MEMBERS', known: number, years = [2014, 2016]) => {
      const all = years.map((year) => reading(year, 30, { coverage: { known, of: 20 } }));
      const sides = years.map((year) => ({ year, indicators: [{ ...indicator(...all), code }] }));
      return sides[0] && sides[1] && outcome(sides[0], sides[1])[0];
    };
    expect(cautions('GIVEN_TURNOVER', 12)).toMatchObject({ cautions: ['OTHER_MEMBERS'] });
    expect(cautions('GIVEN_TURNOVER', 20)).toMatchObject({ cautions: [] });
    expect(cautions('GIVEN_TURNOVER', 12, [2016, 2016])).toMatchObject({ cautions: [] });
    expect(cautions('MEMBERS', 12)).toMatchObject({ cautions: [] });
  });

  it('pair figures of the same scope, and leave parts out', () => {
    const rows = compareSides(
      side(2014, reading(2014, 9, { text: 'permanent' }), reading(2014, 2, { text: 'part time' })),
      side(2016, reading(2016, 12, { text: 'permanent' }), reading(2016, 5, { part: 'Town' })),
    );
    expect(rows.map(({ text, first, second }) => [text, first?.value, second?.value])).toEqual([
      ['permanent', 9, 12],
      ['part time', 2, undefined],
    ]);
  });

  it('meet in the years that both tell of', () => {
    expect(sharedYears([2022, 2023], [2023, 2024])).toEqual([2023]);
    expect(sharedYears([2022], [2024])).toEqual([2022, 2024]);
  });

  it('are by themselves the two years, or the year, of which most can be compared', () => {
    const members = indicator(reading(2013, 1), reading(2014, 2), reading(2016, 3));
    const jobs = { ...indicator(reading(2014, 5), reading(2016, 6)), code: 'JOBS' as const };
    const share = { ...indicator(reading(2026, 40)), code: 'CONFIRMED_SHARE' as const };
    const years = [2013, 2014, 2016, 2026];
    expect(usualYears([members, jobs, share], years)).toEqual([2014, 2016]);
    expect(usualYears([members], [2013])).toBeNull();
    expect(usualYear([members, jobs], [jobs, share], years)).toBe(2016);
    expect(usualYear([], [], [])).toBeNull();
  });
});
