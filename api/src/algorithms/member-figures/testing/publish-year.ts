import type { BoundSolver } from '../../secrecy';
import { measuresOf, publishMeasure, type MemberFacts, type PublishedMeasure } from '..';

/** Publishes a year, measure by measure. */
export function publishYear(
  facts: MemberFacts,
  year: number,
  earlier: readonly PublishedMeasure[],
  mostOf: BoundSolver,
) {
  const published = measuresOf(facts).map((one) => publishMeasure(one, year, earlier, mostOf));
  return {
    cells: published.flatMap((one) => one.cells),
    measures: published.flatMap((one) => one.measures),
  };
}
