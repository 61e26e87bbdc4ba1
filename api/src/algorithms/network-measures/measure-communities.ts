import { communities } from './communities';
import type { MeasuredGraph } from './measured-graph';
import type { NetworkSnapshot, PartyNumber } from './network-snapshot';

/** Above so many actors it is told how many groups there are, and not who is in them: as many as can be drawn. */
const MOST_NAMED = 500;

interface MeasuredGroup {
  /** Those with most partners in the group first. */
  readonly parties: readonly PartyNumber[];
  /** Pairs within it, and pairs of one of it and somebody else. */
  readonly pairs: number;
  readonly pairsOut: number;
}

export interface CommunityFigures {
  readonly actors: number;
  readonly invented: boolean;
  /** Groups of two or more. */
  readonly count: number;
  readonly modularity: number;
  readonly stability: number | null;
  readonly draws: number;
  readonly tooMany: boolean;
  /** The largest first; none where they are too many to be named. */
  readonly groups: readonly MeasuredGroup[];
}

/** The groups of a network; who has no partner is in none. */
export function measureCommunities(graph: MeasuredGraph, snapshot: NetworkSnapshot): CommunityFigures {
  const { actors, invented, offsets, others, party } = graph;
  const { groupOf, ...figures } = communities(graph);
  const sizes = new Map<number, number>();
  for (const group of groupOf) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const count = [...sizes.values()].filter((size) => size > 1).length;
  const tooMany = actors > MOST_NAMED;
  const told = { actors, invented, count, tooMany, ...figures };
  if (tooMany) return { ...told, groups: [] };
  const within = (actor: number) => {
    let inside = 0;
    for (let edge = offsets[actor] ?? 0; edge < (offsets[actor + 1] ?? 0); edge += 1)
      if (groupOf[others[edge] ?? 0] === groupOf[actor]) inside += 1;
    return inside;
  };
  const groups = [...sizes]
    .filter(([, size]) => size > 1)
    .sort(([, one], [, other]) => other - one)
    .map(([group]): MeasuredGroup => {
      const members = [...groupOf.keys()]
        .filter((actor) => groupOf[actor] === group)
        .map((actor) => ({ actor, inside: within(actor) }))
        .sort((a, b) => b.inside - a.inside);
      const ends = members.reduce((sum, { inside }) => sum + inside, 0);
      const all = members.reduce(
        (sum, { actor }) => sum + (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0),
        0,
      );
      return {
        parties: members.map(({ actor }) => snapshot.partyNumber[party[actor] ?? 0] ?? 0),
        pairs: ends / 2,
        pairsOut: all - ends,
      };
    });
  return { ...told, groups };
}
