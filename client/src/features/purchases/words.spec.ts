import { money, unitPrice } from './words';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

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
