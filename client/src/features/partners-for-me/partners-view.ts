import { flagParam, type UrlParam, type ValuesOf } from '../../lib/url-state';
import type { PartnerTermCode, PartnerWeightsInput } from './partners.generated';

/** The terms in the order in which the address has their weights. */
export const terms = [
  'COMPETENCE',
  'NETWORK',
  'PLACE',
  'KNOWN',
  'WISH',
] as const satisfies readonly PartnerTermCode[];

export type Weights = Readonly<Record<PartnerTermCode, number>>;

/** As the API has them, where nothing is said. */
export const usualWeights: Weights = { COMPETENCE: 1, NETWORK: 3, PLACE: 2, KNOWN: 1, WISH: 1 };

/** How much a term can count. */
export const MOST_WEIGHT = 5;

/** Weights, written `3.3.2.1.1`; what is no five digits that count for something is the usual ones. */
const weightsParam: UrlParam<Weights> = {
  name: 'poids',
  read: (text) => {
    const digits = (text ?? '').split('.');
    const isSound =
      digits.length === terms.length &&
      digits.every((one) => /^[0-5]$/.test(one)) &&
      digits.some((one) => one !== '0');
    if (!isSound) return usualWeights;
    return Object.fromEntries(terms.map((term, at) => [term, Number(digits[at])])) as unknown as Weights;
  },
  write: (weights) =>
    terms.every((term) => weights[term] === usualWeights[term])
      ? null
      : terms.map((term) => weights[term]).join('.'),
};

/** What the address says: by which weights, and whether with those of today. */
export const partnersView = {
  weights: weightsParam,
  withPresent: flagParam('presents'),
};

export type PartnersView = ValuesOf<typeof partnersView>;

export function toInput(weights: Weights): PartnerWeightsInput {
  return {
    competence: weights.COMPETENCE,
    network: weights.NETWORK,
    place: weights.PLACE,
    known: weights.KNOWN,
    wish: weights.WISH,
  };
}
