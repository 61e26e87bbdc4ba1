import { assertProblem, type Team, type TeamProblem } from './problem';
import { searchTeam } from './search';

export interface BestTeamsOptions {
  /** How many groups are wanted. */
  readonly best: number;
  /** How many members of a group must be missing from each group before it: 1 is any other group. */
  readonly difference: number;
  /** Steps of the search for each group. */
  readonly nodeLimit: number;
  /** Asked now and then; true ends the search. */
  readonly cancelled?: (() => boolean) | undefined;
}

/** A group, and whether it is proven that there is no cheaper one beside those before it. */
export interface RankedTeam extends Team {
  readonly proven: boolean;
  /** No group beside those before it costs less. */
  readonly bound: number;
}

export interface BestTeams {
  readonly teams: readonly RankedTeam[];
  /** Whether there is no further group, as opposed to none found in time or none asked for. */
  readonly exhausted: boolean;
  readonly nodes: number;
}

/**
 * The cheapest minimal groups, the cheapest first; each has `difference` members at least that are not in any
 * one of the groups before it. One search a group, so that each carries its own proof.
 *
 * @throws RangeError where the problem is none: no need, a negative distance, an unknown candidate required.
 */
export function bestTeams(problem: TeamProblem, options: BestTeamsOptions): BestTeams {
  assertProblem(problem);
  const teams: RankedTeam[] = [];
  let nodes = 0;
  while (teams.length < options.best) {
    const refuses = (members: readonly number[]): boolean =>
      teams.some((before) => differing(members, before.members) < options.difference);
    const found = searchTeam(problem, {
      nodeLimit: options.nodeLimit,
      cancelled: options.cancelled,
      refuses,
    });
    nodes += found.nodes;
    if (!found.team) return { teams, exhausted: found.proven, nodes };
    teams.push({ ...found.team, proven: found.proven, bound: found.bound });
    if (options.cancelled?.()) break;
  }
  return { teams, exhausted: false, nodes };
}

/** How many of these are not among the others. */
function differing(members: readonly number[], others: readonly number[]): number {
  return members.filter((one) => !others.includes(one)).length;
}
