import { compareRecords } from './compare-records';

const tie = (participants: unknown[], more: object = {}) => ({ key: 't', name: 'T', participants, ...more });

describe('the difference of two records', () => {
  it('names fields, and entries of lists by who they are, not by their place', () => {
    const before = tie([
      { who: 'a', role: 'PARTNER' },
      { who: 'b', role: 'PARTNER', note: 'x' },
    ]);
    const after = tie(
      [
        { who: 'c', role: 'PARTNER' },
        { who: 'b', role: 'LEADER' },
      ],
      { since: '2013' },
    );
    expect(compareRecords(before, after)).toEqual([
      { path: ['participants', 'a'], before: { who: 'a', role: 'PARTNER' }, after: null },
      { path: ['participants', 'b', 'role'], before: 'PARTNER', after: 'LEADER' },
      { path: ['participants', 'b', 'note'], before: 'x', after: null },
      { path: ['participants', 'c'], before: null, after: { who: 'c', role: 'PARTNER' } },
      { path: ['since'], before: null, after: '2013' },
    ]);
  });

  it('goes into lists in lists', () => {
    const answer = { stance: 'CONFIRMED', on: '2020-01-01' };
    const before = tie([{ who: 'a', role: 'PARTNER', answers: [] }]);
    const after = tie([{ who: 'a', role: 'PARTNER', answers: [answer] }]);
    expect(compareRecords(before, after)).toEqual([
      { path: ['participants', 'a', 'answers', '2020-01-01 CONFIRMED'], before: null, after: answer },
    ]);
  });

  it('knows an offer by its number', () => {
    const offer = { number: '1', supplier: 'A', tiers: [{ from: 0, price: 4 }] };
    const cheaper = { ...offer, tiers: [{ from: 0, price: 3 }] };
    expect(compareRecords({ offers: [offer] }, { offers: [cheaper] }).map(({ path }) => path)).toEqual([
      ['offers', '1', 'tiers', '{"from":0,"price":4}'],
      ['offers', '1', 'tiers', '{"from":0,"price":3}'],
    ]);
  });

  it('tells another order, and two entries of one name', () => {
    expect(compareRecords({ organisers: ['a', 'b'] }, { organisers: ['b', 'a'] })).toEqual([
      { path: ['organisers'], before: ['a', 'b'], after: ['b', 'a'] },
    ]);
    const twice = {
      participants: [
        { who: 'a', role: 'X' },
        { who: 'a', role: 'Y' },
      ],
    };
    expect(compareRecords({ participants: [{ who: 'a', role: 'X' }] }, twice)).toEqual([
      { path: ['participants', 'a #2'], before: null, after: { who: 'a', role: 'Y' } },
    ]);
  });

  it('says nothing of defaults, and all that a new record says', () => {
    expect(compareRecords({ key: 'a', spellings: [], hub: false }, { key: 'a' })).toEqual([]);
    expect(compareRecords(null, { key: 'a', name: 'A', hub: false, functions: [] })).toEqual([
      { path: ['name'], before: null, after: 'A' },
    ]);
  });
});
