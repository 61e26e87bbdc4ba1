import type { MeasuredGraph } from './measured-graph';

/** Two actors whose pair is the only way between some and others. */
interface Bridge {
  readonly one: number;
  readonly other: number;
  /** Actors on the smaller of its two sides. */
  readonly apart: number;
}

export interface Removals {
  /**
   * For each actor, how many others would no longer reach the largest part of those it holds together: 0 where all
   * would still reach each other without it.
   */
  readonly cutOff: Uint32Array;
  readonly bridges: readonly Bridge[];
}

/**
 * What hangs on one actor, and on one pair (articulation points and bridges, Hopcroft and Tarjan 1973). Goes through each
 * connected set by depth, without calling itself: a chain of a hundred thousand is no deeper than one of three.
 */
export function removals({
  actors,
  offsets,
  others,
}: Pick<MeasuredGraph, 'actors' | 'offsets' | 'others'>): Removals {
  const met = new Uint32Array(actors);
  // The earliest that an actor, or one behind it, is tied to.
  const back = new Uint32Array(actors);
  const before = new Int32Array(actors).fill(-1);
  const behind = new Uint32Array(actors);
  const next = offsets.slice(0, actors);
  // Of what an actor alone holds: how many in all, and how many in its largest part.
  const held = new Uint32Array(actors);
  const heldMost = new Uint32Array(actors);
  const cutOff = new Uint32Array(actors);
  const bridges: Bridge[] = [];
  const line: number[] = [];
  let clock = 0;
  for (let start = 0; start < actors; start += 1) {
    if (met[start]) continue;
    const path = [start];
    const first = line.length;
    met[start] = back[start] = ++clock;
    behind[start] = 1;
    line.push(start);
    while (path.length > 0) {
      const one = path.at(-1) ?? 0;
      const edge = next[one] ?? 0;
      if (edge < (offsets[one + 1] ?? 0)) {
        next[one] = edge + 1;
        const other = others[edge] ?? 0;
        if (!met[other]) {
          met[other] = back[other] = ++clock;
          behind[other] = 1;
          before[other] = one;
          path.push(other);
          line.push(other);
        } else if (other !== before[one]) back[one] = Math.min(back[one] ?? 0, met[other]);
        continue;
      }
      path.pop();
      const parent = before[one] ?? -1;
      if (parent < 0) continue;
      back[parent] = Math.min(back[parent] ?? 0, back[one] ?? 0);
      behind[parent] = (behind[parent] ?? 0) + (behind[one] ?? 0);
      if ((back[one] ?? 0) >= (met[parent] ?? 0)) {
        held[parent] = (held[parent] ?? 0) + (behind[one] ?? 0);
        heldMost[parent] = Math.max(heldMost[parent] ?? 0, behind[one] ?? 0);
      }
    }
    const size = line.length - first;
    for (const one of line.slice(first)) {
      const rest = size - 1 - (held[one] ?? 0);
      cutOff[one] = size - 1 - Math.max(rest, heldMost[one] ?? 0);
      const parent = before[one] ?? -1;
      if (parent >= 0 && (back[one] ?? 0) > (met[parent] ?? 0))
        bridges.push({
          one: parent,
          other: one,
          apart: Math.min(behind[one] ?? 0, size - (behind[one] ?? 0)),
        });
    }
  }
  return { cutOff, bridges };
}
