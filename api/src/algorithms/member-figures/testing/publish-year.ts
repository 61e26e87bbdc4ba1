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
  const known = [...earlier];
  const published = measuresOf(facts).map((one) => {
    const decided = publishMeasure(one, year, known, mostOf, readership);
    known.push(...decided.measures);
    return decided;
  });
  return {
    cells: published.flatMap((one) => one.cells),
    measures: published.flatMap((one) => one.measures),
  };
}
