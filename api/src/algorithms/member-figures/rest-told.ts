import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { releaseSums, type BoundSolver, type Cell, type Contribution } from '../secrecy';
import type { CellPlace, PublishedMeasure } from './decided';
import { contributorsOf, type Contributor, type Measure } from './measures';
import { asRead, type Reader } from './readership';

type Place = Pick<CellPlace, 'panel' | 'group'>;

/** Of which figure another one is part. */
const wholeOf: Partial<Record<YearlyFigureCode, YearlyFigureCode>> = {
  TURNOVER_FROM_COOPERATION: 'TURNOVER',
};

function isWholeOf(one: YearlyFigureCode, other: YearlyFigureCode): boolean {
  return wholeOf[other] === one;
}

/** The values of one sum, in the order of their members. */
type Summed = readonly Contributor[];

/**
 * Which of some sums must not be told, because the sum of what they are part of, or of what is part of them, is told
 * over the same members: the difference is what these have besides, and has to pass the rules of secrecy like a sum.
 * Where all say that the whole comes from cooperation, it is nought, and the share that is told is that of each.
 *
 * @param places those that could be told, those of most use first
 * @param before what was told of the same figure and year: it stands
 * @param beside what was told of other figures
 */
export function tellingTheRest<P extends Place>(
  measure: Measure,
  places: readonly P[],
  before: readonly PublishedMeasure[],
  beside: readonly PublishedMeasure[],
  readers: readonly Reader[],
  mostOf: BoundSolver,
): Set<P> {
  const { figure, year } = measure;
  const isPart = wholeOf[figure] !== undefined;
  const others = beside
    .filter(({ measure: of }) => of.year === year)
    .filter(({ measure: of }) => isWholeOf(of.figure, figure) || isWholeOf(figure, of.figure))
    .flatMap(summedIn);
  if (others.length === 0) return new Set();
  const contributions = new Map<string, Contribution>();
  const own = new Map<string, Contributor>();
  /** What each has besides; none where it is not told of the same members. */
  const restOf = (mine: Summed, other: Summed): string[] | undefined => {
    if (mine.map((one) => one.member).join() !== other.map((one) => one.member).join()) return undefined;
    return mine.map((one, at) => {
      const { member, value } = one;
      const [part, whole] = isPart ? [value, other[at]?.value ?? 0] : [other[at]?.value ?? 0, value];
      const name = `${member} ${whole} - ${part}${mine[at - 1]?.member === member ? ' too' : ''}`;
      // Who says that more comes from cooperation than it has leaves nothing besides.
      contributions.set(name, { member: name, knownTo: member, value: Math.max(0, whole - part) });
      own.set(name, one);
      return name;
    });
  };
  const cells: Cell[] = [];
  const told = new Set<string>();
  const placeOf = new Map<string, P>();
  const add = (mine: Summed, place?: P) => {
    for (const other of others) {
      const members = restOf(mine, other);
      if (!members) continue;
      const key = String(cells.length);
      cells.push({ key, breakdown: key, members });
      if (place) placeOf.set(key, place);
      else told.add(key);
    }
  };
  for (const summed of before.flatMap(summedIn)) add(summed);
  for (const place of places) add(ordered(contributorsOf(measure, place.panel, place.group)), place);
  const now = new Set(measure.contributors.map((one) => asRead(one.member, one.value)));
  const knownTo = ({ values }: Reader) =>
    new Set(
      [...own].flatMap(([name, { member, value }]) => {
        const read = asRead(member, value);
        return values.has(read) || (values.has(member) && now.has(read)) ? [name] : [];
      }),
    );
  return new Set(
    releaseSums([...contributions.values()], cells, mostOf, told, readers.map(knownTo)).flatMap(
      ({ key, withheld }) => (withheld === null ? [] : (placeOf.get(key) ?? [])),
    ),
  );
}

function summedIn({ measure, told }: PublishedMeasure): Summed[] {
  return told.map(({ panel, group }) => ordered(contributorsOf(measure, panel, group)));
}

function ordered(contributors: readonly Contributor[]): Summed {
  return [...contributors].sort((a, b) => a.member.localeCompare(b.member) || a.value - b.value);
}
