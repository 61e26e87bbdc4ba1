import { atThatTime } from './emphasis';
import { legendCounts } from './legend-counts';
import { chooseNetwork } from './network-data';
import { first, network, node, tie } from './network-ground';

const chosen = chooseNetwork(
  network(
    ['a', 'b', 'c'].map((id) => node(id)),
    [tie('ab', ['a', 'b']), tie('bc', ['b', 'c'], { kind: 'SHARED_PREMISES' })],
  ),
  first,
);
const counts = (day: string | null, comparison: { first: string; last: string } | null = null) => {
  const { kinds, types } = legendCounts(atThatTime(chosen, { day, comparison }));
  return [...kinds.values(), ...types.values()];
};

describe('the counts of the legend', () => {
  it('are of the day that is looked at, or of the days that are compared', () => {
    // All ties began in 2013.
    expect(counts(null)).toEqual([1, 1, 3]);
    expect(counts('2012-07-01')).toEqual([]);
    expect(counts('2014-07-01')).toEqual([1, 1, 3]);
    expect(counts('2012-07-01', { first: '2010-07-01', last: '2012-07-01' })).toEqual([]);
    expect(counts('2012-07-01', { first: '2012-07-01', last: '2014-07-01' })).toEqual([1, 1, 3]);
  });
});
