/** What an offer is judged by, beside its price: the documents' own trio. */
export const ratedCriteria = ['environment', 'social', 'proximity'] as const;
type RatedCriterion = (typeof ratedCriteria)[number];

/** Per cent, together 100. */
export type CriteriaWeights = Readonly<Record<RatedCriterion | 'price', number>>;

/** An offer as far as it is judged: from 0, the worst, to 100; `null` where nobody has rated it. */
export interface RatedOffer extends Readonly<Record<RatedCriterion, number | null>> {
  /** What the quantity costs with it; `null` where it does not sell so little. */
  readonly total: number | null;
  /** Pass or fail, whatever else it scores; `null` where nobody has looked. */
  readonly meetsCharter: boolean | null;
}

/** From 0 to 100, or why there is none. */
export interface OfferScore {
  readonly score: number | null;
  /** Criteria that count and that nobody has rated. */
  readonly unrated: readonly RatedCriterion[];
}

/**
 * Responsible score: Σ w·s over price, environment, social and proximity, Σ w = 1. The price of an offer scores the
 * cheapest total ÷ its own. What is unknown is no guess: such an offer has no score, and no more has one that fails the
 * pole's charter. `docs/domain.md`, purchasing groups.
 */
export function offerScores(offers: readonly RatedOffer[], weights: CriteriaWeights): OfferScore[] {
  const inTheRunning = offers.filter((one) => one.meetsCharter !== false && one.total !== null);
  const cheapest = Math.min(...inTheRunning.map((one) => one.total ?? Infinity));
  return offers.map((offer) => {
    const unrated = ratedCriteria.filter((one) => weights[one] > 0 && offer[one] === null);
    if (unrated.length > 0 || !inTheRunning.includes(offer)) return { score: null, unrated };
    const price = offer.total === 0 ? 100 : (100 * cheapest) / (offer.total ?? Infinity);
    const rated = ratedCriteria.reduce((sum, one) => sum + weights[one] * (offer[one] ?? 0), 0);
    return { score: (weights.price * price + rated) / 100, unrated };
  });
}
