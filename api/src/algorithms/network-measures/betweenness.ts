import type { MeasuredGraph } from './measured-graph';

/** Steps that counting shortest ways may take: some seconds of one core. */
const MOST_STEPS = 600_000_000;

/** Whether the shortest ways between all actors can be counted, which takes a step for each actor and each end of a pair. */
export function canCountWays({ actors, others }: Pick<MeasuredGraph, 'actors' | 'others'>): boolean {
  return actors * (actors + others.length) <= MOST_STEPS;
}

/**
 * For each actor, the share of the pairs of others whose shortest ways lead over it, where several are as short each
 * for its part (Brandes 2001): 0 for who is between nobody, 1 for the centre of a star. 0 where there are fewer than three.
 */
export function betweenness({
  actors,
  offsets,
  others,
}: Pick<MeasuredGraph, 'actors' | 'offsets' | 'others'>): Float64Array {
  const score = new Float64Array(actors);
  const depth = new Int32Array(actors).fill(-1);
  const ways = new Float64Array(actors);
  const leaning = new Float64Array(actors);
  const reached = new Uint32Array(actors);
  for (let source = 0; source < actors; source += 1) {
    let last = 1;
    reached[0] = source;
    depth[source] = 0;
    ways[source] = 1;
    for (let at = 0; at < last; at += 1) {
      const one = reached[at] ?? 0;
      for (let edge = offsets[one] ?? 0; edge < (offsets[one + 1] ?? 0); edge += 1) {
        const other = others[edge] ?? 0;
        if (depth[other] === -1) {
          depth[other] = (depth[one] ?? 0) + 1;
          reached[last++] = other;
        }
        if (depth[other] === (depth[one] ?? 0) + 1) ways[other] = (ways[other] ?? 0) + (ways[one] ?? 0);
      }
    }
    // From the farthest back: what leans on an actor leans on those before it, by the ways that lead over them.
    for (let at = last - 1; at > 0; at -= 1) {
      const one = reached[at] ?? 0;
      const each = (1 + (leaning[one] ?? 0)) / (ways[one] ?? 1);
      for (let edge = offsets[one] ?? 0; edge < (offsets[one + 1] ?? 0); edge += 1) {
        const other = others[edge] ?? 0;
        if (depth[other] === (depth[one] ?? 0) - 1)
          leaning[other] = (leaning[other] ?? 0) + (ways[other] ?? 0) * each;
      }
      score[one] = (score[one] ?? 0) + (leaning[one] ?? 0);
    }
    for (let at = 0; at < last; at += 1) {
      const one = reached[at] ?? 0;
      depth[one] = -1;
      ways[one] = 0;
      leaning[one] = 0;
    }
  }
  // Each pair was gone from both of its ends.
  return actors > 2 ? score.map((sum) => sum / ((actors - 1) * (actors - 2))) : score;
}
