import type { Measure } from '../../algorithms/member-figures';
import { knowersFrom } from './figure-knowers';

const measure: Measure = { figure: 'TURNOVER', year: 2023, contributors: [], members: {}, changes: [] };
const read = (year: number, members: string[], ...readers: string[]) => ({
  ...{ figure: 'TURNOVER' as const, year, readers, members },
});

describe('who reads several members', () => {
  const figures = [
    read(2023, ['a', 'b'], 'facilitators:one', 'facilitators:two'),
    read(2023, ['c'], 'facilitators:one', 'acting:c'),
    read(2023, ['d'], 'acting:d'),
    read(2022, ['e'], 'facilitators:two'),
  ];
  const known = (accounts: string[][], of = measure) =>
    knowersFrom(figures, accounts)(of).map((one) => [...one].sort().join(' '));

  it('is each token by itself, for the figure and year', () => {
    expect(known([])).toEqual(['a b c', 'a b', 'c', 'd']);
    expect(known([], { ...measure, year: 2022 })).toEqual(['e']);
    expect(known([], { ...measure, figure: 'FTE' })).toEqual([]);
  });

  it('is each account with all that it reads together', () => {
    expect(known([['public', 'acting:c', 'acting:d']]).slice(4)).toEqual(['c d']);
    expect(known([['facilitators:two', 'acting:d']]).slice(4)).toEqual(['a b d']);
    expect(known([['public', 'acting:c']]).slice(4)).toEqual([]);
  });
});
