import fc from 'fast-check';
import { goodsCost, offerStanding, type PricedOffer } from './offer-price';

const tiers = fc
  .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 })
  .map((starts) => starts.sort((a, b) => a - b))
  .chain((starts) =>
    fc
      .array(fc.integer({ min: 1, max: 50 }), { minLength: starts.length, maxLength: starts.length })
      .map((prices) => starts.map((from, at) => ({ from, price: prices[at] ?? 1 }))),
  );
const allUnits = tiers.map((list): PricedOffer => ({ mode: 'ALL_UNITS', tiers: list, fixedCost: 10 }));
const incremental = tiers.map((list): PricedOffer => ({
  mode: 'INCREMENTAL',
  tiers: list.map((one, at) => (at === 0 ? { ...one, from: 0 } : one)),
  fixedCost: 0,
}));
const quantities = fc.integer({ min: 0, max: 300 });

/** One unit after the other, at the price of the slice in which it lies. */
function unitByUnit({ tiers: list }: PricedOffer, quantity: number): number {
  let sum = 0;
  for (let unit = 0; unit < quantity; unit += 1)
    sum += [...list].reverse().find(({ from }) => unit >= from)?.price ?? 0;
  return sum;
}

const paper: PricedOffer = {
  mode: 'ALL_UNITS',
  tiers: [
    { from: 50, price: 4 },
    { from: 100, price: 3 },
  ],
  fixedCost: 20,
};

describe('the price of an offer', () => {
  it('is that of the tier for all units, and none below the first', () => {
    expect(offerStanding(paper, 49)).toMatchObject({
      ...{ goods: null, total: null, unitPrice: null, tier: null },
      next: { from: 50, missing: 1 },
    });
    expect(offerStanding(paper, 60)).toMatchObject({ goods: 240, total: 260, tier: 0 });
    expect(offerStanding(paper, 100)).toMatchObject({ goods: 300, unitPrice: 3.2, tier: 1, next: null });
  });

  it('says where buying more costs less', () => {
    expect(offerStanding(paper, 90).cliff).toEqual({ quantity: 100, less: 60 });
    expect(offerStanding(paper, 75).cliff).toBeNull();
    expect(offerStanding(paper, 60).cliff).toBeNull();
  });

  it('has no unit price of nothing', () => {
    const slices: PricedOffer = { mode: 'INCREMENTAL', tiers: [{ from: 0, price: 2 }], fixedCost: 5 };
    expect(offerStanding(slices, 0)).toMatchObject({ goods: 0, total: 5, unitPrice: null });
  });

  it('slice by slice, is what each unit costs, one after the other', () => {
    fc.assert(
      fc.property(incremental, quantities, (offer, quantity) => {
        expect(goodsCost(offer, quantity)).toBeCloseTo(unitByUnit(offer, quantity), 6);
        // Slices whose price does not fall below 0 never make more cost less.
        expect(offerStanding(offer, quantity).cliff).toBeNull();
      }),
    );
  });

  it('shows a cliff exactly where some later tier costs less, and the best of them', () => {
    fc.assert(
      fc.property(allUnits, quantities, (offer, quantity) => {
        const { goods, cliff, next } = offerStanding(offer, quantity);
        const later = offer.tiers.filter(({ from }) => from > quantity);
        expect(next?.from).toBe(later[0]?.from);
        const least = Math.min(...later.map(({ from, price }) => from * price));
        const isCliff = goods !== null && least < goods;
        expect(cliff === null).toBe(!isCliff);
        if (cliff) expect(goodsCost(offer, cliff.quantity)).toBe(least);
      }),
    );
  });
});
