import type { BoundQuestion } from './release-sums';

const TINY = 1e-9;
/** Of sums that were scaled to about 1. */
const ROUNDING = 1e-6;
/** More steps than any lattice here needs; past them nothing is said to be safe. */
const MOST_STEPS = 5000;

/**
 * The most that an unknown can be, by the simplex method on a dense table: two phases, Bland's rule, so that it ends.
 * Written here because a lattice asks hundreds of small questions, for which a solver in WebAssembly takes 100 times
 * longer to set up than to solve; the tests hold it against HiGHS. `Infinity` where nothing bounds the unknown. Where
 * rounding leads it astray it answers 0, on which nothing is released.
 */
export function simplexBounds({ floors, equations, of }: BoundQuestion): number {
  const bounding = equations.filter((one) => one.unknowns.length > 0);
  if (!bounding.some((one) => one.unknowns.includes(of))) return Infinity;
  const used = [...new Set(bounding.flatMap((one) => one.unknowns))].sort((a, b) => a - b);
  const floorOf = (unknown: number) => floors[unknown] ?? 0;
  const column = new Map(used.map((unknown, at) => [unknown, at]));
  const table = bounding.map(({ unknowns, sum }) => {
    const row = new Array<number>(used.length + 1).fill(0);
    let rest = sum;
    for (const unknown of unknowns) {
      row[column.get(unknown) ?? 0] = 1;
      rest -= floorOf(unknown);
    }
    row[used.length] = rest < 0 && rest > -ROUNDING ? 0 : rest;
    return row;
  });
  if (table.some((row) => (row[used.length] ?? 0) < 0)) return 0;
  const target = column.get(of) ?? 0;
  const solved = new Simplex(table, used.length).most(target);
  return solved === undefined ? 0 : solved + floorOf(of);
}

class Simplex {
  /** Which column each row is solved for; -1 for a row that is not solved yet. */
  private readonly basis: number[];
  private steps = 0;

  constructor(
    private rows: number[][],
    private readonly width: number,
  ) {
    this.basis = rows.map(() => -1);
  }

  /** The most of one column, all columns being at least 0; undefined where it gives up. */
  most(target: number): number | undefined {
    if (!this.findStart()) return undefined;
    const goal = new Array<number>(this.width).fill(0);
    goal[target] = 1;
    for (;;) {
      const entering = this.improving(goal);
      if (entering === -1) break;
      const leaving = this.leaving(entering);
      if (leaving === -1) return Infinity;
      if (!this.pivot(leaving, entering)) return undefined;
    }
    const at = this.basis.indexOf(target);
    return at === -1 ? 0 : this.restOf(at);
  }

  /** Solves every row for a column, or drops it where it says nothing new. */
  private findStart(): boolean {
    for (;;) {
      const open = this.rows.flatMap((_row, at) => (this.basis[at] === -1 ? [at] : []));
      const gain = (at: number) => open.reduce((sum, row) => sum + (this.rows[row]?.[at] ?? 0), 0);
      let entering = -1;
      for (let at = 0; at < this.width && entering === -1; at += 1)
        if (!this.basis.includes(at) && gain(at) > TINY) entering = at;
      if (entering === -1) {
        if (open.some((row) => this.restOf(row) > ROUNDING)) return false;
        return this.closeOpenRows(open);
      }
      const leaving = this.leaving(entering);
      if (leaving === -1 || !this.pivot(leaving, entering)) return false;
    }
  }

  /** Rows whose rest is nought are solved for any column that they have, or go. */
  private closeOpenRows(open: readonly number[]): boolean {
    for (const row of open) {
      const at = this.rows[row]?.findIndex(
        (value, index) => index < this.width && Math.abs(value) > TINY && !this.basis.includes(index),
      );
      if (at !== undefined && at !== -1 && !this.pivot(row, at)) return false;
    }
    const kept = this.rows.flatMap((_row, at) => (this.basis[at] === -1 ? [] : [at]));
    this.rows = kept.flatMap((at) => (this.rows[at] ? [this.rows[at]] : []));
    this.basis.splice(0, this.basis.length, ...kept.map((at) => this.basis[at] ?? -1));
    return true;
  }

  /** The first column that more of would help (Bland), or -1. */
  private improving(goal: readonly number[]): number {
    for (let at = 0; at < this.width; at += 1) {
      if (this.basis.includes(at)) continue;
      let gain = goal[at] ?? 0;
      this.rows.forEach((row, index) => {
        gain -= (goal[this.basis[index] ?? 0] ?? 0) * (row[at] ?? 0);
      });
      if (gain > TINY) return at;
    }
    return -1;
  }

  /** The row that bounds a column first, of the lowest column among several (Bland), or -1. */
  private leaving(entering: number): number {
    let best = -1;
    let least = Infinity;
    this.rows.forEach((row, at) => {
      const factor = row[entering] ?? 0;
      if (factor <= TINY) return;
      const ratio = this.restOf(at) / factor;
      const isLower = ratio < least - TINY;
      const isEqual = Math.abs(ratio - least) <= TINY && (this.basis[at] ?? 0) < (this.basis[best] ?? 0);
      if (isLower || isEqual) [best, least] = [at, ratio];
    });
    return best;
  }

  private pivot(row: number, entering: number): boolean {
    this.steps += 1;
    const chosen = this.rows[row];
    const by = chosen?.[entering] ?? 0;
    if (!chosen || Math.abs(by) <= TINY || this.steps > MOST_STEPS) return false;
    for (let at = 0; at <= this.width; at += 1) chosen[at] = (chosen[at] ?? 0) / by;
    this.basis[row] = entering;
    return this.rows.every((other, index) => {
      const factor = other[entering] ?? 0;
      if (index === row || factor === 0) return true;
      for (let at = 0; at <= this.width; at += 1) other[at] = (other[at] ?? 0) - factor * (chosen[at] ?? 0);
      const rest = other[this.width] ?? 0;
      if (rest < 0) other[this.width] = 0;
      return rest > -ROUNDING;
    });
  }

  private restOf(row: number): number {
    return this.rows[row]?.[this.width] ?? 0;
  }
}
