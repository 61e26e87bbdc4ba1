import type { BoundSolver } from '../secrecy';
import { decideMeasure, type DecidedCell, type PublishedMeasure } from './decide';
import { contributorsOf, type Measure, type Panel } from './measures';

/** Who reads what of a measure. */
export type KnowersOf = (measure: Measure) => readonly ReadonlySet<string>[];

/** What is kept of a measure when a year is published: nothing of most, which are of other years. */
export interface Published {
  readonly cells: readonly DecidedCell[];
  readonly measures: readonly PublishedMeasure[];
}

/**
 * Decides what is told of a measure where a year is published: of that year its sums, and of the year before those over
 * who gave both, so that changes can be told. What earlier publications told stands. One measure has nothing to do with
 * another: whoever publishes a year may let others have a turn in between.
 *
 * @param earlier measures of earlier publications of the same members
 * @param knowersOf of each reader, the members whose value of a figure and year it reads anyway
 */
export function publishMeasure(
  measure: Measure,
  year: number,
  earlier: readonly PublishedMeasure[],
  mostOf: BoundSolver,
  knowersOf: KnowersOf = () => [],
): Published {
  const wanted = panelsOf(measure, year);
  if (wanted.length === 0) return { cells: [], measures: [] };
  const before = earlier.filter(
    (one) => one.measure.figure === measure.figure && one.measure.year === measure.year,
  );
  const cells = decideMeasure(measure, mostOf, wanted, before, knowersOf(measure));
  const told = cells.flatMap(({ panel, group, sum }) => (sum === null ? [] : [{ panel, group }]));
  return { cells, measures: told.length > 0 ? [{ told, measure: withoutRecords(measure, told) }] : [] };
}

function panelsOf(measure: Measure, year: number): readonly Panel[] {
  if (measure.year === year) return ['BEFORE', 'BOTH', 'ALL'];
  return measure.year === year - 1 ? ['AFTER'] : [];
}

/** What later publications have to know of it, and nothing else. */
function withoutRecords(measure: Measure, told: PublishedMeasure['told']): Measure {
  const concerned = new Set(
    told.flatMap(({ panel, group }) => contributorsOf(measure, panel, group).map((one) => one.member)),
  );
  return {
    ...measure,
    contributors: measure.contributors
      .filter((one) => concerned.has(one.member))
      .map(({ record: _record, ...kept }) => kept),
    changes: [],
  };
}
