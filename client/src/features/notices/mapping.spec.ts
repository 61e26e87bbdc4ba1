import { meaningOf, readMapping, withFixed, withMeaning } from './mapping';

describe('what columns are', () => {
  const begun = { columns: { title: 'Quoi', buyer: 'Qui' }, fixed: {} };

  it('is one thing for each column, and one column for each thing', () => {
    const moved = withMeaning(begun, 'Qui', 'title');
    expect(moved.columns).toEqual({ title: 'Qui' });
    expect(meaningOf(moved, 'Quoi')).toBe('');
    expect(withMeaning(moved, 'Qui', '').columns).toEqual({});
  });

  it('can be the same everywhere', () => {
    expect(withFixed(begun, 'buyer', 'Commune')).toEqual({ ...begun, fixed: { buyer: 'Commune' } });
    expect(readMapping(undefined)).toEqual({ columns: {}, fixed: {} });
  });
});
