import type { CoarseEuros } from './coarse-euros';
import type { PrivateVerdict } from './finder-question';
import type { Layout } from './lay-out';

/**
 * Turnovers and who would lead are held against groups with so many others than who asks: who asks can take its own
 * off, and the verdict on one or two would tell of each. (The same number as for sums, DOMAIN.md §6.) Smaller groups
 * are to be checked by who is in them.
 */
export const LEAST_TOLD = 3;

/** What is known of a turnover of which nothing is said. */
export const UNSAID: CoarseEuros = { least: 0, most: Infinity };

/** Who has not said may: it is to be asked. So may who asks, which sees to the lead itself. */
export function mayLead({ question, capacity }: Layout, place: number): boolean {
  return question.actors[place]?.asks === true || capacity(place)?.mayLead !== false;
}

/** Whether three or more known turnovers of others are surely enough together. */
export function turnoverOf({ question, capacity }: Layout, members: readonly number[]): PrivateVerdict {
  const { leastTurnover } = question.settings;
  if (leastTurnover <= 0) return 'NOT_ASKED';
  const known = members.filter((place) => capacity(place)?.turnover);
  const others = known.filter((place) => !question.actors[place]?.asks);
  const sum = known.reduce((total, place) => total + (capacity(place)?.turnover?.least ?? 0), 0);
  return others.length >= LEAST_TOLD && sum >= leastTurnover ? 'PASSES' : 'TO_CHECK';
}

/** Whether one of three or more others would lead. */
export function leadOf({ question, capacity }: Layout, members: readonly number[]): PrivateVerdict {
  const { needsLead, lead } = question.settings;
  if (!needsLead || members.length < 2) return 'NOT_ASKED';
  const others = members.filter((place) => !question.actors[place]?.asks);
  if (lead !== null || others.length < LEAST_TOLD) return 'TO_CHECK';
  return others.some((place) => capacity(place)?.mayLead === true) ? 'PASSES' : 'TO_CHECK';
}

/**
 * From whom what one keeps to itself parts it here; undefined where it has no wish. Nobody is parted from who asks, which
 * would learn that it is not wanted; nor two whom who asks wants both, which would learn it of them.
 */
export function partedFrom(layout: Layout, one: number): ((other: number) => boolean) | undefined {
  const { question, graph, capacity, required } = layout;
  const own = capacity(one);
  if (!own || !(own.onlyKnown || own.avoids.length > 0)) return undefined;
  const asks = (place: number) => question.actors[place]?.asks === true;
  const isWanted = (place: number) => asks(place) || required.includes(place);
  return (other) => {
    if (asks(other) || (isWanted(one) && isWanted(other))) return false;
    const unwanted = own.avoids.includes(question.actors[other]?.id ?? '');
    return unwanted || (own.onlyKnown && graph.strength(one, other) === 0);
  };
}
