import { chooseNetwork } from './network-data';
import { first, network, node, tie } from './network-ground';
import { lossOf } from './without';

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

const without = (...slugs: string[]) => {
  const gone = new Set(slugs);
  const rest = chooseNetwork(all, { ...first, without: gone });
  const { ended, thinner, ...names } = lossOf(chooseNetwork(all, first), rest, gone);
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
});
