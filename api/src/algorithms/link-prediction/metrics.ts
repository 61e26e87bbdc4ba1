/** A candidate as a method ranked it: its score, and whether the tie that was hidden is there. */
export interface ScoredLink {
  readonly score: number;
  readonly isTrue: boolean;
}

/**
 * The share of true links among the first `k`: their number over `k`, also where there are fewer candidates. Where
 * equals stand at the border of the first `k`, each of them counts as often as it would if they were drawn in an
 * order of chance, so that no order of reading decides.
 */
export function precisionAt(k: number, links: readonly ScoredLink[]): number {
  const byScore = grouped(links);
  let hits = 0;
  let left = k;
  for (const { trues, count } of byScore) {
    const taken = Math.min(left, count);
    hits += (trues * taken) / count;
    left -= taken;
    if (left === 0) break;
  }
  return hits / k;
}

/**
 * Area under the ROC curve: how often a true link scores above a false one, equals counting half. It is the
 * Mann–Whitney statistic over the number of pairs (Hanley and McNeil 1982; for links Lü and Zhou 2011). Undefined
 * where there is no true link, or no false one.
 */
export function areaUnderCurve(links: readonly ScoredLink[]): number | undefined {
  const trues = links.filter(({ isTrue }) => isTrue).length;
  const falses = links.length - trues;
  if (trues === 0 || falses === 0) return undefined;
  let below = falses;
  let wins = 0;
  for (const group of grouped(links)) {
    const equal = group.count - group.trues;
    below -= equal;
    wins += group.trues * (below + equal / 2);
  }
  return wins / (trues * falses);
}

/** The links by their score, the highest first: how many there are of each, and how many of them are true. */
function grouped(links: readonly ScoredLink[]): { readonly trues: number; readonly count: number }[] {
  const groups = new Map<number, { trues: number; count: number }>();
  for (const { score, isTrue } of links) {
    const group = groups.get(score) ?? { trues: 0, count: 0 };
    groups.set(score, { trues: group.trues + (isTrue ? 1 : 0), count: group.count + 1 });
  }
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}
