import { placeReasons, type DistanceBetween, type LiesIn } from '../common-place';
import type { Coded } from '../cpv-cover';
import type { SharedCooperation } from '../partner-finder';
import type { WantMatch } from '../want-matching';

/** What speaks for a partner, in the order in which it is told. */
export const partnerTerms = ['COMPETENCE', 'NETWORK', 'PLACE', 'KNOWN', 'WISH'] as const;
export type PartnerTermCode = (typeof partnerTerms)[number];

/** Why a term is what it is. */
export const partnerReasons = [
  /** Each can do what the other cannot. */
  'COMPLEMENTARY',
  /** All that the other can do, one can do too, or the other way round. */
  'ALIKE',
  'COMPETENCE_UNSAID',
  'GO_BETWEENS',
  'NO_GO_BETWEEN',
  ...placeReasons,
  'PLACE_UNSAID',
  /** They work together now. */
  'PRESENT',
  /** They have worked together. */
  'PAST',
  /** Both are of the same pole, place or body. */
  'CIRCLES',
  'STRANGERS',
  /** One looks for what the other proposes. */
  'WISHED',
  'NO_WISH',
] as const;
export type PartnerReason = (typeof partnerReasons)[number];

/** How much each term counts, each 0 or more; together they make the whole. */
export type PartnerWeights = Readonly<Record<PartnerTermCode, number>>;

/**
 * What they are unless somebody says otherwise. What another one can do that one cannot is a reason to look for it, and
 * foresees little of who will work together (benchmarks/partners): it is told, and counts for one of eight.
 */
export const usualWeights: PartnerWeights = { COMPETENCE: 1, NETWORK: 3, PLACE: 2, KNOWN: 1, WISH: 1 };

export interface PossiblePartner {
  readonly id: string;
  readonly hub: boolean;
  /** Whether it is over: it is then nobody's partner any more. */
  readonly ended: boolean;
  readonly liesIn: readonly LiesIn[];
  readonly competences: readonly (Coded & { readonly name: string })[];
}

/** A cooperation with when it ended. */
export interface DatedCooperation extends SharedCooperation {
  readonly name: string;
  /** ISO day after which it surely is over. */
  readonly untilLatest: string;
}

/** A pole, place or body, and who belongs to it. */
export interface Circle {
  readonly name: string;
  /** Ids of actors. */
  readonly members: readonly string[];
}

/** Whose partners are looked for among whom, and what is known: plain data, all of it seen by who asks. */
export interface PartnerQuestion {
  /** Id of the actor that looks; among the actors. */
  readonly me: string;
  readonly actors: readonly PossiblePartner[];
  readonly ties: readonly DatedCooperation[];
  /** Those that `me` belongs to. */
  readonly circles: readonly Circle[];
  /** What of `me` and of another answers each other: by the other's id, with the name of what is answered. */
  readonly wishes: ReadonlyMap<string, { readonly name: string; readonly score: WantMatch['score'] }>;
  readonly weights: PartnerWeights;
  readonly between: DistanceBetween;
  /** Whether those that it works with now are ranked too. */
  readonly withPresent: boolean;
  /** ISO day. */
  readonly asOf: string;
}

export interface PartnerTerm {
  readonly term: PartnerTermCode;
  readonly reason: PartnerReason;
  /** Names of competences, territories, cooperations, circles or wishes; of go-betweens their ids. */
  readonly details: readonly string[];
  /** From 0 to 1. */
  readonly value: number;
  /** What it adds to the score: its value times its share of the weights. */
  readonly share: number;
}

export interface RankedPartner {
  readonly actor: string;
  /** From 0 to 1, the sum of the shares: an order, not a probability. */
  readonly score: number;
  readonly present: boolean;
  readonly terms: readonly PartnerTerm[];
}
