import { isMinimal, masksOf } from './minimal';
import type { Team, TeamProblem } from './problem';

export interface SearchLimits {
  /** Steps after which the search gives up, and says what is still possible. */
  readonly nodeLimit: number;
  /** Asked now and then; true ends the search. */
  readonly cancelled?: (() => boolean) | undefined;
  /** Groups that are not wanted (found before, too like one another). */
  readonly refuses?: ((members: readonly number[]) => boolean) | undefined;
}

export interface SearchResult {
  /** The cheapest group found; none where there is none, or none was found in time. */
  readonly team: Team | undefined;
  /** Whether nothing cheaper exists. */
  readonly proven: boolean;
  /** No group costs less than this. Infinity where it is proven that there is none. */
  readonly bound: number;
  readonly nodes: number;
}

/** How often `cancelled` is asked, in nodes; a power of two. */
const ASKING = 4096;

/** Costs closer than this are the same: sums of the same distances in another order. */
const EPSILON = 1e-9;

/**
 * The cheapest minimal group: minimise Σ_{i<j∈T} d(i,j) + μ·|T| where T covers every need and keeps the rules.
 * It is team formation with the sum of distances (Lappas, Liu and Terzi, KDD 2009; Kargar and An, CIKM 2011) in
 * the exact form of Berktaş and Yaman (INFORMS Journal on Computing 33(3), 2021), solved by branch and bound:
 *
 * - branch on the uncovered need with the fewest candidates left; a candidate tried is left out of the branches
 *   after its own, so that no group is met twice;
 * - the bound is the largest of three. One: the dearest among the uncovered needs' cheapest additions. Two: each
 *   uncovered need pays its share of the addition that is cheapest per need it covers, and those still to be
 *   added are at least the least distance apart from each other. Three: what the lead and the turnover that
 *   are lacking cost at the cheapest rate;
 * - when all needs are covered but the rule of lead or turnover is not kept, go on with any candidate that helps.
 *   A group is minimal where none that keeps the rules is part of it; those too small for these two rules keep them.
 *
 * Exponential in the worst case; past the node limit it returns the best found with what could still be.
 */
export function searchTeam(problem: TeamProblem, limits: SearchLimits): SearchResult {
  return new Search(problem, limits).run();
}

class Search {
  private readonly n: number;
  private readonly masks: Int32Array;
  private readonly all: number;
  private readonly leads: Uint8Array;
  private readonly turnovers: Float64Array;
  private readonly asks: Uint8Array;
  private readonly ruledFrom: number;
  /** By number of members: distance to them plus the cost of a member, for every candidate. */
  private readonly additions: Float64Array[];
  /** How many reasons keep a candidate out: tried already, or too far from a member. */
  private readonly barred: Uint16Array;
  private readonly byNeed: Int32Array[];
  /** All candidates, the largest turnover first. */
  private readonly byTurnover: readonly number[];
  private readonly leastDistance: number;
  private readonly members: number[] = [];
  private nodes = 0;
  private stopped = false;
  /** Least cost of what the stopped search has not looked at. */
  private open = Infinity;
  private best: Team | undefined;

  constructor(
    private readonly problem: TeamProblem,
    private readonly limits: SearchLimits,
  ) {
    const { candidates, needs, memberCost } = problem;
    const n = (this.n = candidates.length);
    this.all = 2 ** needs - 1;
    this.masks = masksOf(problem);
    this.leads = Uint8Array.from(candidates, (one) => (one.canLead ? 1 : 0));
    this.turnovers = Float64Array.from(candidates, (one) => one.turnover);
    this.asks = Uint8Array.from(candidates, (one) => (one.asks ? 1 : 0));
    this.ruledFrom = problem.ruledFrom ?? 0;
    this.additions = [new Float64Array(n).fill(memberCost)];
    this.barred = new Uint16Array(n);
    this.byNeed = Array.from({ length: needs }, (_, need) =>
      Int32Array.from(
        candidates.flatMap((_one, index) => (((this.masks[index] ?? 0) >> need) & 1 ? [index] : [])),
      ),
    );
    this.byTurnover = candidates
      .map((_one, index) => index)
      .sort((a, b) => (this.turnovers[b] ?? 0) - (this.turnovers[a] ?? 0));
    this.leastDistance = leastOf(problem.distances, n);
  }

  run(): SearchResult {
    let cost = 0;
    let possible = true;
    for (const one of this.problem.required) {
      possible &&= this.barred[one] === 0;
      cost += this.add(one);
    }
    if (possible) this.visit(cost);
    const bound = this.stopped
      ? Math.min(this.open, this.best?.cost ?? Infinity)
      : (this.best?.cost ?? Infinity);
    return {
      team: this.best,
      proven: bound >= (this.best?.cost ?? Infinity) - EPSILON,
      bound,
      nodes: this.nodes,
    };
  }

  private visit(cost: number): void {
    this.nodes++;
    if (this.nodes >= this.limits.nodeLimit) this.stopped = true;
    else if (this.nodes % ASKING === 0 && this.limits.cancelled?.()) this.stopped = true;
    if (this.stopped) {
      this.open = Math.min(this.open, cost);
      return;
    }
    const { members, problem } = this;
    if (members.length > problem.mostMembers) return;
    let covered = 0;
    let hasLead = !problem.needsLead;
    let turnover = 0;
    let others = 0;
    for (const one of members) {
      if (!this.asks[one]) others++;
      covered |= this.masks[one] ?? 0;
      hasLead ||= this.leads[one] === 1;
      turnover += this.turnovers[one] ?? 0;
    }
    const uncovered = this.all & ~covered;
    const isRuled = others >= this.ruledFrom;
    const keeps = !isRuled || (hasLead && turnover >= problem.leastTurnover);
    if (uncovered === 0 && keeps) return this.found(cost);
    if (members.length === problem.mostMembers) return;
    if (isRuled && cost + this.costOfRules(problem.leastTurnover - turnover, hasLead) >= this.toBeat())
      return;
    const helpers =
      uncovered === 0
        ? this.helpers(hasLead, turnover < problem.leastTurnover)
        : this.branchOn(uncovered, cost);
    this.branch(helpers, cost);
  }

  /** Tries candidates from the cheapest; each is left out afterwards. */
  private branch(candidates: readonly number[], cost: number): void {
    const addition = this.addition();
    const ordered = [...candidates].sort((a, b) => (addition[a] ?? 0) - (addition[b] ?? 0));
    let tried = 0;
    for (const one of ordered) {
      const next = cost + (addition[one] ?? Infinity);
      if (next >= this.toBeat()) break;
      if (this.stopped) {
        this.open = Math.min(this.open, next);
        break;
      }
      this.add(one);
      this.visit(next);
      this.remove(one);
      this.bar(one, 1);
      tried++;
    }
    for (const one of ordered.slice(0, tried)) this.bar(one, -1);
  }

  /** The candidates of the uncovered need that has fewest; none where the bound says that nothing is to be won. */
  private branchOn(uncovered: number, cost: number): number[] {
    const additions = this.addition();
    let fewest: number[] | undefined;
    let dearest = 0;
    let shares = 0;
    let widest = 1;
    for (let need = 0; need < this.byNeed.length; need++) {
      if (((uncovered >> need) & 1) === 0) continue;
      const candidates: number[] = [];
      let cheapest = Infinity;
      let share = Infinity;
      for (const one of this.byNeed[need] ?? []) {
        if (this.barred[one] !== 0) continue;
        candidates.push(one);
        const addition = additions[one] ?? Infinity;
        const width = bits((this.masks[one] ?? 0) & uncovered);
        if (addition < cheapest) cheapest = addition;
        if (addition / width < share) share = addition / width;
        if (width > widest) widest = width;
      }
      if (candidates.length === 0) return [];
      if (!fewest || candidates.length < fewest.length) fewest = candidates;
      if (cheapest > dearest) dearest = cheapest;
      shares += share;
    }
    const more = Math.ceil(bits(uncovered) / widest);
    if (this.members.length + more > this.problem.mostMembers) return [];
    const bound = cost + Math.max(dearest, shares + (this.leastDistance * more * (more - 1)) / 2);
    return bound >= this.toBeat() ? [] : (fewest ?? []);
  }

  /** Who brings what the group still lacks when all needs are covered. */
  private helpers(hasLead: boolean, lacksTurnover: boolean): number[] {
    const helpers: number[] = [];
    for (let one = 0; one < this.n; one++) {
      if (this.barred[one] !== 0 || this.members.includes(one)) continue;
      const turnover = this.turnovers[one] ?? 0;
      const brings = lacksTurnover && turnover > 0 && turnover < Infinity;
      if (brings || (!hasLead && this.leads[one] === 1)) helpers.push(one);
    }
    return helpers;
  }

  /** What the lead and the turnover that are lacking cost at least; Infinity where those left cannot bring them. */
  private costOfRules(missing: number, hasLead: boolean): number {
    if (missing <= 0 && hasLead) return 0;
    const additions = this.addition();
    const room = this.problem.mostMembers - this.members.length;
    let lead = hasLead ? 0 : Infinity;
    let rate = missing > 0 ? Infinity : 0;
    let reach = 0;
    let taken = 0;
    for (const one of this.byTurnover) {
      if (this.barred[one] !== 0) continue;
      const addition = additions[one] ?? Infinity;
      const turnover = this.turnovers[one] ?? 0;
      if (this.leads[one] === 1 && addition < lead) lead = addition;
      if (taken++ < room) reach += turnover;
      // Whoever brings more than is missing is paid for what is missing only.
      if (missing > 0) rate = Math.min(rate, addition / Math.min(turnover, missing));
    }
    return reach < missing ? Infinity : Math.max(lead, rate * Math.max(missing, 0));
  }

  private found(cost: number): void {
    if (cost >= this.toBeat() || !isMinimal(this.problem, this.masks, this.members)) return;
    const members = [...this.members].sort((a, b) => a - b);
    if (this.limits.refuses?.(members)) return;
    this.best = { members, cost };
  }

  private toBeat(): number {
    return this.best ? this.best.cost - EPSILON : Infinity;
  }

  private addition(): Float64Array {
    return this.additions[this.members.length] ?? new Float64Array(this.n);
  }

  /** Takes a candidate in; what it costs beside the members so far. */
  private add(one: number): number {
    const { distances, mostDistance } = this.problem;
    const before = this.addition();
    this.members.push(one);
    const after = (this.additions[this.members.length] ??= new Float64Array(this.n));
    const row = one * this.n;
    for (let other = 0; other < this.n; other++) {
      const distance = other === one ? 0 : (distances[row + other] ?? Infinity);
      after[other] = (before[other] ?? 0) + distance;
      if (distance > mostDistance || distance === Infinity) this.bar(other, 1);
    }
    this.bar(one, 1);
    return before[one] ?? Infinity;
  }

  private remove(one: number): void {
    const { distances, mostDistance } = this.problem;
    this.members.pop();
    const row = one * this.n;
    for (let other = 0; other < this.n; other++) {
      const distance = other === one ? 0 : (distances[row + other] ?? Infinity);
      if (distance > mostDistance || distance === Infinity) this.bar(other, -1);
    }
    this.bar(one, -1);
  }

  private bar(one: number, sign: 1 | -1): void {
    this.barred[one] = (this.barred[one] ?? 0) + sign;
  }
}

function leastOf(distances: Float64Array, n: number): number {
  let least = Infinity;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) least = Math.min(least, distances[i * n + j] ?? Infinity);
  return least === Infinity ? 0 : least;
}

/** How many bits are set (Kernighan). */
function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
