import type { IndicatorPartsFragment, ReadingPartsFragment } from './impact.generated';
import { inPeriod, yearsOf } from './period';

const reading = (year: number | null) => ({ year }) as ReadingPartsFragment;
const indicator = (code: string, ...years: (number | null)[]) =>
  ({ code, aims: [] as ReadingPartsFragment[], readings: years.map(reading) }) as IndicatorPartsFragment;

describe('the years of the page', () => {
  const all = [indicator('JOBS', 2013, 2016, null), indicator('USERS', 2013)];

  it('leave out other years, and no figure without one', () => {
    const left = inPeriod(all, { from: 2014, to: 0 });
    expect(left.map((one) => [one.code, one.readings.map(({ year }) => year)])).toEqual([
      ['JOBS', [2016, null]],
    ]);
    expect(inPeriod(all, { from: 0, to: 0 })).toEqual(all);
  });

  it('are those of the figures', () => {
    expect(yearsOf(all)).toEqual([2013, 2016]);
  });
});
