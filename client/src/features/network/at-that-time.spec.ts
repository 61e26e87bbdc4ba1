import { legendCountsThen } from './legend-counts';
import { chooseNetwork } from './network-data';
import { first, network, node, tie } from './network-ground';

const { span } = tie('any', []);
const from2020 = { sinceEarliest: '2020-01-01', sinceLatest: '2020-12-31' };
const chosen = chooseNetwork(
  network(
    ['a', 'b', 'c'].map((id) => node(id)),
    [
      tie('ab', ['a', 'b']),
      tie('bc', ['b', 'c'], { kind: 'SHARED_PREMISES', span: { ...span, since: '2020', ...from2020 } }),
    ],
  ),
  first,
);
const counts = (day: string | null, comparison: { first: string; last: string } | null = null) => {
  const { kinds, types } = legendCountsThen(chosen, { day, comparison });
  return [...kinds.values(), ...types.values()];
};

describe('the counts of the legend', () => {
  it('are of the day that is looked at, or of the days that are compared', () => {
    expect(counts(null)).toEqual([1, 1, 3]);
    expect(counts('2012-07-01')).toEqual([]);
    // One tie began in 2013, the other in 2020.
    expect(counts('2014-07-01')).toEqual([1, 2]);
    expect(counts('2021-07-01')).toEqual([1, 1, 3]);
    expect(counts('2012-07-01', { first: '2010-07-01', last: '2012-07-01' })).toEqual([]);
    expect(counts('2012-07-01', { first: '2012-07-01', last: '2014-07-01' })).toEqual([1, 2]);
    expect(counts('2014-07-01', { first: '2014-07-01', last: '2021-07-01' })).toEqual([1, 1, 3]);
  });
});
