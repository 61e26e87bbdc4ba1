import type { Bilingual, UnitCode, YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import type { Section } from '../../indicators';
import type { CellPlace, DecidedCell } from '../decided';
import type { Panel } from '../measures';

/** Finds what is told of a figure of a year over a panel, in the territory that is asked about. */
export type CellFinder = (figure: YearlyFigureCode, year: number, panel: Panel) => DecidedCell | undefined;

/** The value that one member gave, if it did. */
type OwnFinder = (figure: YearlyFigureCode, year: number) => number | undefined;

/** A value for a year, as it may be told. */
export interface MemberReading {
  readonly year: number;
  /** None where it is withheld, never 0 for that. */
  readonly value: number | null;
  readonly qualifier: string;
  readonly withheld: DecidedCell['withheld'];
  readonly contributors: number;
  readonly members: number;
  readonly median: number | null;
  /** The sums that it is computed from. */
  readonly cells: readonly CellPlace[];
}

/** An indicator over the yearly figures of members: its words, and its formula over sums that may be told. */
export interface MemberIndicator {
  readonly code: string;
  readonly section: Section;
  readonly label: Bilingual;
  readonly sentence: Bilingual;
  readonly caveat: Bilingual;
  readonly unit: UnitCode;
  readonly read: (find: CellFinder, year: number) => MemberReading | null;
  /** The same of one member, from its own values. */
  readonly own: (find: OwnFinder, year: number) => number | null;
}

/** One decimal is as exact as declared figures are. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A reading from two sums of one panel: withheld where either is; none where there is nothing to divide by. */
export function ratioReading(
  year: number,
  over: DecidedCell | undefined,
  under: DecidedCell | undefined,
  formula: (over: number, under: number) => number,
): MemberReading | null {
  if (!over || !under || under.sum === 0) return null;
  const isTold = over.sum !== null && under.sum !== null;
  return {
    year,
    value: isTold ? tenths(formula(over.sum, under.sum)) : null,
    // What is at least so much makes a ratio at least so much; divided by, at most.
    qualifier: under.qualifier ? 'ABOUT' : (over.qualifier ?? 'EXACT'),
    withheld: over.withheld ?? under.withheld,
    contributors: over.contributors,
    members: over.members,
    median: over.panel === 'BEFORE' ? over.median : null,
    cells: [over, under],
  };
}
