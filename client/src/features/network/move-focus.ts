import type { Positions } from '../../components/graph-canvas';
import type { Chosen, NodeData } from './network-data';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const vectors: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export function isDirection(key: string): key is Direction {
  return key in vectors;
}

/**
 * The neighbour that lies most nearly in a direction; where there is none, the nearest party that way, so that
 * nobody is stuck in a corner of the network. Without a start, the best connected party.
 */
export function neighbourIn<N extends Pick<NodeData, 'id'>>(
  direction: Direction,
  from: N | undefined,
  among: readonly N[],
  { neighbours }: Pick<Chosen, 'neighbours'>,
  positions: Positions,
): N | undefined {
  const degree = (node: N) => neighbours.get(node.id)?.size ?? 0;
  if (!from) return [...among].sort((a, b) => degree(b) - degree(a))[0];
  const start = positions[from.id];
  if (!start) return undefined;
  const [dx, dy] = vectors[direction];
  const ranked = among
    .flatMap((node) => {
      const place = positions[node.id];
      if (!place || node.id === from.id) return [];
      const along = (place.x - start.x) * dx + (place.y - start.y) * dy;
      const aside = Math.abs((place.x - start.x) * dy) + Math.abs((place.y - start.y) * dx);
      return along <= 0 ? [] : [{ node, cost: along + 2 * aside }];
    })
    .sort((a, b) => a.cost - b.cost);
  const tied = ranked.find(({ node }) => neighbours.get(from.id)?.has(node.id));
  return (tied ?? ranked[0])?.node;
}
