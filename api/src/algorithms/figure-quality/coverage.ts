import { yearlyFigures, type YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { isMemberIn, yearFigures, type QualityMember } from './members';

/** How many of the members of a year gave a figure of it. */
export interface FigureCoverage {
  readonly figure: YearlyFigureCode;
  readonly year: number;
  readonly known: number;
  readonly of: number;
}

/** Coverage of every figure in some years; a year without members has none. */
export function coverageOf(members: readonly QualityMember[], years: readonly number[]): FigureCoverage[] {
  return years.flatMap((year) => {
    const here = members.filter((one) => isMemberIn(one, year));
    if (here.length === 0) return [];
    const given = here.map(
      (one) => new Set(yearFigures(one).flatMap((at) => (at.year === year ? [at.figure] : []))),
    );
    return yearlyFigures.map(({ code: figure }) => ({
      ...{ figure, year, of: here.length },
      known: given.filter((figures) => figures.has(figure)).length,
    }));
  });
}

/** Ids of the members of a year that have given nothing for it. */
export function silentIn(members: readonly QualityMember[], year: number): string[] {
  return members
    .filter((one) => isMemberIn(one, year) && !one.given.some((at) => at.year === year))
    .map((one) => one.id);
}
