import type { TeamProblem } from '../problem';
import { randomNumbers } from '../../random-numbers';

type Range = readonly [from: number, to: number];

/**
 * A problem of the size and shape that a pole has: most candidates cover one or two needs, distances are
 * shortest ways in a sparse network (1 to 2 a step, 6 at most), each rule is on in some of the instances.
 */
export function randomProblem(
  seed: number,
  { candidates: size = [5, 60], needs: width = [2, 8] }: { candidates?: Range; needs?: Range } = {},
): TeamProblem {
  const random = randomNumbers(seed);
  const between = ([from, to]: Range) => from + Math.floor(random() * (to - from + 1));
  const n = between(size);
  const needs = between(width);
  const candidates = Array.from({ length: n }, (_, index) => {
    const covers = Array.from({ length: needs }, (_, need) => need).filter(() => random() < 1.4 / needs);
    return {
      id: `c${index}`,
      covers: random() < 0.1 ? [] : covers,
      canLead: random() < 0.35,
      turnover: Math.floor(random() ** 3 * 1_000_000),
    };
  });
  const isLimited = random() < 0.4;
  return {
    needs,
    candidates,
    distances: distancesOf(n, random),
    memberCost: random() < 0.15 ? 0.25 : 1,
    mostMembers: random() < 0.5 ? Math.max(1, needs - between([0, 3])) : needs + 2,
    needsLead: random() < 0.5,
    leastTurnover: random() < 0.5 ? Math.floor(random() * 1_500_000) : 0,
    required: random() < 0.25 ? [between([0, n - 1])] : [],
    mostDistance: isLimited ? 1 + random() * 4 : Infinity,
  };
}

/** Shortest ways (Floyd and Warshall) in a random sparse network. */
function distancesOf(n: number, random: () => number): Float64Array {
  const distances = new Float64Array(n * n).fill(6);
  for (let i = 0; i < n; i++) {
    distances[i * n + i] = 0;
    for (let j = 0; j < i; j++) {
      if (random() >= 3 / n) continue;
      distances[i * n + j] = distances[j * n + i] = 1 + random();
    }
  }
  for (let via = 0; via < n; via++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < i; j++) {
        const way = (distances[i * n + via] ?? 6) + (distances[via * n + j] ?? 6);
        if (way < (distances[i * n + j] ?? 6)) distances[i * n + j] = distances[j * n + i] = way;
      }
  return distances;
}
