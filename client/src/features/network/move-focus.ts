import type { Positions } from '../../components/graph-canvas';
import { neighboursOf, type Chosen, type NodeData } from './network-data';

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

/** The neighbour that lies most nearly in a direction; without a start, the best connected party. */
export function neighbourIn(
  direction: Direction,
  from: NodeData | undefined,
  chosen: Chosen,
  positions: Positions,
): NodeData | undefined {
  const neighbours = neighboursOf(chosen.ties);
  if (!from) {
    return [...chosen.nodes].sort(
      (a, b) => (neighbours.get(b.id)?.size ?? 0) - (neighbours.get(a.id)?.size ?? 0),
    )[0];
  }
  const start = positions[from.id];
  const [dx, dy] = vectors[direction];
  const ranked = chosen.nodes
    .filter((node) => neighbours.get(from.id)?.has(node.id))
    .flatMap((node) => {
      const place = positions[node.id];
      if (!place || !start) return [];
      const x = place.x - start.x;
      const y = place.y - start.y;
      const along = x * dx + y * dy;
      const aside = Math.abs(x * dy) + Math.abs(y * dx);
      return along <= 0 ? [] : [{ node, cost: along + 2 * aside }];
    })
    .sort((a, b) => a.cost - b.cost);
  return ranked[0]?.node;
}
