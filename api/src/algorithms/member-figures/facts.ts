import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';

/** A structure that is a member of the pole. */
export interface MemberFact {
  readonly id: string;
  /** First and last day of each time in which it was possibly a member. */
  readonly spans: readonly (readonly [from: string, to: string])[];
  /** Territories that it lies in, as keys of groups: `EPCI:243100633`. */
  readonly groups: readonly string[];
}

/** What a member gave for a year; of several for the same figure and year, the last one counts. */
export interface GivenFact {
  readonly member: string;
  readonly figure: YearlyFigureCode;
  readonly year: number;
  /** Not negative, in the unit of the figure. */
  readonly value: number;
  /** How exact it is; left out where it is exact. */
  readonly qualifier?: string | undefined;
}

export interface MemberFacts {
  readonly members: readonly MemberFact[];
  readonly given: readonly GivenFact[];
}

/** The group of all members. */
export const WHOLE = '';
