export { offerScores, ratedCriteria } from './offer-score';
export { offerStanding, type OfferStanding } from './offer-price';
export { pledgeAmounts, type PledgeAmounts, type Pledged } from './saving';
export { totalSaving } from './total-saving';
