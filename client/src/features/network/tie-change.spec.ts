import { dayOfMoment } from '../../lib/format';
import { broughtOut } from './emphasis';
import { chooseNetwork } from './network-data';
import { calm, first, names, network, node, plain, tie } from './network-ground';
import { changeOf, comparisonOf, countChanges } from './tie-change';
import { comparedIn } from './time-said';
import { tieIdOf, toElements } from './to-elements';
import { toMarks } from './to-marks';

describe('two days', () => {
  const of = (sinceEarliest: string, untilLatest: string) => ({
    span: {
      ...tie('t', ['a', 'b']).span,
      sinceEarliest,
      sinceLatest: sinceEarliest,
      untilEarliest: untilLatest,
      untilLatest,
    },
  });
  const comparison = { first: '2010-07-01', last: '2013-07-01' };

  it.each([
    ['GAINED', '2011-01-01', '9999-12-31'],
    ['KEPT', '2009-01-01', '2014-01-01'],
    ['LOST', '2009-01-01', '2012-01-01'],
    // Between the two alone, or after both: at neither of them.
    [null, '2011-01-01', '2012-01-01'],
    [null, '2015-01-01', '9999-12-31'],
  ] as const)('tell a tie that is %s', (change, since, until) => {
    expect(changeOf(of(since, until), comparison)).toBe(change);
  });

  it('are told in their order, and are two', () => {
    expect(comparisonOf('2013-07-01', '2010-07-01')).toEqual(comparison);
    expect(comparisonOf('2010-07-01', '2010-07-01')).toBeNull();
    expect(comparisonOf('2010-07-01', null)).toBeNull();
    expect(comparedIn({ day: null, compared: '2010' })).toEqual({ first: '2010-07-01', last: dayOfMoment() });
    expect(comparedIn({ day: '2010', compared: null })).toBeNull();
  });

  it('bring out what was there at one of them, marked by what became of it', () => {
    const chosen = chooseNetwork(
      network(
        [node('a'), node('b'), node('c'), node('d')],
        [
          tie('new', ['a', 'b'], of('2011-01-01', '9999-12-31')),
          tie('old', ['a', 'c'], of('2009-01-01', '2012-01-01')),
          tie('later', ['a', 'd'], of('2015-01-01', '9999-12-31')),
          tie('kept', ['b', 'c'], of('2009-01-01', '9999-12-31')),
        ],
      ),
      first,
    );
    const compared = { ...calm, comparison };
    const shown = broughtOut(chosen, compared);
    expect(shown.ties.map(({ id }) => id)).toEqual(['new', 'old', 'kept']);
    expect(shown.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(countChanges(shown.ties, comparison)).toEqual({ GAINED: 1, KEPT: 1, LOST: 1 });
    const elements = toElements(chosen, plain, names);
    const marks = toMarks(elements, shown, compared);
    const marksOf = (id: string) => marks.get(elements.edges.find((one) => tieIdOf(one.id) === id)?.id ?? '');
    expect(['new', 'old', 'later', 'kept'].map(marksOf)).toEqual([['gained'], ['lost'], ['faded'], ['kept']]);
    expect(broughtOut(chosen, { ...compared, changes: ['LOST'] }).ties.map(({ id }) => id)).toEqual(['old']);
  });
});
