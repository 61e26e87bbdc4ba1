import { mergeFields, sameFields, typedFrom } from './pledge-fields';

const base = typedFrom({ quantity: 10, firm: true, price: 4.2 }, 'fr');

describe('a pledge that is changed in two tabs', () => {
  it('keeps the price that the other tab saved where only the quantity was typed', () => {
    const theirs = typedFrom({ quantity: 10, firm: true, price: 5 }, 'fr');
    const merged = mergeFields({ base, mine: { ...base, quantity: '30' }, theirs }, 'fr');
    expect(merged).toEqual({ fields: { ...theirs, quantity: '30' }, clashes: [] });
  });

  it('names what both have changed, each in another way, and keeps what was typed', () => {
    const theirs = typedFrom({ quantity: 20, firm: false, price: 5 }, 'fr');
    const mine = { ...base, quantity: '30', price: '5,00' };
    expect(mergeFields({ base, mine, theirs }, 'fr')).toEqual({
      fields: { ...theirs, quantity: '30', price: '5,00' },
      clashes: ['quantity'],
    });
  });

  it('sees a field that is emptied as typed, and one written in another way as not', () => {
    const theirs = typedFrom({ quantity: 10, price: 5 }, 'en');
    expect(mergeFields({ base, mine: { ...base, price: '' }, theirs }, 'fr').clashes).toEqual(['price']);
    expect(sameFields(base, { ...base, price: '4.20', quantity: ' 10 ' }, 'fr')).toBe(true);
    expect(sameFields(base, { ...base, firm: false }, 'fr')).toBe(false);
  });
});
