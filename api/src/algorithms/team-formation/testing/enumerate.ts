import { costOf, isFeasible, type Team, type TeamProblem } from '../problem';

/** Every minimal group there is, the cheapest first: by looking at all subsets. For small problems only. */
export function enumerateMinimal(problem: TeamProblem): Team[] {
  const n = problem.candidates.length;
  const membersOf = (subset: number) =>
    Array.from({ length: n }, (_, index) => index).filter((index) => (subset >> index) & 1);
  const feasible = Array.from({ length: 2 ** n - 1 }, (_, index) => index + 1).filter((subset) =>
    isFeasible(problem, membersOf(subset)),
  );
  return feasible
    .filter((subset) => !feasible.some((part) => part !== subset && (part & subset) === part))
    .map((subset) => ({ members: membersOf(subset), cost: costOf(problem, membersOf(subset)) }))
    .sort((a, b) => a.cost - b.cost);
}
