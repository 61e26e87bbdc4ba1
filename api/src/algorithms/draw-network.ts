import { degrees } from './fold-ties';

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

export interface DrawingLimits {
  readonly nodes: number;
  readonly ties: number;
}

export interface Drawing<N, T> {
  readonly nodes: (N & { degree: number })[];
  readonly ties: T[];
  readonly omittedNodes: number;
  readonly omittedTies: number;
}

/**
 * The picture that nodes and ties make within the limits of a drawing. A tie is drawn with those of its
 * participants that are in the picture, and only if they are two or more. Where there is too much, the best
 * connected stay (around a centre: the nearest, then the best connected), and what is left out is counted.
 * Degrees are those of the whole network, before anything is left out. The order is always the same.
 */
export function drawNetwork<N extends DrawableNode, T extends DrawableTie>(
  nodes: readonly N[],
  ties: readonly T[],
  limits: DrawingLimits,
  centre?: string,
): Drawing<N, T> {
  const all = among(ties, new Set(nodes.map((node) => node.id)));
  const degree = degrees(all);
  const distance = centre === undefined ? new Map<string, number>() : distances(all, centre);
  const degreeOf = (node: N) => degree.get(node.id) ?? 0;
  const shown = nodes
    .filter((node) => node.id === centre || degreeOf(node) > 0 || node.standsAlone)
    .sort(
      (a, b) =>
        // Infinity − Infinity is no number, which `||` passes on to the next comparison.
        (distance.get(a.id) ?? Infinity) - (distance.get(b.id) ?? Infinity) ||
        degreeOf(b) - degreeOf(a) ||
        compare(a.slug, b.slug),
    );
  const kept = shown.slice(0, limits.nodes);
  const rank = new Map(kept.map((node, index) => [node.id, index]));
  const drawn = among(all, new Set(rank.keys()))
    .map((tie) => ({ tie, rank: Math.max(...tie.participants.map((one) => rank.get(one.nodeId) ?? 0)) }))
    .sort((a, b) => a.rank - b.rank || compare(a.tie.slug, b.tie.slug))
    .slice(0, limits.ties)
    .map(({ tie }) => tie);
  return {
    nodes: kept.map((node) => ({ ...node, degree: degreeOf(node) })),
    ties: drawn,
    omittedNodes: shown.length - kept.length,
    omittedTies: all.length - drawn.length,
  };
}

/** Ties with those participants that are in the picture, where they are two at least. */
function among<T extends DrawableTie>(ties: readonly T[], inside: ReadonlySet<string>): T[] {
  return ties.flatMap((tie) => {
    const participants = tie.participants.filter((one) => inside.has(one.nodeId));
    return new Set(participants.map((one) => one.nodeId)).size > 1 ? [{ ...tie, participants }] : [];
  });
}

/** How many ties each node is away from one, as far as any leads there. */
function distances(ties: readonly DrawableTie[], from: string): Map<string, number> {
  const tiesOf = new Map<string, DrawableTie[]>();
  for (const tie of ties)
    for (const { nodeId } of tie.participants) {
      const own = tiesOf.get(nodeId);
      if (own) own.push(tie);
      else tiesOf.set(nodeId, [tie]);
    }
  const distance = new Map([[from, 0]]);
  const crossed = new Set<DrawableTie>();
  for (const [node, steps] of distance) {
    for (const tie of tiesOf.get(node) ?? []) {
      if (crossed.has(tie)) continue;
      crossed.add(tie);
      for (const { nodeId } of tie.participants) if (!distance.has(nodeId)) distance.set(nodeId, steps + 1);
    }
  }
  return distance;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
