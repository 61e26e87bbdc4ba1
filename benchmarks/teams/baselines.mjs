// What others would answer: two quick ways without a proof, for how far they end from the optimum.

/** Takes whoever adds least for what it covers newly, until all is covered. */
export function greedy(problem) {
  const n = problem.candidates.length;
  const members = [];
  const covered = new Set();
  while (covered.size < problem.needs) {
    let best = -1;
    let least = Infinity;
    for (let one = 0; one < n; one++) {
      const fresh = problem.candidates[one].covers.filter((need) => !covered.has(need)).length;
      if (fresh === 0 || members.includes(one)) continue;
      const cost =
        problem.memberCost + members.reduce((sum, other) => sum + problem.distances[one * n + other], 0);
      if (cost / fresh < least) [best, least] = [one, cost / fresh];
    }
    if (best < 0) return undefined;
    members.push(best);
    for (const need of problem.candidates[best].covers) covered.add(need);
  }
  return members;
}

/**
 * RarestFirst (Lappas, Liu and Terzi, KDD 2009): whoever covers the rarest need, with the nearest holder of each
 * other need; the cheapest of these groups, by the sum of distances here.
 */
export function rarestFirst(problem, costOf) {
  const n = problem.candidates.length;
  const holders = Array.from({ length: problem.needs }, (_, need) =>
    problem.candidates.flatMap((one, index) => (one.covers.includes(need) ? [index] : [])),
  );
  if (holders.some((one) => one.length === 0)) return undefined;
  const rarest = holders.reduce((a, b) => (b.length < a.length ? b : a));
  let best;
  for (const first of rarest) {
    const distance = (other) => (other === first ? 0 : problem.distances[first * n + other]);
    const members = new Set([first]);
    for (const some of holders) members.add(some.reduce((a, b) => (distance(b) < distance(a) ? b : a)));
    const cost = costOf(problem, [...members]);
    if (!best || cost < best.cost) best = { members: [...members], cost };
  }
  return best?.members;
}
