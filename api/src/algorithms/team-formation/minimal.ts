import { keepsRules, type TeamProblem } from './problem';

/** The needs that each candidate covers, a bit each. */
export function masksOf({ candidates }: TeamProblem): Int32Array {
  return Int32Array.from(candidates, ({ covers }) => covers.reduce((mask, need) => mask | (1 << need), 0));
}

/**
 * Whether nobody could be left out of a group that covers every need and keeps the rules: a group with somebody for
 * nothing is no choice of its own. Whoever must be in counts as needed; a part that is too small for the rules of lead
 * and turnover keeps them.
 *
 * @param masks of the problem's candidates, see `masksOf`
 */
export function isMinimal(problem: TeamProblem, masks: Int32Array, members: readonly number[]): boolean {
  return (
    !holdsSmaller(problem, masks, members) &&
    members.every((one) => {
      if (problem.required.includes(one)) return true;
      const others = members.filter((other) => other !== one);
      const who = others.flatMap((other) => problem.candidates[other] ?? []);
      return coveredBy(masks, others) !== allOf(problem) || !keepsRules(problem, who);
    })
  );
}

/** Whether it has part of it that covers every need and is too small for the rules. */
function holdsSmaller(problem: TeamProblem, masks: Int32Array, members: readonly number[]): boolean {
  const { candidates, required, ruledFrom = 0 } = problem;
  const asks = (one: number) => candidates[one]?.asks === true;
  const isFree = (one: number) => !asks(one) && !required.includes(one);
  const free = members.filter(isFree);
  const kept = members.filter((one) => !isFree(one));
  const room = ruledFrom - 1 - kept.filter((one) => !asks(one)).length;
  /** Whether so many of some candidates cover what is not covered yet. */
  const coversWith = (covered: number, some: readonly number[], most: number): boolean =>
    covered === allOf(problem) ||
    (most > 0 &&
      some.some((one, index) => coversWith(covered | (masks[one] ?? 0), some.slice(index + 1), most - 1)));
  return free.length > room && room >= 0 && coversWith(coveredBy(masks, kept), free, room);
}

function coveredBy(masks: Int32Array, members: readonly number[]): number {
  return members.reduce((mask, one) => mask | (masks[one] ?? 0), 0);
}

const allOf = ({ needs }: TeamProblem): number => 2 ** needs - 1;
