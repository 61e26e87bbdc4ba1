import type { Room } from './boxes';

export interface Movable {
  readonly id: string;
  readonly room: Room;
  x: number;
  y: number;
}

/**
 * Moves things that overlap apart, along the shorter way out, half each, until nothing overlaps or the rounds are
 * used up: then the answer is no. Everything stays as near to its place as that allows; the order of the list
 * decides ties, so that the same list always ends the same.
 */
export function separate(things: readonly Movable[], gap: number, rounds = 40): boolean {
  const swept = [...things];
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    // From left to right: whatever begins beyond the end of one is beside it, and so is all that follows.
    swept.sort((a, b) => a.x - a.room.left - (b.x - b.room.left));
    for (let first = 0; first < swept.length; first += 1) {
      const a = swept[first];
      if (!a) continue;
      for (let second = first + 1; second < swept.length; second += 1) {
        const b = swept[second];
        if (!b || b.x - b.room.left - gap >= a.x + a.room.right) break;
        if (pushApart(a, b, gap)) moved = true;
      }
    }
    if (!moved) return true;
  }
  return false;
}

function pushApart(a: Movable, b: Movable, gap: number): boolean {
  const overX =
    Math.min(a.x + a.room.right, b.x + b.room.right) - Math.max(a.x - a.room.left, b.x - b.room.left) + gap;
  if (overX <= 0) return false;
  const overY =
    Math.min(a.y + a.room.below, b.y + b.room.below) - Math.max(a.y - a.room.above, b.y - b.room.above) + gap;
  if (overY <= 0) return false;
  if (overX < overY) {
    const before = a.x + (a.room.right - a.room.left) / 2 <= b.x + (b.room.right - b.room.left) / 2;
    const step = (overX / 2 + 0.01) * (before ? 1 : -1);
    a.x -= step;
    b.x += step;
  } else {
    const before = a.y + (a.room.below - a.room.above) / 2 <= b.y + (b.room.below - b.room.above) / 2;
    const step = (overY / 2 + 0.01) * (before ? 1 : -1);
    a.y -= step;
    b.y += step;
  }
  return true;
}
