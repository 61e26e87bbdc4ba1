/** Somebody who could be in a group. Hard filters (reserved status, territory, excluded) have been applied. */
export interface Candidate {
  readonly id: string;
  /** Numbers of the needs that it covers, from 0. */
  readonly covers: readonly number[];
  readonly canLead: boolean;
  /** Euros a year; Infinity where it is not known, and then nobody is brought in for it. */
  readonly turnover: number;
  /** Whether it is one of those who ask, and does not count for `ruledFrom`. */
  readonly asks?: boolean;
}

/** A group to be formed: every need covered, the rules kept, at the least social distance. */
export interface TeamProblem {
  /** How many needs there are, at most 30. */
  readonly needs: number;
  readonly candidates: readonly Candidate[];
  /**
   * Social distance of each pair, row by row: `distances[i * n + j]`, symmetric, 0 or more, `Infinity` for a
   * pair that cannot be together. DOMAIN.md §2: 1 at least between two who work together, 6 for strangers.
   */
  readonly distances: Float64Array;
  /** What one partner more costs, in the unit of the distances. */
  readonly memberCost: number;
  readonly mostMembers: number;
  /** Somebody in the group must be able to lead it. */
  readonly needsLead: boolean;
  /** Sum of the members' turnovers, in euros a year. */
  readonly leastTurnover: number;
  /** Lead and turnover are asked of groups with so many members who do not ask themselves; of all by default. */
  readonly ruledFrom?: number;
  /** Numbers of the candidates that must be in. */
  readonly required: readonly number[];
  /** No pair may be farther apart. */
  readonly mostDistance: number;
}

export interface Team {
  /** Numbers of the candidates, ascending. */
  readonly members: readonly number[];
  /** Sum of the distances of its pairs, plus the cost of its members. */
  readonly cost: number;
}

/** Needs a bit each, so that covering is one operation on integers. */
const MOST_NEEDS = 30;

/** Refuses what is no problem at all, by name. */
export function assertProblem(problem: TeamProblem): void {
  const { needs, candidates, distances, memberCost, mostMembers, required } = problem;
  const n = candidates.length;
  const fail = (what: string): never => {
    throw new RangeError(`Team formation: ${what}`);
  };
  if (!Number.isInteger(needs) || needs < 1 || needs > MOST_NEEDS)
    fail(`1 to ${MOST_NEEDS} needs, not ${needs}`);
  if (distances.length !== n * n) fail(`${n} candidates need ${n * n} distances, not ${distances.length}`);
  if (!(memberCost >= 0)) fail(`a member costs 0 or more, not ${memberCost}`);
  if (!Number.isInteger(mostMembers) || mostMembers < 1) fail(`at least one member, not ${mostMembers}`);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const distance = distances[i * n + j] ?? NaN;
      if (!(distance >= 0) || distance !== distances[j * n + i])
        fail(`the distance of ${i} and ${j} is ${distance}`);
    }
  for (const { id, covers } of candidates)
    for (const need of covers)
      if (!Number.isInteger(need) || need < 0 || need >= needs) fail(`${id} covers ${need}`);
  for (const one of required) if (!candidates[one]) fail(`${one} is required but no candidate`);
}

/** What a group costs: Σ distance over its pairs + cost of a member × members. */
export function costOf(
  { distances, candidates, memberCost }: TeamProblem,
  members: readonly number[],
): number {
  let cost = memberCost * members.length;
  for (const [index, i] of members.entries())
    for (const j of members.slice(0, index)) cost += distances[i * candidates.length + j] ?? Infinity;
  return cost;
}

/** Whether a group keeps all rules. */
export function isFeasible(problem: TeamProblem, members: readonly number[]): boolean {
  const { candidates, distances, needs, mostMembers, mostDistance, required } = problem;
  const who = members.map((one) => candidates[one]).filter((one) => one !== undefined);
  const covered = new Set(who.flatMap((one) => one.covers));
  const apart = members.some((i, index) =>
    members.slice(0, index).some((j) => {
      const distance = distances[i * candidates.length + j] ?? Infinity;
      return distance > mostDistance || distance === Infinity;
    }),
  );
  return (
    covered.size === needs &&
    members.length <= mostMembers &&
    !apart &&
    keepsRules(problem, who) &&
    required.every((one) => members.includes(one))
  );
}

/** Whether somebody can lead and the turnovers are enough, where that is asked of a group. */
export function keepsRules(
  { needsLead, leastTurnover, ruledFrom = 0 }: TeamProblem,
  who: readonly Candidate[],
): boolean {
  return (
    who.filter(({ asks }) => !asks).length < ruledFrom ||
    ((!needsLead || who.some((one) => one.canLead)) &&
      who.reduce((sum, one) => sum + one.turnover, 0) >= leastTurnover)
  );
}
