import fc from 'fast-check';
import { offerScores, type RatedOffer } from './offer-score';
import { offerStanding, type PricedOffer } from './offer-price';
import { pledgeAmounts, type Pledged } from './saving';
import { totalSaving } from './total-saving';

const offer: PricedOffer = { mode: 'ALL_UNITS', tiers: [{ from: 1, price: 3 }], fixedCost: 100 };
const terms = { priceIndex: 1.1, vatRate: 20, months: 6 };
const pledge = (more: Partial<Pledged> = {}): Pledged => ({
  ...{ id: 'a', quantity: 50, firm: true, price: 5, recoversVat: true },
  ...more,
});

describe('the saving of a pledge', () => {
  const standing = offerStanding(offer, 200);

  it('is what it would pay at today’s price, less its part of goods and fixed cost', () => {
    // 5 · 1.1 · 50 − 3 · 50 − 100 · 50 ÷ 200
    expect(pledgeAmounts(pledge(), standing, terms)).toEqual({
      ...{ pays: 175, reference: expect.closeTo(275, 6) as number },
      ...{ saving: expect.closeTo(100, 6) as number, annualSaving: expect.closeTo(200, 6) as number },
    });
  });

  it('is on what it really pays: with tax where it does not get it back', () => {
    const amounts = pledgeAmounts(pledge({ recoversVat: false }), standing, terms);
    expect(amounts?.pays).toBeCloseTo(210, 6);
    expect(amounts?.saving).toBeCloseTo(120, 6);
  });

  it('is unknown without a price of today, and nothing where so little is not sold', () => {
    expect(pledgeAmounts(pledge({ price: null }), standing, terms)).toMatchObject({
      ...{ pays: 175, reference: null, saving: null, annualSaving: null },
    });
    expect(pledgeAmounts(pledge(), offerStanding(offer, 0), terms)).toBeNull();
  });

  it('shares out the whole cost and no more', () => {
    const some = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, (quantities) => {
        const all = quantities.reduce((sum, one) => sum + one, 0);
        const at = offerStanding(offer, all);
        const paid = quantities.map((quantity) => pledgeAmounts(pledge({ quantity }), at, terms)?.pays ?? 0);
        expect(paid.reduce((sum, one) => sum + one, 0)).toBeCloseTo(at.total ?? 0, 6);
      }),
    );
  });
});

describe('the saving of all together', () => {
  const own = (references: number[]) =>
    references.map((reference, at) => ({ actor: `a${at}`, reference, saving: reference / 10 }));

  it('is told where it lets nobody work out what one of them pays', () => {
    expect(totalSaving(own([100, 120, 90, 110]), [])).toEqual({ saving: 42, known: 4 });
    expect(totalSaving(own([100, 120]), [])).toEqual({ saving: null, known: 2 });
    expect(totalSaving(own([1000, 20, 10, 5]), []).saving).toBeNull();
    expect(totalSaving([], [])).toEqual({ saving: null, known: 0 });
  });

  it('is not told where somebody who acts for several would know what the rest pay', () => {
    expect(totalSaving(own([100, 120, 90, 110]), [new Set(['a0', 'a1'])]).saving).toBeNull();
  });
});

describe('the score of an offer', () => {
  const weights = { price: 40, environment: 20, social: 20, proximity: 20 };
  const rated = (more: Partial<RatedOffer>): RatedOffer => ({
    ...{ total: 100, meetsCharter: true, environment: 50, social: 50, proximity: 50 },
    ...more,
  });

  it('weighs its price against the cheapest, and what it is rated', () => {
    const [dear, cheap] = offerScores([rated({ total: 200, social: 100 }), rated({})], weights);
    expect(dear?.score).toBeCloseTo(0.4 * 50 + 0.2 * (50 + 100 + 50), 9);
    expect(cheap?.score).toBeCloseTo(0.4 * 100 + 0.2 * 150, 9);
  });

  it('is none where the charter is failed, so little is not sold, or something that counts is not rated', () => {
    const scores = offerScores(
      [rated({ meetsCharter: false, total: 1 }), rated({ total: null }), rated({ social: null }), rated({})],
      weights,
    );
    expect(scores.map((one) => one.score)).toEqual([null, null, null, 70]);
    expect(scores[2]?.unrated).toEqual(['social']);
    expect(offerScores([rated({ social: null })], { ...weights, price: 60, social: 0 })[0]?.score).toBe(80);
  });
});
