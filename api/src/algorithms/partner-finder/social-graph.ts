/** One participant of a cooperation, as far as acquaintance goes. */
export interface Companion {
  /** Id of the actor. */
  readonly actor: string;
  readonly stance: string;
  /** Whether the actor itself has said something of it, and the ISO day on which it did last. */
  readonly answeredOn: string | null;
}

/** A cooperation that makes its participants known to each other. */
export interface SharedCooperation {
  readonly id: string;
  /** How many distinct parties it has, whoever they are. */
  readonly size: number;
  /** ISO day of the last document that says so. */
  readonly documentedOn: string | null;
  /** ISO day before which it had not begun. */
  readonly begunOn: string;
  readonly participants: readonly Companion[];
}

/** What one cooperation makes of two of its participants. */
export interface PairTie {
  /** Place of the cooperation in the list. */
  readonly tie: number;
  readonly stance: 'CONFIRMED' | 'DECLARED' | 'CONTESTED';
  /** 0 to 1. */
  readonly strength: number;
  /** ISO day of its last evidence for these two. */
  readonly seenOn: string | null;
}

/** One step of an introduction, by the places of two actors in the list. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly via: PairTie;
}

export interface SocialGraphOptions {
  /** ISO day: how old evidence is, and what had begun. */
  readonly asOf: string;
  /** Only pairs that both have confirmed. */
  readonly confirmedOnly: boolean;
}

/** Distance of two who do not know each other, or hardly (DOMAIN.md §2). */
export const STRANGERS = 6;

/** Years in which what was seen loses half of its weight. */
const HALF_LIFE = 5;
const weights = { CONFIRMED: 1, ACTOR: 0.7, DOCUMENT: 0.5 } as const;
const MS_PER_YEAR = 365.25 * 24 * 3_600_000;

/** Years between two ISO days, 0 where the second is not the later one. */
export function yearsBetween(day: string, asOf: string): number {
  return Math.max(0, (Date.parse(asOf) - Date.parse(day)) / MS_PER_YEAR);
}

/**
 * What a cooperation makes of two of its participants: stance × 1/(k−1) × 0.5^(years since the last evidence ÷ 5),
 * with the stance worth 1 where both confirmed, 0.7 where one of them declared it, 0.5 where only documents say so,
 * 0 where either contests it. What has neither document nor answer has been seen on no day, and is worth nothing.
 */
function pairTie(
  tie: number,
  { size, documentedOn }: SharedCooperation,
  a: Companion,
  b: Companion,
  asOf: string,
): PairTie {
  const answered = [a.answeredOn, b.answeredOn].filter((day) => day !== null);
  const seenOn = [...answered, ...(documentedOn === null ? [] : [documentedOn])].sort().at(-1) ?? null;
  if (a.stance === 'CONTESTED' || b.stance === 'CONTESTED')
    return { tie, stance: 'CONTESTED', strength: 0, seenOn };
  const confirmed = a.stance === 'CONFIRMED' && b.stance === 'CONFIRMED';
  const weight = confirmed ? weights.CONFIRMED : answered.length > 0 ? weights.ACTOR : weights.DOCUMENT;
  const age = seenOn === null ? Infinity : yearsBetween(seenOn, asOf);
  return {
    tie,
    stance: confirmed ? 'CONFIRMED' : 'DECLARED',
    strength: (weight / (size - 1)) * 0.5 ** (age / HALF_LIFE),
    seenOn,
  };
}

/**
 * Who knows whom, from the cooperations that they share. The cost of an edge is 2 − s, where s is the strongest
 * of what the two share; distance is the cheapest way, `STRANGERS` at most. The structure that runs a pole
 * introduces nobody: it would make everybody a neighbour of everybody.
 */
export class SocialGraph {
  readonly size: number;
  private readonly place: ReadonlyMap<string, number>;
  private readonly pairs = new Map<number, PairTie[]>();
  /** For each actor, its neighbours with the costs of going there. */
  private readonly next: { readonly to: number; readonly cost: number }[][];

  constructor(
    actors: readonly { readonly id: string; readonly hub: boolean }[],
    ties: readonly SharedCooperation[],
    { asOf, confirmedOnly }: SocialGraphOptions,
  ) {
    this.size = actors.length;
    this.place = new Map(actors.map(({ id }, index) => [id, index]));
    this.next = actors.map(() => []);
    for (const [index, tie] of ties.entries()) {
      if (tie.begunOn > asOf || tie.size < 2) continue;
      const known = participantsOf(tie).filter((one) => {
        const at = this.place.get(one.actor);
        return at !== undefined && !actors[at]?.hub;
      });
      for (const [at, a] of known.entries())
        for (const b of known.slice(0, at)) this.add(a, b, pairTie(index, tie, a, b, asOf));
    }
    for (const [key, shared] of this.pairs) {
      shared.sort((a, b) => b.strength - a.strength || a.tie - b.tie);
      if (confirmedOnly)
        this.pairs.set(
          key,
          shared.filter((one) => one.stance === 'CONFIRMED'),
        );
      const strength = this.pairs.get(key)?.[0]?.strength ?? 0;
      if (strength <= 0) continue;
      const [a, b] = [Math.floor(key / this.size), key % this.size];
      this.next[a]?.push({ to: b, cost: 2 - strength });
      this.next[b]?.push({ to: a, cost: 2 - strength });
    }
    // The same graph always answers the same, whatever the order in which it was read.
    for (const list of this.next) list.sort((a, b) => a.cost - b.cost || a.to - b.to);
  }

  placeOf(actor: string): number | undefined {
    return this.place.get(actor);
  }

  /** What two actors share, the strongest first; contested ties too, which are worth nothing. */
  shared(a: number, b: number): readonly PairTie[] {
    return this.pairs.get(this.key(a, b)) ?? [];
  }

  /** Strength of a pair, 0 to 1; 0 for those who have never worked together. */
  strength(a: number, b: number): number {
    return this.shared(a, b)[0]?.strength ?? 0;
  }

  /** Those with whom an actor has worked. */
  neighbours(actor: number): readonly number[] {
    return (this.next[actor] ?? []).map(({ to }) => to);
  }

  /** Social distance of an actor to every other, in the order of the list. */
  distancesFrom(actor: number): Float64Array {
    return this.walk(actor).distances;
  }

  /** By whom to be introduced: the cheapest way in steps; none to strangers and to oneself. */
  introduction(from: number, to: number): Step[] {
    if (from === to) return [];
    const { before } = this.walk(from, to);
    const steps: Step[] = [];
    for (let at = to; at !== from;) {
      const previous = before[at] ?? -1;
      const via = previous < 0 ? undefined : this.shared(previous, at)[0];
      if (!via) return [];
      steps.unshift({ from: previous, to: at, via });
      at = previous;
    }
    return steps;
  }

  /** Cheapest ways from one actor (Dijkstra), no further than strangers are. */
  private walk(from: number, until = -1): { distances: Float64Array; before: Int32Array } {
    const distances = new Float64Array(this.size).fill(STRANGERS);
    const before = new Int32Array(this.size).fill(-1);
    const settled = new Uint8Array(this.size);
    const queue = new Queue();
    distances[from] = 0;
    queue.add(from, 0);
    for (let at = queue.take(); at >= 0; at = queue.take()) {
      if (settled[at]) continue;
      settled[at] = 1;
      if (at === until) break;
      const reached = distances[at] ?? STRANGERS;
      for (const { to, cost } of this.next[at] ?? []) {
        const further = reached + cost;
        if (further >= (distances[to] ?? STRANGERS)) continue;
        distances[to] = further;
        before[to] = at;
        queue.add(to, further);
      }
    }
    return { distances, before };
  }

  private add(a: Companion, b: Companion, tie: PairTie): void {
    const [i, j] = [this.place.get(a.actor), this.place.get(b.actor)];
    if (i === undefined || j === undefined) return;
    const key = this.key(i, j);
    const shared = this.pairs.get(key);
    if (shared) shared.push(tie);
    else this.pairs.set(key, [tie]);
  }

  private key(a: number, b: number): number {
    return a < b ? a * this.size + b : b * this.size + a;
  }
}

/** Each participant once: who stands twice in a tie has said what its plainest part says. */
function participantsOf({ participants }: SharedCooperation): Companion[] {
  const order = ['CONTESTED', 'DECLARED', 'CONFIRMED'];
  const once = new Map<string, Companion>();
  for (const one of participants) {
    const other = once.get(one.actor);
    if (!other) once.set(one.actor, one);
    else
      once.set(one.actor, {
        actor: one.actor,
        stance: order.indexOf(one.stance) < order.indexOf(other.stance) ? one.stance : other.stance,
        answeredOn:
          [one.answeredOn, other.answeredOn]
            .filter((day) => day !== null)
            .sort()
            .at(-1) ?? null,
      });
  }
  return [...once.values()];
}

/** A heap of places by their distance; ties are broken by the place, so that it is always the same. */
class Queue {
  private readonly heap: { readonly at: number; readonly key: number }[] = [];

  add(at: number, key: number): void {
    const { heap } = this;
    let index = heap.push({ at, key }) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.isBefore(index, parent)) break;
      this.swap(index, parent);
      index = parent;
    }
  }

  /** The nearest place, or −1. */
  take(): number {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last) return -1;
    if (heap.length > 0) {
      heap[0] = last;
      this.sink();
    }
    return first.at;
  }

  private sink(): void {
    for (let index = 0; ;) {
      const [left, right] = [2 * index + 1, 2 * index + 2];
      let least = index;
      if (left < this.heap.length && this.isBefore(left, least)) least = left;
      if (right < this.heap.length && this.isBefore(right, least)) least = right;
      if (least === index) return;
      this.swap(index, least);
      index = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [one, other] = [this.heap[a], this.heap[b]];
    if (!one || !other) return false;
    return one.key < other.key || (one.key === other.key && one.at < other.at);
  }

  private swap(a: number, b: number): void {
    const [one, other] = [this.heap[a], this.heap[b]];
    if (one && other) [this.heap[a], this.heap[b]] = [other, one];
  }
}
