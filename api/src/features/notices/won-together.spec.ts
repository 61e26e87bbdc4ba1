import { Firms } from './firms';
import type { TenderRecord } from './tender-record';
import { haveWonTogether, proposeTie } from './won-together';

describe('two joint bids that won one call', () => {
  it.each([
    ['the same', ['a', 'b'], ['b', 'a'], true],
    ['one of which not all were known at first', ['a', 'b'], ['a', 'b', 'c'], true],
    ['of which one member left and one came', ['a', 'b', 'c'], ['a', 'b', 'd'], true],
    ['of two lots, with one structure in both', ['a', 'b'], ['a', 'c'], false],
    ['of two lots', ['a', 'b'], ['c', 'd'], false],
  ])('%s', (_, one, other, isOne) => {
    expect(haveWonTogether(one, other)).toBe(isOne);
    expect(haveWonTogether(other, one)).toBe(isOne);
  });
});

describe('the tie of those who won together', () => {
  const sirets = ['73282932000074', '55203253400646'];
  const readersOf = (record: string[], ...firms: string[][]) => {
    const rows = firms.map((readers, at) => {
      const value = sirets[at] ?? '';
      return {
        siren: value.slice(0, 9),
        scheme: 'SIRET' as const,
        value,
        key: `k${at}`,
        name: `N${at}`,
        readers,
      };
    });
    const holders = sirets.map((siret) => ({ siret, name: siret }));
    const item = { problems: [], place: {}, together: { holders, lots: [], quotes: ['winners'] } };
    const call = { key: 'call', name: 'Call', pole: 'pole', readers: record, fictitious: true, lots: [] };
    const { proposal } = proposeTie(
      item as unknown as Parameters<typeof proposeTie>[0],
      { ...call, origin: 'DECP', buyerName: 'Buyer' } as unknown as TenderRecord,
      new Firms(rows),
    );
    return proposal?.commands.map((one) => one.record['readers' as never] as string[]);
  };

  it('is read, as its source is, by who reads the call and all of them; by the pole where nobody does', () => {
    expect(readersOf(['public'], ['public'], ['public'])).toEqual([['public'], ['public']]);
    expect(readersOf(['public', 'pole:x'], ['public', 'pole:x'], ['pole:x'])).toEqual([
      ['pole:x'],
      ['pole:x'],
    ]);
    expect(readersOf(['public'], ['public'], ['pole:pole'])).toEqual([['pole:pole'], ['pole:pole']]);
    expect(readersOf(['public'], ['public'])).toBeUndefined();
  });
});
