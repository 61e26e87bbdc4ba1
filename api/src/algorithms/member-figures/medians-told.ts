import { FEWEST } from '../secrecy';
import type { DecidedCell, PublishedMeasure } from './decided';
import { changesOf, contributorsOf, type Measure } from './measures';
import { asRead, type Reader } from './readership';

type Place = Pick<DecidedCell, 'panel' | 'group'>;

/**
 * Takes back the medians by which somebody who reads several values could find another one: where it reads all but one
 * or two of those that a median is the middle of; and where all that it does not read of the one is what it does not
 * read of another one that is told, but for one or two. Cells are taken in the order given.
 *
 * @param before what other publications told of the same figure and year
 */
export function withoutTellingMedians(
  measure: Measure,
  cells: readonly DecidedCell[],
  readers: readonly Reader[],
  before: readonly PublishedMeasure[] = [],
): DecidedCell[] {
  const knowing = readers.filter(({ values }) => values.size > 1);
  const now = valuesOf(measure);
  const unknownOf = (of: Measure, place: Place) => knowing.map((reader) => unknownTo(reader, of, place, now));
  /** Of each median that is told, what each of these does not know. */
  const told: { panel: DecidedCell['panel']; left: ReadonlySet<string>[] }[] = before.flatMap(
    ({ measure: of, medians = [] }) =>
      medians.map((place) => ({ panel: place.panel, left: unknownOf(of, place) })),
  );
  return cells.map((cell) => {
    if (cell.median === null) return cell;
    const left = unknownOf(measure, cell);
    const tells = left.some(
      (unknown, at) =>
        isFew(unknown.size) ||
        told.some(({ panel, left: others }) => panel === cell.panel && differInFew(unknown, others[at])),
    );
    if (tells) return { ...cell, median: null };
    told.push({ panel: cell.panel, left });
    return cell;
  });
}

/** Values of members as they are now, and those of the year before. */
interface Values {
  readonly values: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
}

function valuesOf({ contributors, changes }: Measure): Values {
  return {
    values: new Map(contributors.map(({ member, value }) => [member, value])),
    before: new Map(changes.map(({ member, before }) => [member, before])),
  };
}

/**
 * Which values, of those that a median is the middle of, somebody does not know. A change is known to who reads the
 * values of both years, and to who reads that nothing is left of what there was. Whoever reads a member reads what it
 * says now, and what it said before only where it read that then.
 */
function unknownTo(reader: Reader, measure: Measure, { panel, group }: Place, now: Values): Set<string> {
  const isKnown = (year: keyof Values, member: string, value: number) =>
    reader[year].has(asRead(member, value)) ||
    (reader[year].has(member) && (now[year].get(member) ?? value) === value);
  if (panel !== 'BEFORE')
    return new Set(
      contributorsOf(measure, panel, group)
        .filter((one) => !isKnown('values', one.member, one.value))
        .map((one) => asRead(one.member, one.value)),
    );
  return new Set(
    changesOf(measure, group)
      .filter(
        (one) =>
          !isKnown('values', one.member, one.now) ||
          !(one.now === 0 || isKnown('before', one.member, one.before)),
      )
      .map((one) => `${asRead(one.member, one.now)} after ${one.before}`),
  );
}

function differInFew(one: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): boolean {
  const beside = (all: ReadonlySet<string>, but: ReadonlySet<string>) =>
    [...all].filter((member) => !but.has(member)).length;
  return isFew(beside(one, other)) || isFew(beside(other, one));
}

function isFew(count: number): boolean {
  return count > 0 && count < FEWEST;
}
