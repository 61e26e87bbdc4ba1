export { offerScores, ratedCriteria, type CriteriaWeights } from './offer-score';
export { offerStanding, type OfferStanding, type PricedOffer, type PriceTier } from './offer-price';
export { pledgeAmounts, type PledgeAmounts, type Pledged, type PurchaseTerms } from './saving';
export { totalSaving, type OwnSaving } from './total-saving';
