import { money, unitPrice, units } from './words';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('quantities', () => {
  it('have the unit as it is typed, beside a single one too', () => {
    const told = (quantity: number, unit: string) => plain(units(quantity, unit, 'fr'));
    expect([told(120, 'ramettes'), told(1, 'ramettes'), told(1.5, 'cartons de lait')]).toEqual([
      ...['120 ramettes', '1 (ramettes)', '1,5 (cartons de lait)'],
    ]);
    expect([told(1, 'kWh'), told(1, 'ramette'), told(1, 'expertise')]).toEqual([
      ...['1 kWh', '1 ramette', '1 expertise'],
    ]);
    expect(plain(units(1.5, 'reams', 'en'))).toBe('1.5 reams');
  });
});

describe('amounts', () => {
  it('have cents where they count, and none from a hundred on', () => {
    const texts = [63, 31.5, 1065.4, -20.714, 99.999].map((value) => plain(money(value, 'fr')));
    expect(texts).toEqual(['63 €', '31,50 €', '1 065 €', '−20,71 €', '100 €']);
    expect([31.5, -38.4, -0.001].map((value) => money(value, 'en'))).toEqual(['€31.50', '−€38.40', '€0']);
  });

  it('of a unit have tenths of cents below a euro', () => {
    expect([0.1834, 4.1, 178.888].map((value) => plain(unitPrice(value, 'fr')))).toEqual([
      ...['0,1834 €', '4,10 €', '178,89 €'],
    ]);
  });
});
