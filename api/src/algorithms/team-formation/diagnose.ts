import { assertProblem, type TeamProblem } from './problem';
import { searchTeam } from './search';

/** A rule that could be relaxed, alone, to make a group possible. */
type Relaxation =
  | { readonly rule: 'MOST_MEMBERS'; /** Members that the smallest such group has. */ readonly value: number }
  | { readonly rule: 'LEAD' }
  | {
      readonly rule: 'TURNOVER';
      /** Euros that a group can bring together. */
      readonly value: number;
      readonly members: readonly number[];
    }
  | { readonly rule: 'DISTANCE'; /** Largest distance in the nearest such group. */ readonly value: number }
  | { readonly rule: 'REQUIRED'; /** Number of the candidate. */ readonly candidate: number };

export interface Diagnosis {
  /** Needs that no candidate covers. */
  readonly uncovered: readonly number[];
  /** Rules of which relaxing a single one makes a group possible. */
  readonly relaxations: readonly Relaxation[];
}

/**
 * Why there is no group. Each question is a search of its own, with that many nodes at most; once `cancelled` is
 * true no further relaxation is found.
 */
export function diagnose(problem: TeamProblem, nodeLimit: number, cancelled?: () => boolean): Diagnosis {
  assertProblem(problem);
  const covered = new Set(problem.candidates.flatMap((one) => one.covers));
  const uncovered = Array.from({ length: problem.needs }, (_, need) => need).filter(
    (need) => !covered.has(need),
  );
  if (uncovered.length > 0) return { uncovered, relaxations: [] };
  return { uncovered, relaxations: relaxations(problem, nodeLimit, cancelled) };
}

function relaxations(problem: TeamProblem, nodeLimit: number, cancelled?: () => boolean): Relaxation[] {
  const team = (changed: Partial<TeamProblem>): readonly number[] | undefined =>
    cancelled?.()
      ? undefined
      : searchTeam({ ...problem, ...changed }, { nodeLimit, cancelled }).team?.members;
  const found: Relaxation[] = [];

  // Without distances the cheapest group is the smallest one; those who cannot be together still cannot.
  const flat = problem.distances.map((distance) =>
    distance > problem.mostDistance || distance === Infinity ? Infinity : 0,
  );
  const smallest = team({ mostMembers: problem.candidates.length, distances: flat, memberCost: 1 });
  if (smallest) found.push({ rule: 'MOST_MEMBERS', value: smallest.length });
  if (problem.needsLead && team({ needsLead: false })) found.push({ rule: 'LEAD' });
  if (problem.leastTurnover > 0) {
    const most = mostTurnover(problem, team);
    if (most) found.push({ rule: 'TURNOVER', ...most });
  }
  if (problem.mostDistance < Infinity) {
    const near = nearestLimit(problem, team);
    if (near !== undefined) found.push({ rule: 'DISTANCE', value: near });
  }
  for (const candidate of problem.required)
    if (team({ required: problem.required.filter((one) => one !== candidate) }))
      found.push({ rule: 'REQUIRED', candidate });
  return found;
}

type Find = (changed: Partial<TeamProblem>) => readonly number[] | undefined;

/** The largest requirement that a group meets, and that group: by halving, to the euro. */
function mostTurnover(
  { leastTurnover }: TeamProblem,
  team: Find,
): { readonly value: number; readonly members: readonly number[] } | undefined {
  let members = team({ leastTurnover: 0 });
  if (!members) return undefined;
  let [met, unmet] = [0, Math.ceil(leastTurnover)];
  while (unmet - met > 1) {
    const middle = Math.floor((met + unmet) / 2);
    const found = team({ leastTurnover: middle });
    if (found) [met, members] = [middle, found];
    else unmet = middle;
  }
  return { value: met, members };
}

/** The smallest limit on distances that lets a group through: one of the distances there are, by halving. */
function nearestLimit({ distances, mostDistance }: TeamProblem, team: Find): number | undefined {
  const limits = [...new Set(distances)]
    .filter((one) => one > mostDistance && one < Infinity)
    .sort((a, b) => a - b);
  let [from, to] = [0, limits.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (team({ mostDistance: limits[middle] ?? 0 })) to = middle;
    else from = middle + 1;
  }
  return limits[from];
}
