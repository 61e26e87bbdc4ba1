import { chooseDrawn, type DrawingLimits } from './choose-drawn';

export type { DrawingLimits } from './choose-drawn';

export interface DrawableNode {
  readonly id: string;
  readonly slug: string;
  /** Whether it is shown though nothing ties it to anybody. */
  readonly standsAlone: boolean;
}

export interface DrawableTie {
  readonly id: string;
  readonly slug: string;
  readonly participants: readonly { readonly nodeId: string }[];
}

export interface Drawing<N, T> {
  readonly nodes: (N & { degree: number })[];
  readonly ties: T[];
  readonly omittedNodes: number;
  readonly omittedTies: number;
}

/**
 * The picture that nodes and ties make within the limits of a drawing: see `chooseDrawn`. A tie is drawn with those of its
 * participants that are in the picture.
 */
export function drawNetwork<N extends DrawableNode, T extends DrawableTie>(
  nodes: readonly N[],
  ties: readonly T[],
  limits: DrawingLimits,
  centre?: string,
): Drawing<N, T> {
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const chosen = chooseDrawn(
    {
      nodes,
      ties: ties.map(({ slug, participants }) => ({
        slug,
        members: participants.flatMap(({ nodeId }) => placeOf.get(nodeId) ?? []),
      })),
      centre: centre === undefined ? undefined : placeOf.get(centre),
    },
    limits,
  );
  const kept = chosen.nodes.flatMap(({ place, degree }) => {
    const node = nodes[place];
    return node ? [{ ...node, degree }] : [];
  });
  const there = new Set(kept.map(({ id }) => id));
  return {
    ...chosen,
    nodes: kept,
    ties: chosen.ties.flatMap((at) => {
      const tie = ties[at];
      return tie
        ? [{ ...tie, participants: tie.participants.filter(({ nodeId }) => there.has(nodeId)) }]
        : [];
    }),
  };
}
