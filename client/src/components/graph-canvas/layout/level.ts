interface Point {
  x: number;
  y: number;
}

/** Turns points so that they extend most from left to right: screens are wider than high. */
export function level(points: readonly Point[]): void {
  if (points.length < 3) return spreadPair(points);
  const middle = centre(points);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of points) {
    xx += (x - middle.x) ** 2;
    yy += (y - middle.y) ** 2;
    xy += (x - middle.x) * (y - middle.y);
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const cos = Math.cos(-angle);
  const sin = Math.sin(-angle);
  for (const point of points) {
    const x = point.x - middle.x;
    const y = point.y - middle.y;
    point.x = x * cos - y * sin;
    point.y = x * sin + y * cos;
  }
}

/** Two that belong together stand one above the other: their labels need the width. */
function spreadPair(points: readonly Point[]): void {
  const [first, second] = points;
  if (first) Object.assign(first, { x: 0, y: 0 });
  if (second) Object.assign(second, { x: 0, y: 100 });
}

function centre(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
