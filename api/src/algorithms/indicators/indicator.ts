import type { Bilingual, DocumentReference, UnitCode } from '@maillage/graph-schema/vocabulary';
import type { PoleFacts } from './facts';

/** Part of the page that an indicator stands in. */
export const sections = ['CRITERIA', 'RETURNS', 'HEADLINE', 'MONEY', 'COOPERATION', 'EVENTS'] as const;
export type Section = (typeof sections)[number];

/** A value for a period, with the ids of the records that it rests on. */
export interface Reading {
  /** EDTF; none where no document says when. */
  readonly period: string | null;
  /** Year in which a series places it. */
  readonly year: number | null;
  /** None where it is said without a number: never 0 for unknown. */
  readonly value: number | null;
  readonly unit: UnitCode;
  readonly qualifier: string;
  readonly modality: string;
  /** Where it is said in words. */
  readonly text: string | null;
  /** Of an indicator that is told part by part (funder by funder): which part it is. Parts are not to be added up. */
  readonly part: string | null;
  /** Whether the records behind it give other values too. */
  readonly disputed: boolean;
  /** How many of the records that could count do, where the value is a share. */
  readonly coverage: { readonly known: number; readonly of: number } | null;
  /** Of a sum of members' figures: why it is not told, and why others are not told what this viewer is. */
  readonly withheld?: string | null;
  readonly withheldFromOthers?: string | null;
  /** Of the values, where ten or more are known. */
  readonly median?: number | null;
  /** Of a sum of members' figures: how many of those behind it the viewer may read. */
  readonly figureCount?: number;
  /** Ids of the supported projects behind it that the viewer may read. */
  readonly projects?: readonly string[];
  readonly statements: readonly string[];
  readonly ties: readonly string[];
  readonly events: readonly string[];
}

/** An indicator: its words, and its formula as a pure function over plain records. */
export interface Indicator {
  readonly code: string;
  readonly section: Section;
  readonly label: Bilingual;
  /** What it counts, in one sentence. */
  readonly sentence: Bilingual;
  /** What must not be read into it. */
  readonly caveat: Bilingual;
  readonly unit: UnitCode;
  /** Whether more of it is better; null where neither is. */
  readonly moreIsBetter: boolean | null;
  /** Told part by part: parts have no sum, and so no target. */
  readonly isParted?: boolean;
  /** Where the documents ask for it. */
  readonly namedIn: readonly DocumentReference[];
  /** Values, the earliest first. */
  readonly read: (facts: PoleFacts) => Reading[];
  /** What is aimed at or planned, as documents say it. */
  readonly aims: (facts: PoleFacts) => Reading[];
}

/** A reading with nothing but what is given. */
export function reading(given: Partial<Reading> & Pick<Reading, 'unit'>): Reading {
  return {
    period: null,
    year: null,
    value: null,
    qualifier: 'EXACT',
    modality: 'REPORTED',
    text: null,
    part: null,
    disputed: false,
    coverage: null,
    statements: [],
    ties: [],
    events: [],
    ...given,
  };
}
