import type { DecidedCell } from './decided';
import { WHOLE, type MemberFacts } from './facts';
import { memberIndicators, type CellFinder, type MemberIndicator, type MemberReading } from './indicators';
import { contributorsOf, measuresOf, type Measure } from './measures';

/** A reading with what stands beside it. */
export interface ReportedReading extends MemberReading {
  /** Why others are not told, where this viewer is; `NOT_PUBLISHED` where nothing was decided yet. */
  readonly hidden: NonNullable<DecidedCell['withheld']> | 'NOT_PUBLISHED' | null;
  /** How many figures behind it the viewer may read. */
  readonly figureCount: number;
}

/** A value of a structure that the viewer acts for. */
interface OwnReading {
  readonly member: string;
  readonly year: number;
  readonly value: number;
}

export interface ReportedIndicator {
  readonly indicator: MemberIndicator;
  readonly readings: readonly ReportedReading[];
  readonly own: readonly OwnReading[];
}

export interface ReportQuestion {
  /** What the viewer is told. */
  readonly cells: readonly DecidedCell[];
  /** What all others are told. */
  readonly others: readonly DecidedCell[];
  /** Figures that the viewer may read by themselves. */
  readonly seen: MemberFacts;
  /** The measures of these. */
  readonly measures?: readonly Measure[];
  /** Members that the viewer acts for. */
  readonly actsFor: readonly string[];
  /** Key of the territory; all members where left out. */
  readonly group?: string;
}

/** Every indicator over members' figures, as one viewer may know it. */
export function reportMembers({
  cells,
  others,
  seen,
  measures: known = measuresOf(seen),
  actsFor,
  group = WHOLE,
}: ReportQuestion): ReportedIndicator[] {
  const find = finderOf(cells, group);
  const findForOthers = finderOf(others, group);
  const measures = new Map(known.map((one) => [`${one.figure} ${one.year}`, one]));
  const given = new Map(
    seen.given
      .filter((one) => actsFor.includes(one.member))
      .map((one) => [`${one.member} ${one.figure} ${one.year}`, one.value]),
  );
  const years = [...new Set([...cells, ...seen.given].map((one) => one.year))].sort((a, b) => a - b);
  return memberIndicators.map((indicator) => ({
    indicator,
    readings: years.flatMap((year): ReportedReading[] => {
      const reading = indicator.read(find, year);
      if (!reading) return [];
      const told = cells === others ? reading : indicator.read(findForOthers, year);
      const hidden = hiddenFromOthers(reading, told);
      // Of what was decided, the one that others are told: files and paper take it along.
      const median = told && hidden !== 'NOT_PUBLISHED' ? told.median : reading.median;
      return [{ ...reading, median, hidden, figureCount: countBehind(reading) }];
    }),
    own: actsFor.flatMap((member) =>
      years.flatMap((year) => {
        const value = indicator.own((figure, at) => given.get(`${member} ${figure} ${at}`), year);
        return value === null ? [] : [{ member, year, value }];
      }),
    ),
  }));

  function countBehind({ cells: behind }: MemberReading): number {
    return behind.reduce((count, { figure, year, panel }) => {
      const measure = measures.get(`${figure} ${year}`);
      return count + (measure ? contributorsOf(measure, panel, group).length : 0);
    }, 0);
  }
}

/** Of two computations of one sum. */
const IMPRECISION = 1e-9;

/**
 * Why others are not told a value. Where they are told another one, which was published before a correction, this one
 * is not published: beside the other, it would give away what was corrected.
 */
function hiddenFromOthers({ value }: MemberReading, told: MemberReading | null): ReportedReading['hidden'] {
  if (value === null) return null;
  if (!told) return 'NOT_PUBLISHED';
  if (told.value === null) return told.withheld;
  const isSame = Math.abs(told.value - value) <= IMPRECISION * Math.max(1, Math.abs(value));
  return isSame ? null : 'NOT_PUBLISHED';
}

function finderOf(cells: readonly DecidedCell[], group: string): CellFinder {
  const byPlace = new Map(
    cells.filter((one) => one.group === group).map((one) => [`${one.figure} ${one.year} ${one.panel}`, one]),
  );
  return (figure, year, panel) => byPlace.get(`${figure} ${year} ${panel}`);
}
