import type { UnitCode } from '@maillage/graph-schema/vocabulary';

/** What a passage says about one property of the pole, or of what belongs to it. */
export interface StatementFact {
  readonly id: string;
  /** Id of what it is about. */
  readonly about: string;
  /** Whether it is about the pole itself or about the structure that runs it. */
  readonly ofPole: boolean;
  readonly property: string;
  readonly value?: number | undefined;
  readonly unit?: UnitCode | undefined;
  readonly qualifier?: string | undefined;
  readonly text?: string | undefined;
  readonly scope?: string | undefined;
  readonly modality: string;
  /** EDTF, with the days it spans. */
  readonly period?: string | undefined;
  readonly periodFrom?: string | undefined;
  readonly periodTo?: string | undefined;
  /** Day of the first document that says so. */
  readonly knownSince?: string | undefined;
  /** When a person preferred it to others, where one did. */
  readonly pinnedOn?: string | undefined;
}

/** Somebody or something that takes part in a tie, as far as the viewer may see it. */
interface PartyFact {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly isActor: boolean;
  /** Whether it runs the pole, or formerly ran it. */
  readonly runsPole?: boolean | undefined;
}

/** A tie that the pole keeps. */
export interface TieFact {
  readonly id: string;
  readonly kind: string;
  readonly cooperation: boolean;
  readonly stance: string;
  readonly status?: string | undefined;
  readonly modality: string;
  /** First and last day on which it was possibly true. */
  readonly from: string;
  readonly to: string;
  /** How many of its participants are actors. */
  readonly actors: number;
  /** Days of the documents and answers that speak of it. */
  readonly saidOn: readonly string[];
  readonly parties: readonly PartyFact[];
  /** Of a funding: what became of it. */
  readonly fundingState?: string | undefined;
  /** Of a joint bid: how far it has come, and what was won, in euros before tax. */
  readonly bidState?: string | undefined;
  readonly bidAmount?: number | undefined;
}

/** An event that the pole, or what runs it, organised or that took place there. */
export interface EventFact {
  readonly id: string;
  readonly modality: string;
  readonly periodFrom?: string | undefined;
  /** What documents report of how many people were there. */
  readonly attendance: readonly StatementFact[];
}

/** Plain records from which every indicator of a pole is computed: what one viewer may see. */
export interface PoleFacts {
  readonly statements: readonly StatementFact[];
  readonly ties: readonly TieFact[];
  readonly events: readonly EventFact[];
  /** Today, as an ISO day. */
  readonly today: string;
}
