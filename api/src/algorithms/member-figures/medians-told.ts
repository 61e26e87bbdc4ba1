import { FEWEST } from '../secrecy';
import type { DecidedCell } from './decide';
import { changesOf, contributorsOf, type Measure } from './measures';
import { isRead, type Reader } from './readership';

/**
 * Takes back the medians by which somebody who reads several values could find another one: where it reads all but one
 * or two of those that a median is the middle of; and where all that it does not read of the one is what it does not
 * read of another one that is told, but for one or two. Cells are taken in the order given.
 */
export function withoutTellingMedians(
  measure: Measure,
  cells: readonly DecidedCell[],
  readers: readonly Reader[],
): DecidedCell[] {
  const knowing = readers.filter(({ values }) => values.size > 1);
  /** Of each median that is told, what each of these does not know. */
  const told: { panel: DecidedCell['panel']; left: ReadonlySet<string>[] }[] = [];
  return cells.map((cell) => {
    if (cell.median === null) return cell;
    const left = knowing.map((reader) => unknownTo(reader, measure, cell));
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

/**
 * Whose value, of those that a median is the middle of, somebody does not know. A change is known to who reads the
 * values of both years, and to who reads that nothing is left of what there was.
 */
function unknownTo({ values, before }: Reader, measure: Measure, { panel, group }: DecidedCell): Set<string> {
  const left =
    panel === 'BEFORE'
      ? changesOf(measure, group).filter(
          (one) =>
            !isRead(values, one.member, one.now) ||
            !(one.now === 0 || isRead(before, one.member, one.before)),
        )
      : contributorsOf(measure, panel, group).filter((one) => !isRead(values, one.member, one.value));
  return new Set(left.map((one) => one.member));
}

function differInFew(one: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): boolean {
  const beside = (all: ReadonlySet<string>, but: ReadonlySet<string>) =>
    [...all].filter((member) => !but.has(member)).length;
  return isFew(beside(one, other)) || isFew(beside(other, one));
}

function isFew(count: number): boolean {
  return count > 0 && count < FEWEST;
}
