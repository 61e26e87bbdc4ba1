import type { BoundSolver } from '../secrecy';
import { decideMeasure } from './decide';
import type { DecidedCell, PublishedMeasure } from './decided';
import { changesOf, contributorsOf, panels, type Measure, type Panel } from './measures';
import { nobody, type Readership } from './readership';

/** What is kept of a measure when a year is published: nothing of most, which are of other years. */
export interface Published {
  readonly cells: readonly DecidedCell[];
  readonly measures: readonly PublishedMeasure[];
}

/**
 * Decides what is told of a measure where a year is published: of that year its sums, and of the year before those over
 * who gave both, so that changes can be told. What was told before stands. Whoever publishes a year may let others have
 * a turn in between its measures.
 *
 * @param earlier measures of earlier publications of the same members, and those of this one that were decided already
 * @param readership who reads values anyway
 */
export function publishMeasure(
  measure: Measure,
  year: number,
  earlier: readonly PublishedMeasure[],
  mostOf: BoundSolver,
  readership: Readership = nobody,
): Published {
  const wanted = panelsOf(measure, year);
  if (wanted.length === 0) return { cells: [], measures: [] };
  const before = earlier.filter(
    (one) => one.measure.figure === measure.figure && one.measure.year === measure.year,
  );
  const cells = decideMeasure(measure, mostOf, wanted, before, readership.readersOf(measure), earlier);
  const told = cells.flatMap(({ panel, group, sum }) => (sum === null ? [] : [{ panel, group }]));
  const medians = cells.flatMap(({ panel, group, median }) => (median === null ? [] : [{ panel, group }]));
  if (told.length + medians.length === 0) return { cells, measures: [] };
  return { cells, measures: [{ told, medians, measure: keptOf(measure, told, medians, readership) }] };
}

/**
 * Decides what is told of a measure that needs no publication, for nobody is behind it.
 *
 * @param known what was decided of the measures before it: what is told of this one is added
 */
export function decideAlone(measure: Measure, mostOf: BoundSolver, known: PublishedMeasure[]): DecidedCell[] {
  const cells = decideMeasure(measure, mostOf, panels, [], [], known);
  known.push({ measure, told: cells.filter((one) => one.sum !== null) });
  return cells;
}

function panelsOf(measure: Measure, year: number): readonly Panel[] {
  if (measure.year === year) return ['BEFORE', 'BOTH', 'ALL'];
  return measure.year === year - 1 ? ['AFTER'] : [];
}

/** What later publications have to know of it, and nothing else: with who could read each. */
function keptOf(
  measure: Measure,
  told: PublishedMeasure['told'],
  medians: PublishedMeasure['told'],
  { tokensOf }: Readership,
): Measure {
  const changes = new Set(
    medians.flatMap(({ panel, group }) => (panel === 'BEFORE' ? changesOf(measure, group) : [])),
  );
  const concerned = new Set(
    [...told, ...medians].flatMap(({ panel, group }) =>
      contributorsOf(measure, panel, group).map((one) => one.member),
    ),
  );
  return {
    ...measure,
    contributors: measure.contributors
      .filter((one) => concerned.has(one.member))
      .map((one) => ({ ...one, readers: tokensOf(measure, one.member) })),
    changes: [...changes],
  };
}
