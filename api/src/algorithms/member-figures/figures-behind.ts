import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { WHOLE, type GivenFact, type MemberFacts } from './facts';
import { memberIndicators, type MemberReading } from './indicators';
import { contributorsOf, measuresOf, type Panel } from './measures';

/** What an indicator is computed from in a year, whatever was given. */
export interface AskedCell {
  readonly figure: YearlyFigureCode;
  readonly year: number;
  readonly panel: Panel;
}

/** The sums that a value of an indicator is computed from; none where the catalogue has no such indicator. */
export function cellsOf(code: string, year: number): readonly AskedCell[] {
  const indicator = memberIndicators.find((one) => one.code === code);
  const reading: MemberReading | null | undefined = indicator?.read(
    (figure, at, panel) => ({
      ...{ figure, year: at, panel, group: WHOLE, sum: 1, withheld: null },
      ...{ contributors: 0, members: 0, median: null },
    }),
    year,
  );
  return reading?.cells ?? [];
}

/**
 * The figures behind a value of an indicator, among those that somebody may read.
 *
 * @param seen those of the figures and years of the cells
 */
export function figuresBehind<T extends GivenFact>(
  seen: Pick<MemberFacts, 'members'> & { readonly given: readonly T[] },
  cells: readonly AskedCell[],
  group = WHOLE,
): T[] {
  const measures = measuresOf(seen);
  const behind = new Set(
    cells.flatMap(({ figure, year, panel }) => {
      const measure = measures.find((one) => one.figure === figure && one.year === year);
      return measure ? contributorsOf(measure, panel, group).map((one) => keyOf(measure, one.member)) : [];
    }),
  );
  return seen.given.filter((one) => behind.has(keyOf(one, one.member)));
}

function keyOf({ figure, year }: Pick<GivenFact, 'figure' | 'year'>, member: string): string {
  return `${figure} ${year} ${member}`;
}
