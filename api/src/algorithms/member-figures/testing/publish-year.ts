import type { BoundSolver } from '../../secrecy';
import { measuresOf, publishMeasure, type MemberFacts, type PublishedMeasure, type Readership } from '..';

/** Publishes a year, measure by measure. */
export function publishYear(
  facts: MemberFacts,
  year: number,
  earlier: readonly PublishedMeasure[],
  mostOf: BoundSolver,
  readership?: Readership,
) {
  const published = measuresOf(facts).map((one) => publishMeasure(one, year, earlier, mostOf, readership));
  return {
    cells: published.flatMap((one) => one.cells),
    measures: published.flatMap((one) => one.measures),
  };
}
