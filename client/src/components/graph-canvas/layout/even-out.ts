import type { Room } from './boxes';

interface Point {
  readonly room: Room;
  x: number;
  y: number;
}

type Axis = 'x' | 'y';

/** How much of the place of a point is its rank: the rest is where the forces put it. */
const BY_RANK = 0.55;

/**
 * Spreads points over a sheet of a width and height without changing who is left of or above whom: what is crowded
 * gets room, what lies far out comes nearer. Wide things take more of the width.
 */
export function evenOut(points: readonly Point[], width: number, height: number): void {
  along(points, 'x', width, ({ room }) => room.left + room.right);
  along(points, 'y', height, ({ room }) => room.above + room.below);
}

function along(points: readonly Point[], axis: Axis, length: number, share: (point: Point) => number): void {
  const values = points.map((point) => point[axis]);
  const least = Math.min(...values);
  const reach = Math.max(...values) - least;
  if (reach <= 0) return;
  const all = points.reduce((sum, point) => sum + share(point), 0);
  let passed = 0;
  for (const point of [...points].sort((a, b) => a[axis] - b[axis])) {
    const rank = (passed + share(point) / 2) / all;
    passed += share(point);
    point[axis] = length * (BY_RANK * rank + (1 - BY_RANK) * ((point[axis] - least) / reach));
  }
}
