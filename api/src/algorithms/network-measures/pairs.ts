import { bytes, Column, counts } from './column';

/** Pairs of actors, each once. */
export interface DistinctPairs {
  /** The two of each pair, the lesser index first. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The kinds of tie that a pair shares, as bits by their index in the vocabulary. */
  readonly kinds: Uint32Array;
  /** Whether roles lead from the first to the second (`FORWARD`), back (`BACKWARD`), or both ways. */
  readonly arcs: Uint8Array;
}

export interface Neighbours {
  /** Where the others of an actor begin in `others`; one more, where those of the last one end. */
  readonly offsets: Uint32Array;
  readonly others: Uint32Array;
}

export const FORWARD = 1;
export const BACKWARD = 2;

/** Pairs as ties make them, and each once. */
export class Pairs {
  private readonly from = new Column(counts);
  private readonly to = new Column(counts);
  private readonly kind = new Column(bytes);
  private readonly arcs = new Column(bytes);

  add(one: number, other: number, kind: number, arcs: number): void {
    const swapped = one > other;
    this.from.push(swapped ? other : one);
    this.to.push(swapped ? one : other);
    this.kind.push(kind);
    this.arcs.push(swapped ? ((arcs & FORWARD) << 1) | (arcs >> 1) : arcs);
  }

  /** Of so many parties, those that are in a pair. */
  tied(parties: number): Uint8Array {
    const tied = new Uint8Array(parties);
    for (const ends of [this.from.written, this.to.written])
      for (let at = 0; at < ends.length; at += 1) tied[ends[at] ?? 0] = 1;
    return tied;
  }

  /** Each pair once, by the indices of its actors, which keep the order of the parties. */
  distinct(indexOf: Uint32Array, actors: number): DistinctPairs {
    const [from, to, kind, arcs] = [this.from.written, this.to.written, this.kind.written, this.arcs.written];
    const starts = new Uint32Array(actors + 1);
    for (const one of from) starts[(indexOf[one] ?? 0) + 1] = (starts[(indexOf[one] ?? 0) + 1] ?? 0) + 1;
    for (let actor = 0; actor < actors; actor += 1)
      starts[actor + 1] = (starts[actor + 1] ?? 0) + (starts[actor] ?? 0);
    const order = new Uint32Array(from.length);
    const next = starts.slice();
    from.forEach((one, at) => {
      const actor = indexOf[one] ?? 0;
      order[next[actor] ?? 0] = at;
      next[actor] = (next[actor] ?? 0) + 1;
    });
    const all = {
      from: new Column(counts),
      to: new Column(counts),
      kinds: new Uint32Array(from.length),
      arcs: new Uint8Array(from.length),
    };
    // Where the pair of this actor and another one stands, once it was met.
    const known = new Int32Array(actors).fill(-1);
    for (let actor = 0; actor < actors; actor += 1) {
      const first = all.from.length;
      for (let rank = starts[actor] ?? 0; rank < (starts[actor + 1] ?? 0); rank += 1) {
        const at = order[rank] ?? 0;
        const other = indexOf[to[at] ?? 0] ?? 0;
        let pair = known[other] ?? -1;
        if (pair < first) {
          pair = all.from.length;
          known[other] = pair;
          all.from.push(actor);
          all.to.push(other);
        }
        all.kinds[pair] = (all.kinds[pair] ?? 0) | (1 << (kind[at] ?? 0));
        all.arcs[pair] = (all.arcs[pair] ?? 0) | (arcs[at] ?? 0);
      }
    }
    const { length } = all.from;
    return {
      from: all.from.written,
      to: all.to.written,
      kinds: all.kinds.slice(0, length),
      arcs: all.arcs.slice(0, length),
    };
  }
}

/** Of each actor the others that it is in a pair with. */
export function neighboursOf({ from, to }: Pick<DistinctPairs, 'from' | 'to'>, actors: number): Neighbours {
  const offsets = new Uint32Array(actors + 1);
  for (const ends of [from, to]) for (const one of ends) offsets[one + 1] = (offsets[one + 1] ?? 0) + 1;
  for (let actor = 0; actor < actors; actor += 1)
    offsets[actor + 1] = (offsets[actor + 1] ?? 0) + (offsets[actor] ?? 0);
  const others = new Uint32Array(2 * from.length);
  const next = offsets.slice();
  for (let pair = 0; pair < from.length; pair += 1) {
    const [one, other] = [from[pair] ?? 0, to[pair] ?? 0];
    others[next[one] ?? 0] = other;
    others[next[other] ?? 0] = one;
    next[one] = (next[one] ?? 0) + 1;
    next[other] = (next[other] ?? 0) + 1;
  }
  return { offsets, others };
}
