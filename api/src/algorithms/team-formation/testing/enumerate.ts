import { costOf, isFeasible, type Team, type TeamProblem } from '../problem';

/** Every minimal group there is, the cheapest first: by looking at all subsets. For small problems only. */
export function enumerateMinimal(problem: TeamProblem): Team[] {
  const n = problem.candidates.length;
  const teams: Team[] = [];
  for (let subset = 1; subset < 2 ** n; subset++) {
    const members = Array.from({ length: n }, (_, index) => index).filter((index) => (subset >> index) & 1);
    if (!isFeasible(problem, members)) continue;
    const isMinimal = members.every(
      (one) =>
        !isFeasible(
          problem,
          members.filter((other) => other !== one),
        ),
    );
    if (isMinimal) teams.push({ members, cost: costOf(problem, members) });
  }
  return teams.sort((a, b) => a.cost - b.cost);
}
