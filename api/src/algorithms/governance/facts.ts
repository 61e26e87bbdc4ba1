import type { StatementFact } from '../indicators';

/** Who an actor stands with: the collectivities (State services and public banks among them), or everybody else. */
export type Side = 'ACTORS' | 'COLLECTIVITIES';

/** The days between which something was true, as the store derives them from its two dates. */
export interface Dated {
  readonly sinceEarliest?: string | undefined;
  readonly untilEarliest?: string | undefined;
  readonly untilLatest?: string | undefined;
  readonly end?: string | undefined;
  /** Days of the documents, and of the confirmations by those concerned, that speak of it. */
  readonly saidOn: readonly string[];
}

/** An institution in which a person has a public role. */
interface MandateFact extends Dated {
  readonly side: Side;
  readonly ofState: boolean;
}

/** Somebody or something that takes part, as far as the viewer may see it. */
export interface PartyFact {
  readonly id: string;
  readonly role: string;
  /** None for a pole, a body, a place, and for a person: these stand with nobody by themselves. */
  readonly side: Side | null;
  /** Whether it is a State service or a public bank. */
  readonly ofState: boolean;
  /** Of a person. */
  readonly mandates: readonly MandateFact[];
}

/** A tie that the pole keeps. */
export interface TieFact extends Dated {
  readonly id: string;
  readonly kind: string;
  readonly modality: string;
  readonly stance: string;
  /** Deduced by whoever recorded it: no document says it. */
  readonly implied: boolean;
  readonly status?: string | undefined;
  readonly fundingState?: string | undefined;
  readonly occupancyMode?: string | undefined;
  /** Of a membership: whether its member runs the pole. */
  readonly runsPole: boolean;
  readonly parties: readonly PartyFact[];
}

export interface EventFact extends Dated {
  readonly id: string;
  readonly modality: string;
  /** Who organised it. */
  readonly parties: readonly PartyFact[];
}

interface PlaceFact {
  readonly id: string;
  /** Ids of the places that it lies in. */
  readonly within: readonly string[];
}

/** A board, an assembly or a steering committee: what only works or is consulted decides nothing. */
export interface BodyFact extends Dated {
  readonly id: string;
  /** Lists of those who sit, each said to be whole, with its year and the ids of whom it names. */
  readonly lists: readonly { readonly year: number; readonly names: readonly string[] }[];
}

/** Plain records from which the positions of a pole are computed: what one viewer may see. */
export interface GovernanceFacts {
  readonly ties: readonly TieFact[];
  readonly events: readonly EventFact[];
  readonly places: readonly PlaceFact[];
  readonly bodies: readonly BodyFact[];
  /** What is said of amounts. */
  readonly statements: readonly StatementFact[];
}
