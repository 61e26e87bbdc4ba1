import { assertProblem, type TeamProblem } from './problem';

export interface LedTeam {
  readonly lead: number;
  /** Who covers each need, by the number of the need. */
  readonly holders: readonly number[];
  /** Numbers of the candidates, the lead included, ascending. */
  readonly members: readonly number[];
  /** Sum over the needs of the distance from the lead to who covers it. */
  readonly leaderDistance: number;
}

/**
 * The group around a lead: each need goes to whoever covers it nearest to the lead, which minimises the sum of
 * the distances from the lead to the holders of the needs (the *leader distance* of Kargar and An, CIKM 2011,
 * “Discovering top-k teams of experts with/without a leader in social networks”). A second opinion: it does
 * not look at how far the members are from each other, nor at turnover or at the number of members.
 * Undefined where somebody's distance or a need cannot be had.
 */
export function teamAround(problem: TeamProblem, lead: number): LedTeam | undefined {
  assertProblem(problem);
  const { candidates, distances, needs, mostDistance } = problem;
  if (!candidates[lead]?.canLead) return undefined;
  const holders: number[] = [];
  let leaderDistance = 0;
  for (let need = 0; need < needs; need++) {
    let nearest = -1;
    let least = Infinity;
    for (const [index, one] of candidates.entries()) {
      if (!one.covers.includes(need)) continue;
      const distance = index === lead ? 0 : (distances[lead * candidates.length + index] ?? Infinity);
      if (distance < least && distance <= mostDistance) [nearest, least] = [index, distance];
    }
    if (nearest < 0) return undefined;
    holders.push(nearest);
    leaderDistance += least;
  }
  const members = [...new Set([lead, ...problem.required, ...holders])].sort((a, b) => a - b);
  return { lead, holders, members, leaderDistance };
}

/** The cheapest group around any lead. */
export function bestLedTeam(problem: TeamProblem): LedTeam | undefined {
  const teams = problem.candidates.flatMap((_one, lead) => teamAround(problem, lead) ?? []);
  return teams.reduce<LedTeam | undefined>(
    (best, one) => (best && best.leaderDistance <= one.leaderDistance ? best : one),
    undefined,
  );
}
