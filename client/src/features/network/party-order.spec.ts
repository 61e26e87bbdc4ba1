import { node } from './network-ground';
import { partiesInOrder } from './party-order';
import { nextOrder, sortOf } from './tie-order';

const nodes = [
  node('b', { name: 'Béta', territoryName: 'Sicoval' }),
  node('a', { name: 'Alpha', territoryName: null }),
  node('c', { name: 'Gamma', territoryName: 'Muretain' }),
];
const neighbours = new Map([
  ['a', new Set(['b', 'c'])],
  ['b', new Set(['a'])],
  ['c', new Set(['a'])],
]);
const ordered = (order: Parameters<typeof partiesInOrder>[1]) =>
  partiesInOrder(nodes, order, neighbours, 'fr')
    .map(({ id }) => id)
    .join('');

describe('the order of actors in the table', () => {
  it('is that of a column, what it says nothing of last either way, those alike by name', () => {
    expect(ordered('name')).toBe('abc');
    expect(ordered('territory')).toBe('cba');
    expect(ordered('-territory')).toBe('bca');
    expect(ordered('-neighbours')).toBe('abc');
    expect(ordered('neighbours')).toBe('bca');
  });

  it('turns round with the second click, and is told', () => {
    expect(nextOrder('name', 'neighbours')).toBe('neighbours');
    expect(nextOrder('neighbours', 'neighbours')).toBe('-neighbours');
    expect(['name', '-name', 'kind'].map((order) => sortOf(order, 'name'))).toEqual([
      'ascending',
      'descending',
      'none',
    ]);
  });
});
