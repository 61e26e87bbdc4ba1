import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';

/** A figure that a member gave. */
export interface GivenFigureFact {
  readonly figure: YearlyFigureCode;
  readonly year: number;
  readonly value: number;
  /** Whether it was asked about and said to be right. */
  readonly sure: boolean;
  readonly saidOn: string;
}

/** A member with all its figures, as the facilitator reads them. */
export interface QualityMember {
  readonly id: string;
  /** First and last day of each time in which it was possibly a member. */
  readonly spans: readonly (readonly [from: string, to: string])[];
  readonly given: readonly GivenFigureFact[];
}

/** Whether it was possibly a member on some day of a year. */
export function isMemberIn({ spans }: QualityMember, year: number): boolean {
  return spans.some(([from, to]) => from <= `${year}-12-31` && to >= `${year}-01-01`);
}

/** One for each figure and year: of two, as merged structures bring them, the one said last. */
export function yearFigures({ given }: QualityMember): GivenFigureFact[] {
  const latest = new Map<string, GivenFigureFact>();
  for (const one of given) {
    const place = `${one.figure} ${one.year}`;
    const known = latest.get(place);
    if (!known || one.saidOn > known.saidOn) latest.set(place, one);
  }
  return [...latest.values()];
}
