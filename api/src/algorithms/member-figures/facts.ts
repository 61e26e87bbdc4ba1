import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';

/** A structure that is a member of the pole. */
export interface MemberFact {
  readonly id: string;
  /** First and last day on which it was possibly a member. */
  readonly from: string;
  readonly to: string;
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
}

export interface MemberFacts {
  readonly members: readonly MemberFact[];
  readonly given: readonly GivenFact[];
}

/** The group of all members. */
export const WHOLE = '';
