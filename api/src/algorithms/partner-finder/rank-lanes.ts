import type { RankedTeam, TeamProblem } from '../team-formation';
import { searchTeam, type SearchResult } from '../team-formation/search';

/** One way to keep the rules: a problem, and the groups that it leaves to others. */
export interface Lane {
  readonly problem: TeamProblem;
  readonly refuses?: (members: readonly number[]) => boolean;
}

export interface RankOptions {
  readonly best: number;
  /** How many members of a group must be missing from each group before it, in the order of the ranks. */
  readonly difference: number;
  /** Steps of each search. */
  readonly nodeLimit: number;
  readonly cancelled?: (() => boolean) | undefined;
}

export interface Ranked {
  readonly teams: readonly RankedTeam[];
  readonly exhausted: boolean;
  readonly cancelled: boolean;
  readonly nodes: number;
}

const EPSILON = 1e-9;

/**
 * The cheapest groups over several problems on the same candidates, the cheapest first. Each rank takes the best of
 * all lanes, so that it is proven against all of them; what a lane has found and nobody has taken is kept.
 */
export function rankLanes(lanes: readonly Lane[], options: RankOptions): Ranked {
  const { best, difference, nodeLimit } = options;
  const cancelled = () => options.cancelled?.() ?? false;
  const teams: RankedTeam[] = [];
  const found: (SearchResult | undefined)[] = lanes.map(() => undefined);
  let nodes = 0;
  const tooLike = (members: readonly number[]) =>
    teams.some((before) => members.filter((one) => !before.members.includes(one)).length < difference);
  while (teams.length < best) {
    for (const [index, { problem, refuses }] of lanes.entries()) {
      const kept = found[index];
      if (kept && !(kept.team && tooLike(kept.team.members))) continue;
      const result = searchTeam(problem, {
        nodeLimit,
        cancelled: options.cancelled,
        refuses: (members) => tooLike(members) || (refuses?.(members) ?? false),
      });
      found[index] = result;
      nodes += result.nodes;
    }
    const results = found.filter((one) => one !== undefined);
    const bound = Math.min(...results.map((one) => one.bound));
    const team = results
      .flatMap((one) => one.team ?? [])
      .reduce<SearchResult['team']>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
    if (!team)
      return {
        teams,
        exhausted: !cancelled() && results.every((one) => one.proven),
        cancelled: cancelled(),
        nodes,
      };
    teams.push({ ...team, proven: bound >= team.cost - EPSILON, bound: Math.min(bound, team.cost) });
    if (cancelled()) break;
  }
  return { teams, exhausted: false, cancelled: cancelled(), nodes };
}
