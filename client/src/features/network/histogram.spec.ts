import { barOf, histogramOf, shareOf } from './histogram';
import { monthsOf, placeOf } from './months';
import { timeTexts } from './time-texts';

type Tie = Parameters<typeof histogramOf>[0][number];

/** A tie with the days that its dates stand for; `null` where nothing is said. */
const tie = (
  since: string | null,
  [sinceEarliest, sinceLatest]: readonly [string | null, string | null],
  until: string | null = '..',
  [untilEarliest, untilLatest]: readonly [string | null, string | null] = ['9999-12-31', '9999-12-31'],
): Tie => ({
  span: { since, until, end: 'OPEN', sinceEarliest, sinceLatest, untilEarliest, untilLatest },
});

const open = tie('2011', ['2011-01-01', '2011-12-31']);
const ended = tie('2010-09', ['2010-09-01', '2010-09-30'], '2012-03', ['2012-03-01', '2012-03-31']);
const about = tie('2011~', ['2010-01-01', '2012-12-31']);
const undated = tie(null, [null, null], null, [null, null]);

const of = (ties: readonly Tie[], months = monthsOf(ties.map(({ span }) => span))) =>
  histogramOf(ties, months).bars.map(({ from, certain, possible, begun }) => [
    from,
    certain,
    possible,
    begun,
  ]);

describe('the ties of each stretch of time', () => {
  const fifty = monthsOf([
    { since: '2009', until: null },
    { since: '2013', until: null },
  ]);

  it('are counted by year where months would be too many, whatever day of it they touch', () => {
    expect(of([open, ended], fifty)).toEqual([
      ['2009-01', 0, 0, 0],
      ['2010-01', 1, 0, 1],
      ['2011-01', 2, 0, 1],
      ['2012-01', 2, 0, 0],
      ['2013-01', 1, 0, 0],
    ]);
  });

  it('are counted by month where there are few', () => {
    const months = ['2011-12', '2012-01', '2012-02', '2012-03', '2012-04'];
    expect(of([open, ended], months)).toEqual([
      ['2011-12', 2, 0, 0],
      ['2012-01', 2, 0, 0],
      ['2012-02', 2, 0, 0],
      ['2012-03', 2, 0, 0],
      ['2012-04', 1, 0, 0],
    ]);
  });

  it('are apart where it is not sure that they were going on', () => {
    expect(of([about], fifty)).toEqual([
      ['2009-01', 0, 0, 0],
      ['2010-01', 0, 1, 0],
      ['2011-01', 0, 1, 0],
      ['2012-01', 1, 0, 0],
      ['2013-01', 1, 0, 0],
    ]);
  });

  it('may go on for ever where the end is unknown, and are certain only in the year they begin in', () => {
    const unknown = tie('2011', ['2011-01-01', '2011-12-31'], null, ['2011-01-01', null]);
    expect(of([unknown], fifty).map(([, certain, possible]) => [certain, possible])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
  });

  it('leave out those of which nothing says when, and tell how many', () => {
    const histogram = histogramOf([open, undated, undated], fifty);
    expect([histogram.undated, histogram.most]).toEqual([2, 1]);
  });

  it('keep those of which only the end is said', () => {
    const until = tie(null, [null, null], '2010', ['2010-01-01', '2010-12-31']);
    expect(of([until], fifty).slice(0, 3)).toEqual([
      ['2009-01', 0, 1, 0],
      ['2010-01', 1, 0, 0],
      ['2011-01', 0, 0, 0],
    ]);
  });

  it('are counted in stretches of five and ten years that begin with a round one', () => {
    const axis = (since: string, until: string) => histogramOf([], monthsOf([{ since, until }]));
    expect(axis('1948', '2013').bars.map(({ from }) => from)[0]).toBe('1945-01');
    expect(axis('1948', '2013').bars.at(-1)).toMatchObject({ from: '2010-01', to: '2014-12', day: '2011' });
    expect(axis('1648', '2013').bars[0]).toMatchObject({ from: '1640-01', to: '1649-12', day: '1648' });
    expect(histogramOf([open], []).bars).toEqual([]);
  });
});

describe('the bar of a day', () => {
  const { bars } = histogramOf([], monthsOf([{ since: '2009', until: '2013' }]));

  it('is the one whose stretch it falls in', () => {
    expect(['2009', '2010-12', '2013-12-31', '2014-01-01', null].map((day) => barOf(bars, day))).toEqual([
      0, 1, 4, -1, -1,
    ]);
  });

  it('is found again by the day that the bar sets', () => {
    expect(bars.map(({ day }) => barOf(bars, day))).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the bars under the slider', () => {
  it('are read out with their numbers as each language writes them', () => {
    expect(timeTexts.fr.bar('2013', 12_345, 2000, 1000)).toBe(
      '2013\u00a0: 12\u202f345 liens en cours, dont 2\u202f000 peut-être\u00a0; 1\u202f000 commencent',
    );
    expect(timeTexts.en.bar('2013', 12_345, 2000, 1000)).toContain('2,000 of them possibly; 1,000 begin');
  });

  // By month, by year, by five years and by ten; the last two begin before their axis and end after it.
  it.each([
    ['2012', '2013', 1],
    ['2001', '2023', 12],
    ['1948', '2013', 60],
    ['1648', '2013', 120],
    ['2013', '2013', 1],
  ])('stand where the knob is for each of their months: %s to %s', (since, until, step) => {
    const months = monthsOf([{ since, until }]);
    const histogram = histogramOf([], months);
    expect(histogram.step).toBe(step);
    const shares = histogram.bars.map((bar) => shareOf(bar, months));
    expect([shares[0]?.[0], shares.at(-1)?.[1]]).toEqual([0, 1]);
    for (const [index, [, end]] of shares.slice(0, -1).entries())
      expect(end).toBeCloseTo(shares[index + 1]?.[0] ?? NaN, 12);
    for (const [place, month] of months.entries()) {
      const [start = NaN, end = NaN] = shares[barOf(histogram.bars, month)] ?? [];
      const knob = place / (months.length - 1);
      expect(start <= knob && knob <= end).toBe(true);
    }
    for (const [index, { day }] of histogram.bars.entries()) {
      const [start = NaN, end = NaN] = shares[index] ?? [];
      const knob = placeOf(months, day) / (months.length - 1);
      expect(start <= knob && knob <= end).toBe(true);
    }
  });
});
