import { first, network, node, tie } from './network-ground';
import { lossDay, lossOf } from './without';

const all = network(
  [
    ...['a', 'b', 'c', 'd', 'e', 'f', 'x', 'y'].map((id) => node(id)),
    node('place', { kind: 'PLACE', actorType: null }),
  ],
  [
    // a, b and c know each other; d hangs on c, e and f on d; x and y are elsewhere.
    tie('abc', ['a', 'b', 'c']),
    tie('ab', ['a', 'b']),
    tie('cd', ['c', 'd']),
    tie('de', ['d', 'e']),
    tie('ef', ['e', 'f']),
    tie('at', ['d', 'place']),
    tie('xy', ['x', 'y']),
  ],
);

const without = (...slugs: string[]) => onThatDay(null, ...slugs);
const onThatDay = (day: string | null, ...slugs: string[]) => {
  const { ended, thinner, ...names } = lossOf(all, first, new Set(slugs), day);
  const ids = (nodes: readonly { id: string }[]) =>
    nodes
      .map(({ id }) => id)
      .sort()
      .join('');
  return { ended, thinner, gone: ids(names.gone), alone: ids(names.alone), apart: ids(names.apart) };
};

describe('what a network loses', () => {
  it('is a tie that goes on with fewer, where others hold together', () => {
    expect(without('b')).toEqual({ gone: 'b', ended: 1, thinner: 1, alone: '', apart: '' });
  });

  it('is those who are left alone, and those who no longer reach the rest', () => {
    expect(without('d')).toEqual({ gone: 'd', ended: 3, thinner: 0, alone: '', apart: 'ef' });
    expect(without('e')).toEqual({ gone: 'e', ended: 2, thinner: 0, alone: 'f', apart: '' });
    // Of several at once, together; what is elsewhere is not apart for that.
    expect(without('c', 'e')).toEqual({ gone: 'ce', ended: 3, thinner: 1, alone: 'f', apart: 'd' });
    expect(without('x')).toEqual({ gone: 'x', ended: 1, thinner: 0, alone: 'y', apart: '' });
  });

  it('is nothing without nobody, or without who is not there', () => {
    expect(without()).toEqual({ gone: '', ended: 0, thinner: 0, alone: '', apart: '' });
    expect(without('nobody')).toEqual({ gone: '', ended: 0, thinner: 0, alone: '', apart: '' });
  });

  it('is of the day that is looked at, by the ties that were possible then', () => {
    // All ties began in 2013.
    expect(onThatDay('2012-07-01', 'd')).toEqual({ gone: '', ended: 0, thinner: 0, alone: '', apart: '' });
    expect(onThatDay('2014-07-01', 'd')).toEqual(without('d'));
    expect(lossDay({ day: '2014', compared: null })).toBe('2014-07-01');
    expect(lossDay({ day: '2014', compared: '2012' })).toBeNull();
    expect(lossDay({ day: null, compared: null })).toBeNull();
  });
});
