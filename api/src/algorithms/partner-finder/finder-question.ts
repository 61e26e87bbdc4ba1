import type { CoarseEuros } from './coarse-euros';
import type { SharedCooperation } from './social-graph';
import type { Coded } from '../cpv-cover';

/** A competence that the group must have. */
interface FinderNeed extends Coded {
  readonly label: string;
}

/** What an actor can deliver, as far as the choice goes. */
export interface FinderCompetence extends Coded {
  readonly id: string;
  readonly level: 'STARTING' | 'CONFIRMED' | 'EXPERT';
  /** Largest amount and latest year among its references; null where there is none, or none with an amount. */
  readonly largestReference: number | null;
  readonly referenceCount: number;
  /** Whether a document says so. */
  readonly documented: boolean;
}

export interface FinderActor {
  readonly id: string;
  /** Whether it is of the pole, and may be a candidate. Others only introduce, or are asked where nobody can. */
  readonly inPole: boolean;
  readonly hub: boolean;
  /** Whether it is one of those that ask: what it keeps to itself is known to who asks, and can be moved. */
  readonly asks: boolean;
  /** Why it cannot be chosen, for what everybody may see; null where nothing is against it. */
  readonly barredBy: PublicBar | null;
  readonly competences: readonly FinderCompetence[];
}

/** Reasons that everybody may see, from the one that can least be changed. */
export type PublicBar = 'BUYER' | 'ENDED' | 'NOT_RESERVED' | 'ESS_UNKNOWN' | 'TERRITORY' | 'EXCLUDED';

/** What an actor keeps to itself. Used, never told: see `docs/decisions`. */
export interface FinderCapacity {
  readonly actor: string;
  /** Euros a year; null where it has not said. The search is given no more of it than this. */
  readonly turnover: CoarseEuros | null;
  /** Whether it would lead; null where it has not said. */
  readonly mayLead: boolean | null;
  readonly onlyKnown: boolean;
  readonly avoids: readonly string[];
  /** Whether it is free when it is wanted; null where it has not said. */
  readonly free: boolean | null;
}

export interface FinderSettings {
  /** ISO day of the reading: how old evidence is. */
  readonly asOf: string;
  readonly mostMembers: number;
  readonly needsLead: boolean;
  /** Euros a year that the group must have together; 0 for no such rule. */
  readonly leastTurnover: number;
  /** Ids. */
  readonly required: readonly string[];
  /** Somebody chosen to lead, whatever it has said; it is then required. */
  readonly lead: string | null;
  /** Somebody around whom the second opinion is built; null for none. */
  readonly around: string | null;
  readonly freeOnly: boolean;
  /** No pair may be farther apart; null for no limit. */
  readonly mostDistance: number | null;
  /** μ: what one partner more costs. */
  readonly memberCost: number;
  readonly confirmedOnly: boolean;
  /** How many groups. */
  readonly best: number;
  /** How many members of a group must be missing from each group before it. */
  readonly difference: number;
  /** Steps of each search. */
  readonly nodeLimit: number;
}

/** All that the finder looks at: plain data that can be sent to a worker. */
export interface FinderQuestion {
  readonly needs: readonly FinderNeed[];
  readonly actors: readonly FinderActor[];
  readonly ties: readonly SharedCooperation[];
  readonly capacities: readonly FinderCapacity[];
  readonly settings: FinderSettings;
}

/** Verdict on what members keep to themselves. */
export type PrivateVerdict = 'PASSES' | 'TO_CHECK' | 'NOT_ASKED';

export interface FoundMember {
  readonly actor: string;
  /** For each need that it covers, the competences that do, the best first. */
  readonly covers: readonly { readonly need: number; readonly competences: readonly string[] }[];
}

export interface FoundPair {
  readonly a: string;
  readonly b: string;
  readonly distance: number;
  /** 0 to 1; 0 where they have never worked together. */
  readonly strength: number;
  /** Cooperations that they share, the strongest first, contested ones too. */
  readonly shared: readonly FoundLink[];
  /** By whom to be introduced; empty for those who know each other, and for strangers. */
  readonly introduction: readonly FoundStep[];
}

export interface FoundLink {
  readonly tie: string;
  readonly stance: 'CONFIRMED' | 'DECLARED' | 'CONTESTED';
  readonly strength: number;
  readonly seenOn: string | null;
}

export interface FoundStep extends FoundLink {
  readonly from: string;
  readonly to: string;
}

export interface FoundGroup {
  readonly members: readonly FoundMember[];
  /** Σ distances of the pairs + μ × members. */
  readonly cost: number;
  /** Σ distances of the pairs. */
  readonly distance: number;
  /** Whether no other group beside those before it is cheaper. */
  readonly proven: boolean;
  /** No group beside those before it costs less. */
  readonly bound: number;
  readonly turnover: PrivateVerdict;
  readonly lead: PrivateVerdict;
  readonly pairs: readonly FoundPair[];
}

/** One rule that, relaxed alone, would make a group possible. */
export type FoundRelaxation =
  | { readonly rule: 'MOST_MEMBERS'; readonly value: number }
  | { readonly rule: 'LEAD' }
  /** Euros, coarse. */
  | { readonly rule: 'TURNOVER'; readonly value: number }
  | { readonly rule: 'DISTANCE'; readonly value: number }
  | { readonly rule: 'REQUIRED'; readonly actor: string }
  | { readonly rule: 'EXCLUDED'; readonly actor: string }
  | { readonly rule: 'RESERVED' | 'TERRITORY' | 'FREE' };

/** Why there is no group. */
export interface FinderDiagnosis {
  /** Needs that no candidate covers, with those who would but for a rule that everybody sees. */
  readonly uncovered: readonly {
    readonly need: number;
    readonly barred: readonly { readonly actor: string; readonly by: PublicBar }[];
    /** Actors outside the pole who cover it and have worked with somebody of the pole. */
    readonly outside: readonly { readonly actor: string; readonly by: FoundStep }[];
  }[];
  /** Those who must be in, but for a rule that everybody sees. */
  readonly requiredBarred: readonly { readonly actor: string; readonly by: PublicBar }[];
  readonly relaxations: readonly FoundRelaxation[];
}

/** The group around a lead: each need to whoever covers it nearest to the lead (Kargar and An 2011). */
export interface FoundLedGroup {
  readonly lead: string;
  readonly members: readonly FoundMember[];
  /** Who is nearest, by need. */
  readonly holders: readonly string[];
  /** Σ over the needs of the distance from the lead to who covers it. */
  readonly leaderDistance: number;
  readonly pairs: readonly FoundPair[];
}

export interface FinderAnswer {
  /** Members of the pole that cover a need and that nothing bars. */
  readonly candidates: number;
  /** By need, how many candidates cover it. */
  readonly coverage: readonly number[];
  /** Those left out because it is not known whether they are of the social and solidarity economy. */
  readonly essUnknown: readonly string[];
  readonly groups: readonly FoundGroup[];
  /** Whether there is no further group, as opposed to none asked for or none found in time. */
  readonly exhausted: boolean;
  /** Whether the search was ended from outside. */
  readonly cancelled: boolean;
  readonly diagnosis: FinderDiagnosis | null;
  readonly aroundLead: FoundLedGroup | null;
}
