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
}

/** Cells of a breakdown must be shown in this share, or none is (DOMAIN.md §6). */
const SHOWN = 2 / 3;

/**
 * Which sums of a lattice may be published together, decided jointly: a cell is withheld where it breaks a rule by
 * itself, or where with those already released it would let somebody bound a member's value within 15 % from above.
 * Cells are taken in the order given: the ones of most use first.
 *
 * Who could find out is taken to be any contributor, helped by the knowledge that in each group of members that no
 * cell tells apart there is one at least as large as its largest: more than any single contributor knows, so that one
 * linear program a group answers for all of them.
 *
 * @param contributions one a member, in any unit; values are not negative
 * @param cells those of one period, unlike keys
 * @param mostOf solves the linear programs
 */
export function releaseSums(
  contributions: readonly Contribution[],
  cells: readonly Cell[],
  mostOf: BoundSolver,
): Release[] {
  const byMember = new Map(contributions.map((one) => [one.member, one]));
  const withheld = new Map<string, Withholding>();
  let kept = cells.filter((cell) => {
    const reason = withheldAlone(inCell(cell));
    if (reason) withheld.set(cell.key, reason);
    return !reason;
  });
  for (;;) {
    const { released, refused } = releaseJointly(kept);
    for (const cell of refused) withheld.set(cell.key, 'PROTECTS_ANOTHER');
    const torn = tornBreakdowns(released);
    if (torn.size === 0) break;
    // What a torn breakdown no longer tells may let another cell be told.
    for (const cell of released) if (torn.has(cell.breakdown)) withheld.set(cell.key, 'TOO_MANY_HOLES');
    for (const cell of refused) if (!torn.has(cell.breakdown)) withheld.delete(cell.key);
    kept = kept.filter((cell) => !torn.has(cell.breakdown));
  }
  return cells.map((cell) => {
    const values = inCell(cell);
    const reason = withheld.get(cell.key) ?? null;
    return {
      key: cell.key,
      sum: reason ? null : values.reduce((sum, one) => sum + one.value, 0),
      withheld: reason,
      contributors: values.length,
    };
  });

  function inCell(cell: Cell): Contribution[] {
    return [...new Set(cell.members)].flatMap((member) => byMember.get(member) ?? []);
  }

  function releaseJointly(candidates: readonly Cell[]) {
    const { atoms, atomsOf } = atomsAmong(candidates, inCell);
    const scale = Math.max(1, ...atoms.map((atom) => atom.first));
    const released: Cell[] = [];
    const refused: Cell[] = [];
    for (const cell of candidates) {
      const together = [...released, cell];
      const concerned = componentOf(cell, together, atomsOf);
      const equations = together.flatMap((one) => {
        const unknowns = atomsOf(one);
        if (!unknowns.some((atom) => concerned.has(atom))) return [];
        const hidden = inCell(one).filter((value) => !value.isPublic);
        return [{ unknowns, sum: hidden.reduce((sum, value) => sum + value.value, 0) / scale }];
      });
      const safe = [...concerned].every((index) => {
        const atom = atoms[index];
        if (!atom) return true;
        const floors = atoms.map((other, at) => (at === index ? 0 : other.first / scale));
        const most = mostOf({ floors, equations, of: index });
        return isHidden(most, atom.first / scale, atom.second / scale);
      });
      (safe ? released : refused).push(cell);
    }
    return { released, refused };
  }

  function tornBreakdowns(released: readonly Cell[]): Set<string> {
    const torn = new Set<string>();
    for (const breakdown of new Set(kept.map((cell) => cell.breakdown))) {
      const all = cells.filter((cell) => cell.breakdown === breakdown && inCell(cell).length > 0);
      const shown = released.filter((cell) => cell.breakdown === breakdown);
      if (shown.length < SHOWN * all.length) torn.add(breakdown);
    }
    return torn;
  }
}

/** Members grouped by the cells that they are in, and which groups a cell is made of. */
function atomsAmong(cells: readonly Cell[], inCell: (cell: Cell) => Contribution[]) {
  const cellsOf = new Map<string, { value: number; signature: string[] }>();
  for (const cell of cells)
    for (const one of inCell(cell)) {
      if (one.isPublic) continue;
      const known = cellsOf.get(one.member) ?? { value: one.value, signature: [] };
      known.signature.push(cell.key);
      cellsOf.set(one.member, known);
    }
  const groups = new Map<string, { values: number[]; keys: Set<string> }>();
  for (const { value, signature } of cellsOf.values()) {
    const name = JSON.stringify(signature);
    const group = groups.get(name) ?? { values: [], keys: new Set(signature) };
    group.values.push(value);
    groups.set(name, group);
  }
  const all = [...groups.values()];
  const atoms: Atom[] = all.map(({ values }) => {
    const [first, second] = twoLargest(values);
    return { first, second };
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
