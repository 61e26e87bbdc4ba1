import type { TeamProblem } from '../team-formation';
import { LEAST_TOLD, UNSAID, mayLead, partedFrom } from './held-rules';
import { candidatesOf, type Layout, type Lifted } from './lay-out';

/** The candidates of a question as the search sees them. */
export interface Posed {
  /** Place among the actors of each candidate. */
  readonly places: readonly number[];
  readonly problem: TeamProblem;
}

/** Cost of a pair that cannot be together. */
const APART = Infinity;

/**
 * A group is right if its turnovers could be enough, by the upper ends of what is known of each: only those are refused
 * that surely have too little. Where somebody's is not known, it is to be checked.
 */
export function pose(layout: Layout, lifted: Lifted = {}): Posed {
  const { question, coverage, capacity, required } = layout;
  const { needsLead, leastTurnover, lead, mostMembers, memberCost, mostDistance } = question.settings;
  const asksLead = needsLead && lead === null;
  const helps = (place: number) => {
    const own = capacity(place);
    return (asksLead && own?.mayLead === true) || (leastTurnover > 0 && own?.turnover != null);
  };
  const places = candidatesOf(layout, lifted).filter(
    (place) => (coverage[place]?.size ?? 0) > 0 || required.includes(place) || helps(place),
  );
  const at = new Map(places.map((place, index) => [place, index]));
  const problem: TeamProblem = {
    needs: question.needs.length,
    candidates: places.map((place) => ({
      id: question.actors[place]?.id ?? '',
      covers: [...(coverage[place]?.keys() ?? [])],
      canLead: mayLead(layout, place),
      turnover: (capacity(place)?.turnover ?? UNSAID).most,
      asks: question.actors[place]?.asks === true,
    })),
    distances: distancesOf(layout, places),
    memberCost,
    mostMembers,
    needsLead: asksLead,
    leastTurnover,
    ruledFrom: LEAST_TOLD,
    required: required.flatMap((place) => (place === undefined ? [] : (at.get(place) ?? []))),
    mostDistance: mostDistance ?? APART,
  };
  return { places, problem };
}

/** Social distances of the candidates, row by row; apart those of whom one does not want the other. */
function distancesOf(layout: Layout, places: readonly number[]): Float64Array {
  const n = places.length;
  const distances = new Float64Array(n * n);
  for (const [i, place] of places.entries()) {
    const from = layout.graph.distancesFrom(place);
    for (const [j, other] of places.entries()) distances[i * n + j] = i === j ? 0 : (from[other] ?? 0);
  }
  for (const [i, place] of places.entries()) {
    const isParted = partedFrom(layout, place);
    if (!isParted) continue;
    for (const [j, other] of places.entries())
      if (i !== j && isParted(other)) distances[i * n + j] = distances[j * n + i] = APART;
  }
  // A way costs the same in both directions; sums of it in another order may differ in the last digit.
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) distances[i * n + j] = distances[j * n + i] ?? 0;
  return distances;
}
