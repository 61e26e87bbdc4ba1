import type { Cell, Contribution, Release, Withholding } from './cells';
import { isHidden, twoLargest, withheldAlone } from './single-cell';

/**
 * The most that each unknown can be, given linear equations between unknowns that are at least their floors: a linear
 * program. Exists so that this module says what it needs, and its caller which solver does it.
 */
export type BoundSolver = (question: BoundQuestion) => number;

export interface BoundQuestion {
  /** Lower bounds of the unknowns. */
  readonly floors: readonly number[];
  /** Each equation: unknowns that add up to a sum. */
  readonly equations: readonly { readonly unknowns: readonly number[]; readonly sum: number }[];
  /** Whose maximum is asked. */
  readonly of: number;
}

/** Members whom no cell tells apart. */
interface Atom {
  readonly first: number;
  readonly second: number;
  /** Who knows what it is, where it is one member. */
  readonly knownTo: string | undefined;
}

/** Cells of a breakdown must be shown in this share, or none is (docs/domain.md). */
export const SHOWN = 2 / 3;

/**
 * Which sums of a lattice may be published together, decided jointly: a cell is withheld where it breaks a rule by
 * itself, or where with those already released it would let somebody bound a member's value within 15 % from above.
 * Cells are taken in the order given: the ones of most use first.
 *
 * Who could find out is taken to be any contributor, helped by the knowledge that in each group of members that no
 * cell tells apart there is one at least as large as its largest. That is more than what a contributor knows who is
 * one of several in its group, so that one linear program a group answers for all of these; whoever is alone in a
 * group knows exactly what it is, and is tried by itself. Whoever reads the values of several takes these off first:
 * what is left has to pass the same rules.
 *
 * @param contributions one a member, in any unit; values are not negative
 * @param cells those of one period, unlike keys
 * @param mostOf solves the linear programs
 * @param told keys of cells that were published before: nothing takes them back, and all others are judged beside them
 * @param knowers of each reader, the contributions that it reads anyway, by their `member`
 */
export function releaseSums(
  contributions: readonly Contribution[],
  cells: readonly Cell[],
  mostOf: BoundSolver,
  told: ReadonlySet<string> = new Set(),
  knowers: readonly ReadonlySet<string>[] = [],
): Release[] {
  const [everybody, ...readers] = viewsOf(contributions, knowers);
  const withheld = new Map<string, Withholding>();
  const refusedBy = (refuses: (view: View) => Withholding | null): Withholding | null =>
    refuses(everybody) ?? (readers.some((view) => refuses(view)) ? 'KNOWN_TO_A_READER' : null);
  let kept = cells.filter((cell) => {
    const reason = told.has(cell.key) ? null : refusedBy((view) => withheldAlone(inCell(cell, view)));
    if (reason) withheld.set(cell.key, reason);
    return !reason;
  });
  for (;;) {
    const { released, refused } = releaseJointly(kept);
    for (const [cell, reason] of refused) withheld.set(cell.key, reason);
    const torn = tornBreakdowns(released);
    if (torn.size === 0) break;
    // What a torn breakdown no longer tells may let another cell be told.
    for (const cell of released)
      if (torn.has(cell.breakdown) && !told.has(cell.key)) withheld.set(cell.key, 'TOO_MANY_HOLES');
    for (const [cell] of refused) if (!torn.has(cell.breakdown)) withheld.delete(cell.key);
    kept = kept.filter((cell) => !torn.has(cell.breakdown) || told.has(cell.key));
  }
  return cells.map((cell) => {
    const values = inCell(cell, everybody);
    const reason = withheld.get(cell.key) ?? null;
    return {
      key: cell.key,
      sum: reason ? null : values.reduce((sum, one) => sum + one.value, 0),
      withheld: reason,
      contributors: values.length,
    };
  });

  function releaseJointly(candidates: readonly Cell[]) {
    const judges = new Map(
      [everybody, ...readers].map((view) => [
        view,
        judgeOf(candidates, (cell) => inCell(cell, view), mostOf),
      ]),
    );
    const released = candidates.filter((one) => told.has(one.key));
    const refused: [Cell, Withholding][] = [];
    for (const cell of candidates.filter((one) => !told.has(one.key))) {
      const reason = refusedBy((view) =>
        judges.get(view)?.(cell, [...released, cell]) ? null : 'PROTECTS_ANOTHER',
      );
      if (reason) refused.push([cell, reason]);
      else released.push(cell);
    }
    return { released, refused };
  }

  function tornBreakdowns(released: readonly Cell[]): Set<string> {
    const torn = new Set<string>();
    for (const breakdown of new Set(kept.map((cell) => cell.breakdown))) {
      const isOf = (cell: Cell) => cell.breakdown === breakdown && !told.has(cell.key);
      const all = cells.filter((cell) => isOf(cell) && inCell(cell, everybody).length > 0);
      const shown = released.filter(isOf);
      if (shown.length < SHOWN * all.length) torn.add(breakdown);
    }
    return torn;
  }
}

/** What somebody sees of the contributions: those that it knows anyway are public to it. */
type View = ReadonlyMap<string, Contribution>;

function inCell(cell: Cell, view: View): Contribution[] {
  return [...new Set(cell.members)].flatMap((member) => view.get(member) ?? []);
}

/** Of everybody first; then of each reader who knows several, once where some know the same. */
function viewsOf(
  contributions: readonly Contribution[],
  knowers: readonly ReadonlySet<string>[],
): [View, ...View[]] {
  const everybody = new Map(contributions.map((one) => [one.member, one]));
  const others = new Map<string, View>();
  for (const knows of knowers) {
    const isKnown = (one: Contribution) => !one.isPublic && knows.has(one.member);
    const known = contributions.filter(isKnown);
    if (new Set(known.map((one) => one.knownTo ?? one.member)).size < 2) continue;
    const name = JSON.stringify(known.map((one) => one.member));
    if (!others.has(name))
      others.set(
        name,
        new Map(contributions.map((one) => [one.member, isKnown(one) ? { ...one, isPublic: true } : one])),
      );
  }
  return [everybody, ...others.values()];
}

/** Says of a cell whether it gives nothing away, told together with others. */
function judgeOf(
  candidates: readonly Cell[],
  valuesOf: (cell: Cell) => Contribution[],
  mostOf: BoundSolver,
): (cell: Cell, together: readonly Cell[]) => boolean {
  const { atoms, atomsOf } = atomsAmong(candidates, valuesOf);
  const scale = Math.max(1, ...atoms.map((atom) => atom.first));
  const alone = new Map<string, number[]>();
  atoms.forEach(({ knownTo }, at) => {
    if (knownTo !== undefined) alone.set(knownTo, [...(alone.get(knownTo) ?? []), at]);
  });
  return (cell, together) => {
    const concerned = componentOf(cell, together, atomsOf);
    const equations = together.flatMap((one) => {
      const unknowns = atomsOf(one);
      if (!unknowns.some((atom) => concerned.has(atom))) return [];
      const hidden = valuesOf(one).filter((value) => !value.isPublic);
      return [{ unknowns, sum: hidden.reduce((sum, value) => sum + value.value, 0) / scale }];
    });
    return [...concerned].every((index) => {
      const atom = atoms[index];
      if (!atom) return true;
      const floors = atoms.map((other, at) => (at === index ? 0 : other.first / scale));
      const isHiddenFrom = (known: BoundQuestion['equations']) => {
        const most = mostOf({ floors, equations: [...equations, ...known], of: index });
        return isHidden(most, atom.first / scale, atom.second / scale);
      };
      if (!isHiddenFrom([])) return false;
      return [...alone].every(([who, own]) => {
        const known = own.filter((at) => concerned.has(at));
        if (who === atom.knownTo || known.length === 0) return true;
        return isHiddenFrom(known.map((at) => ({ unknowns: [at], sum: (atoms[at]?.first ?? 0) / scale })));
      });
    });
  };
}

/** Members grouped by the cells that they are in, and which groups a cell is made of. */
function atomsAmong(cells: readonly Cell[], valuesOf: (cell: Cell) => Contribution[]) {
  const cellsOf = new Map<string, { value: number; knownTo: string; signature: string[] }>();
  for (const cell of cells)
    for (const one of valuesOf(cell)) {
      if (one.isPublic) continue;
      const known = cellsOf.get(one.member) ?? {
        ...{ value: one.value, knownTo: one.knownTo ?? one.member },
        signature: [],
      };
      known.signature.push(cell.key);
      cellsOf.set(one.member, known);
    }
  const groups = new Map<string, { values: number[]; knownTo: string; keys: Set<string> }>();
  for (const { value, knownTo, signature } of cellsOf.values()) {
    const name = JSON.stringify(signature);
    const group = groups.get(name) ?? { values: [], knownTo, keys: new Set(signature) };
    group.values.push(value);
    groups.set(name, group);
  }
  const all = [...groups.values()];
  const atoms: Atom[] = all.map(({ values, knownTo }) => {
    const [first, second] = twoLargest(values);
    return { first, second, knownTo: values.length === 1 ? knownTo : undefined };
  });
  const indexes = new Map(
    cells.map((cell) => [cell.key, all.flatMap(({ keys }, index) => (keys.has(cell.key) ? [index] : []))]),
  );
  return { atoms, atomsOf: (cell: Cell): readonly number[] => indexes.get(cell.key) ?? [] };
}

/** The groups of members that equations tie to those of a cell: no other bound can change with it. */
function componentOf(
  cell: Cell,
  together: readonly Cell[],
  atomsOf: (cell: Cell) => readonly number[],
): Set<number> {
  const reached = new Set(atomsOf(cell));
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const other of together) {
      const unknowns = atomsOf(other);
      if (unknowns.some((atom) => reached.has(atom))) for (const atom of unknowns) reached.add(atom);
    }
  }
  return reached;
}
