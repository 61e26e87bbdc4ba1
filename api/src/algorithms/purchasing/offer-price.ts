import type { PriceModeCode } from '@maillage/graph-schema/vocabulary';

/** From a quantity on, a unit costs so much. */
interface PriceTier {
  readonly from: number;
  /** Euros a unit, before tax. */
  readonly price: number;
}

/** What a supplier asks: tiers that rise, and what is paid once. */
export interface PricedOffer {
  readonly mode: PriceModeCode;
  readonly tiers: readonly PriceTier[];
  /** Euros, before tax. */
  readonly fixedCost: number;
}

/** What an offer comes to at one quantity. Amounts are euros before tax. */
export interface OfferStanding {
  readonly quantity: number;
  /** Position of the tier that the quantity has reached; `null` below the first. */
  readonly tier: number | null;
  /** What the goods cost, `null` where the supplier does not sell so little. */
  readonly goods: number | null;
  /** The same with the fixed cost. */
  readonly total: number | null;
  /** Of one unit, fixed cost included; `null` where nothing is bought. */
  readonly unitPrice: number | null;
  readonly next: NextTier | null;
  readonly cliff: Cliff | null;
}

/** The tier that comes next. */
interface NextTier {
  readonly from: number;
  readonly price: number;
  /** How many units are missing. */
  readonly missing: number;
}

/** That buying more costs less. */
interface Cliff {
  /** The quantity to buy instead. */
  readonly quantity: number;
  /** How much less that costs. */
  readonly less: number;
}

/**
 * What a quantity of goods costs. All units: P(Q) = pₖ·Q for qₖ ≤ Q < qₖ₊₁. Incremental (q₁ = 0):
 * P(Q) = Σ pₖ·max(0, min(Q, qₖ₊₁) − qₖ). `docs/domain.md`, purchasing groups.
 *
 * @returns euros before tax, or `null` below the first tier
 */
export function goodsCost({ mode, tiers }: PricedOffer, quantity: number): number | null {
  const reached = tierAt(tiers, quantity);
  if (reached === null) return null;
  if (mode === 'ALL_UNITS') return (tiers[reached]?.price ?? 0) * quantity;
  return tiers.reduce((sum, { from, price }, at) => {
    const end = tiers[at + 1]?.from ?? Infinity;
    return sum + price * Math.max(0, Math.min(quantity, end) - from);
  }, 0);
}

/** What an offer comes to at a quantity, how far the next tier is, and whether more would cost less. */
export function offerStanding(offer: PricedOffer, quantity: number): OfferStanding {
  const tier = tierAt(offer.tiers, quantity);
  const goods = goodsCost(offer, quantity);
  const total = goods === null ? null : goods + offer.fixedCost;
  const next = offer.tiers[tier === null ? 0 : tier + 1];
  return {
    quantity,
    tier,
    goods,
    total,
    unitPrice: total === null || quantity === 0 ? null : total / quantity,
    next: next ? { ...next, missing: next.from - quantity } : null,
    cliff: cliffAt(offer, quantity, goods),
  };
}

function tierAt(tiers: readonly PriceTier[], quantity: number): number | null {
  const reached = tiers.findLastIndex(({ from }) => quantity >= from);
  return reached < 0 ? null : reached;
}

/** The later tier at whose beginning the goods cost least, where that is less than now. */
function cliffAt(offer: PricedOffer, quantity: number, goods: number | null): Cliff | null {
  if (goods === null) return null;
  const cheaper = offer.tiers
    .filter(({ from }) => from > quantity)
    .map(({ from }) => ({ quantity: from, less: goods - (goodsCost(offer, from) ?? Infinity) }))
    .filter(({ less }) => less > 0)
    .sort((a, b) => b.less - a.less);
  return cheaper[0] ?? null;
}
