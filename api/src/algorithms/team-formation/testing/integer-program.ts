import type { TeamProblem } from '../problem';

/**
 * The model of DOMAIN.md §4 as an integer program in CPLEX LP format, written from its sentence and not from the
 * search: x_i says whether i is in, y_i_j whether both are.
 *
 *   minimise Σ_{i<j} d(i,j) y_ij + μ Σ x_i
 *   every need:     Σ_{i covers it} x_i ≥ 1
 *   pairs:          y_ij ≥ x_i + x_j − 1; x_i + x_j ≤ 1 where d(i,j) is over the limit
 *   rules:          Σ x_i ≤ m; Σ_{i can lead} x_i ≥ 1; Σ turnover_i x_i ≥ least; x_i = 1 for the required
 */
export function integerProgram(problem: TeamProblem): string {
  const {
    needs,
    candidates,
    distances,
    memberCost,
    mostMembers,
    needsLead,
    leastTurnover,
    required,
    mostDistance,
  } = problem;
  const n = candidates.length;
  const all = candidates.map((_, index) => index);
  const pairs = all.flatMap((i) => all.slice(i + 1).map((j) => [i, j] as const));
  const far = ([i, j]: readonly [number, number]) => (distances[i * n + j] ?? 0) > mostDistance;
  const near = pairs.filter((pair) => !far(pair));
  const sum = (terms: readonly string[]) => (terms.length > 0 ? terms.join(' + ') : '0 x0');
  const objective = [
    ...all.map((i) => `${memberCost} x${i}`),
    ...near.map(([i, j]) => `${distances[i * n + j] ?? 0} y${i}_${j}`),
  ];
  const rows = [
    ...Array.from(
      { length: needs },
      (_, need) =>
        `${sum(all.filter((i) => candidates[i]?.covers.includes(need)).map((i) => `1 x${i}`))} >= 1`,
    ),
    ...near.map(([i, j]) => `y${i}_${j} - x${i} - x${j} >= -1`),
    ...pairs.filter(far).map(([i, j]) => `x${i} + x${j} <= 1`),
    `${sum(all.map((i) => `x${i}`))} <= ${mostMembers}`,
    ...(needsLead ? [`${sum(all.filter((i) => candidates[i]?.canLead).map((i) => `1 x${i}`))} >= 1`] : []),
    ...(leastTurnover > 0
      ? [`${sum(all.map((i) => `${candidates[i]?.turnover ?? 0} x${i}`))} >= ${leastTurnover}`]
      : []),
    ...required.map((i) => `x${i} = 1`),
  ];
  return [
    'Minimize',
    ` obj: ${sum(objective)}`,
    'Subject To',
    ...rows.map((row, index) => ` r${index}: ${row}`),
    'Binary',
    ` ${all.map((i) => `x${i}`).join(' ')}`,
    'End',
  ].join('\n');
}
