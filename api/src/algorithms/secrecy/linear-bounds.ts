import type { BoundSolver } from './release-sums';

/** What is used of a solver of linear programs; HiGHS, once loaded, is one. */
export interface LinearSolver {
  solve(
    model: string,
    options?: { presolve: 'off' },
  ): { readonly Status: string; readonly ObjectiveValue: number };
}

/**
 * Solves for the most an unknown can be with a solver, from a model in CPLEX LP format. `Infinity` where nothing bounds it.
 *
 * @throws where the solver finds the equations to contradict each other: they come from real values, so never.
 */
export function linearBounds(solver: LinearSolver): BoundSolver {
  return ({ floors, equations, of }) => {
    const bounding = equations.filter((one) => one.unknowns.length > 0);
    if (!bounding.some((one) => one.unknowns.includes(of))) return Infinity;
    const used = [...new Set(bounding.flatMap((one) => one.unknowns))];
    const solved = solver.solve(
      [
        'Maximize',
        ` obj: y${of}`,
        'Subject To',
        ...bounding.map(
          ({ unknowns, sum }, index) => ` c${index}: ${unknowns.map((at) => `y${at}`).join(' + ')} = ${sum}`,
        ),
        'Bounds',
        ...used.map((at) => ` y${at} >= ${floors[at] ?? 0}`),
        'End',
      ].join('\n'),
      { presolve: 'off' },
    );
    if (solved.Status === 'Optimal') return solved.ObjectiveValue;
    if (solved.Status === 'Unbounded') return Infinity;
    throw new Error(`The bounds of a sum could not be found: ${solved.Status}`);
  };
}
