import type { TeamProblem } from '../team-formation';
import { coarseDown } from './coarse-euros';
import { candidatesOf, type Layout, type Lifted } from './lay-out';
import type { Lane } from './rank-lanes';

/**
 * Figures and wishes that members keep to themselves are held against groups of three or more only: the verdict on
 * one or two would tell of each. (The same number as for sums, DOMAIN.md §6.) Smaller groups are to be checked
 * by who is in them.
 */
export const LEAST_TOLD = 3;

/** The candidates of a question as the search sees them. */
export interface Problems {
  /** Place among the actors of each candidate. */
  readonly places: readonly number[];
  readonly lanes: readonly Lane[];
  /** The problem with every rule, for saying which one stands in the way. */
  readonly strict: TeamProblem;
}

/** Cost of a pair that cannot be together. */
const APART = Infinity;

export function problemsOf(layout: Layout, lifted: Lifted = {}): Problems {
  const { question, coverage, capacity, required } = layout;
  const { needsLead, leastTurnover, lead, mostMembers, memberCost, mostDistance } = question.settings;
  const asksLead = needsLead && lead === null;
  const least = coarseDown(leastTurnover);
  const helps = (place: number) => {
    const own = capacity(place);
    return (asksLead && own?.mayLead === true) || (least > 0 && (own?.turnover ?? 0) > 0);
  };
  const places = candidatesOf(layout, lifted).filter(
    (place) => (coverage[place]?.size ?? 0) > 0 || required.includes(place) || helps(place),
  );
  const at = new Map(places.map((place, index) => [place, index]));
  const strict: TeamProblem = {
    needs: question.needs.length,
    candidates: places.map((place) => {
      const own = capacity(place);
      return {
        id: question.actors[place]?.id ?? '',
        covers: [...(coverage[place]?.keys() ?? [])],
        // Who has not said may: it is to be asked.
        canLead: own?.mayLead !== false,
        turnover: own?.turnover ?? 0,
      };
    }),
    distances: distancesOf(layout, places),
    memberCost,
    mostMembers,
    needsLead: asksLead,
    leastTurnover: least,
    required: required.flatMap((place) => (place === undefined ? [] : (at.get(place) ?? []))),
    mostDistance: mostDistance ?? APART,
  };
  return { places, lanes: lanesOf(layout, places, strict), strict };
}

/**
 * Three ways for a group to be right. It has fewer than three members, and checks by itself. It has more, and
 * somebody's turnover is not known, so that it may be enough: only those known to fail are refused. Or the known
 * ones are enough, if need be with somebody who joins for that.
 */
function lanesOf(layout: Layout, places: readonly number[], strict: TeamProblem): Lane[] {
  const { needsLead, leastTurnover, mostMembers } = strict;
  const plain = { ...strict, leastTurnover: 0 };
  const lanes: Lane[] = [];
  if (needsLead) {
    const most = Math.min(mostMembers, LEAST_TOLD - 1);
    lanes.push({ problem: { ...plain, needsLead: false, mostMembers: most } });
  }
  const known = (members: readonly number[]) =>
    members.flatMap((one) => layout.capacity(places[one] ?? -1)?.turnover ?? []);
  const sum = (turnovers: readonly number[]) => turnovers.reduce((total, one) => total + one, 0);
  const failsKnowingly = (members: readonly number[]) => {
    const turnovers = known(members);
    return (
      members.length >= LEAST_TOLD && turnovers.length === members.length && sum(turnovers) < leastTurnover
    );
  };
  lanes.push(leastTurnover > 0 ? { problem: plain, refuses: failsKnowingly } : { problem: plain });
  if (leastTurnover > 0)
    lanes.push({ problem: strict, refuses: (members) => known(members).length < LEAST_TOLD });
  return lanes;
}

/** Social distances of the candidates, row by row; apart those of whom one does not want the other. */
function distancesOf({ question, graph, capacity }: Layout, places: readonly number[]): Float64Array {
  const n = places.length;
  const distances = new Float64Array(n * n);
  for (const [i, place] of places.entries()) {
    const from = graph.distancesFrom(place);
    for (const [j, other] of places.entries()) distances[i * n + j] = i === j ? 0 : (from[other] ?? 0);
  }
  const idOf = (place: number) => question.actors[place]?.id ?? '';
  for (const [i, place] of places.entries()) {
    const own = capacity(place);
    if (!own || !(own.onlyKnown || own.avoids.length > 0)) continue;
    for (const [j, other] of places.entries()) {
      if (i === j) continue;
      const unwanted = own.avoids.includes(idOf(other));
      if (unwanted || (own.onlyKnown && graph.strength(place, other) === 0))
        distances[i * n + j] = distances[j * n + i] = APART;
    }
  }
  // A way costs the same in both directions; sums of it in another order may differ in the last digit.
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) distances[i * n + j] = distances[j * n + i] ?? 0;
  return distances;
}
