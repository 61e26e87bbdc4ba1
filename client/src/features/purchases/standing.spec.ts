import { thermometerOf, wouldSave } from './standing';

const tiers = [
  { from: 0, price: 5 },
  { from: 100, price: 4 },
  { from: 200, price: 3 },
  { from: 5000, price: 2 },
];

describe('the thermometer', () => {
  it('shows the next tier and those not much further, and leaves room to see what is there', () => {
    const { firm, indicative, marks } = thermometerOf({ firm: 80, indicative: 20 }, tiers);
    expect(marks.map(({ from, reached }) => [from, reached])).toEqual([
      [100, true],
      [200, false],
    ]);
    expect(marks[1]?.at).toBeCloseTo(100 / 1.08);
    expect(firm + indicative).toBeCloseTo(marks[0]?.at ?? 0);
  });

  it('is empty where nothing is pledged, and full of nothing without tiers', () => {
    expect(thermometerOf({ firm: 0, indicative: 0 }, tiers)).toMatchObject({ firm: 0, indicative: 0 });
    expect(thermometerOf({ firm: 0, indicative: 0 }, [])).toEqual({
      ...{ firm: 0, indicative: 0, marks: [], next: undefined },
    });
  });

  it('goes on past the last tier', () => {
    const { firm, marks, next } = thermometerOf({ firm: 9000, indicative: 0 }, tiers);
    expect(firm).toBeCloseTo(100 / 1.08);
    expect(marks).toHaveLength(3);
    expect(next).toBe(5000);
  });
});

describe('what somebody would save', () => {
  const terms = { priceIndex: 1.1, vatRate: 20 };
  const standing = { total: 700, quantity: 200 };

  it('is what the API works out', () => {
    // 5 · 1.1 · 50 − 700 · 50 ÷ 200, and with tax where it is not recovered
    expect(wouldSave({ quantity: 50, price: 5, recoversVat: true }, standing, terms)).toBeCloseTo(100, 6);
    expect(wouldSave({ quantity: 50, price: 5, recoversVat: false }, standing, terms)).toBeCloseTo(120, 6);
  });

  it('is unknown without a price of today, and where so little is not sold', () => {
    const typed = { quantity: 50, price: undefined, recoversVat: true };
    expect(wouldSave(typed, standing, terms)).toBeUndefined();
    expect(wouldSave({ ...typed, price: 5 }, { total: null, quantity: 10 }, terms)).toBeUndefined();
  });
});
