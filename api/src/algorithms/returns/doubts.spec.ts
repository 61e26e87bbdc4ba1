import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { doubtsAbout, type GivenFigure } from './doubts';

const given = (figure: YearlyFigureCode, year: number, value: number): GivenFigure => ({
  figure,
  year,
  value,
});

describe('what is asked about a figure', () => {
  it('is nothing, where it is in proportion or nothing is known', () => {
    expect(doubtsAbout(given('TURNOVER', 2025, 500_000), [])).toEqual([]);
    expect(doubtsAbout(given('TURNOVER', 2025, 500_000), [given('TURNOVER', 2024, 60_000)])).toEqual([]);
    expect(doubtsAbout(given('FTE', 2025, 12), [given('HEAD_COUNT', 2025, 12)])).toEqual([]);
  });

  it('is whether it is right, from ten times more or less than the last known year', () => {
    const all = [given('TURNOVER', 2022, 1_000_000), given('TURNOVER', 2024, 50_000)];
    expect(doubtsAbout(given('TURNOVER', 2025, 500_000), all)).toEqual(['TEN_TIMES_MORE']);
    expect(doubtsAbout(given('TURNOVER', 2025, 5000), all)).toEqual(['TEN_TIMES_LESS']);
    expect(doubtsAbout(given('TURNOVER', 2023, 100_000), all)).toEqual(['TEN_TIMES_LESS']);
    // What comes after says nothing about it.
    expect(doubtsAbout(given('TURNOVER', 2021, 1), all)).toEqual([]);
  });

  it('is nothing about small numbers, nor about what begins from nothing', () => {
    expect(doubtsAbout(given('VOLUNTEERS', 2025, 20), [given('VOLUNTEERS', 2024, 1)])).toEqual([]);
    expect(doubtsAbout(given('USERS', 2025, 900), [given('USERS', 2024, 0)])).toEqual([]);
  });

  it('is whether there are more full-time equivalents than people, on either of the two', () => {
    expect(doubtsAbout(given('FTE', 2025, 14), [given('HEAD_COUNT', 2025, 12)])).toEqual([
      'FTE_ABOVE_HEAD_COUNT',
    ]);
    expect(doubtsAbout(given('HEAD_COUNT', 2025, 12), [given('FTE', 2025, 14)])).toEqual([
      'FTE_ABOVE_HEAD_COUNT',
    ]);
    expect(doubtsAbout(given('HEAD_COUNT', 2025, 12), [given('FTE', 2024, 14)])).toEqual([]);
  });
});
