import { placed, type Room } from './boxes';

export interface Movable {
  readonly id: string;
  readonly room: Room;
  x: number;
  y: number;
}

/**
 * Moves things that overlap apart, along the shorter way out, half each, until nothing overlaps or the rounds are
 * used up. Everything stays as near to its place as that allows; the order of the list decides ties, so that the
 * same list always ends the same.
 */
export function separate(things: readonly Movable[], gap: number, rounds = 120): void {
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (let first = 0; first < things.length; first += 1) {
      const a = things[first];
      if (!a) continue;
      for (let second = first + 1; second < things.length; second += 1) {
        const b = things[second];
        if (b && pushApart(a, b, gap)) moved = true;
      }
    }
    if (!moved) return;
  }
}

function pushApart(a: Movable, b: Movable, gap: number): boolean {
  const one = placed(a.room, a);
  const two = placed(b.room, b);
  const overX = Math.min(one.x2, two.x2) - Math.max(one.x1, two.x1) + gap;
  const overY = Math.min(one.y2, two.y2) - Math.max(one.y1, two.y1) + gap;
  if (overX <= 0 || overY <= 0) return false;
  if (overX < overY) {
    const step = (overX / 2 + 0.01) * (one.x1 + one.x2 <= two.x1 + two.x2 ? 1 : -1);
    a.x -= step;
    b.x += step;
  } else {
    const step = (overY / 2 + 0.01) * (one.y1 + one.y2 <= two.y1 + two.y2 ? 1 : -1);
    a.y -= step;
    b.y += step;
  }
  return true;
}
