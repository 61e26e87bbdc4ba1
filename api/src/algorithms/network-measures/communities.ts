import { randomNumbers } from '../random-numbers';
import type { MeasuredGraph } from './measured-graph';

/** Actors that are tied among themselves more than chance would have it, and how sure that is. */
export interface Communities {
  /** For each actor the number of its group, from 0 on; who has no partner is in a group alone. */
  readonly groupOf: Uint32Array;
  /** Share of the pairs within groups, less what it would be if partners were drawn by chance (Newman and Girvan 2004). */
  readonly modularity: number;
  /** How alike the groups of two draws are: mean adjusted Rand index over all of them, without those who have no partner. Null for one draw. */
  readonly stability: number | null;
  /** Seeds that were drawn. */
  readonly draws: number;
}

type Graph = Pick<MeasuredGraph, 'actors' | 'offsets' | 'others'>;

/** As many seeds as the stability is stated for; fewer where a network is so large that this would take a quarter of a minute. */
const DRAWS = 50;
const MOST_STEPS = 10_000_000;

/** Less than that is no gain, but what is lost in rounding. */
const LEAST = 1e-12;

/** A network whose ties have weights: one of actors first, then one of their groups, and so on. */
interface Level {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly others: Uint32Array;
  readonly weights: Float64Array;
  /** Weight within each node, counted from both of its ends. */
  readonly within: Float64Array;
}

/**
 * Groups by the method of Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008), drawn with so many seeds, of which
 * the one of highest modularity is kept; a group whose actors do not all reach each other within it is split.
 */
export function communities(graph: Graph, seeds = seedsFor(graph)): Communities {
  const { actors, others } = graph;
  if (others.length === 0) return { groupOf: numbered(actors), modularity: 0, stability: null, draws: 0 };
  const drawn = Array.from({ length: seeds }, (_, seed) =>
    split(graph, louvain(graph, randomNumbers(seed + 1))),
  );
  const found = drawn.map((groupOf) => ({ groupOf, modularity: modularityOf(graph, groupOf) }));
  const best = found.reduce((one, other) => (other.modularity > one.modularity + LEAST ? other : one));
  return { ...best, stability: stabilityOf(graph, drawn), draws: drawn.length };
}

function seedsFor({ actors, others }: Graph): number {
  return Math.max(1, Math.min(DRAWS, Math.floor(MOST_STEPS / (actors + others.length))));
}

const numbered = (size: number) => new Uint32Array(size).map((_, at) => at);

function louvain({ actors, offsets, others }: Graph, random: () => number): Uint32Array {
  let level: Level = {
    size: actors,
    offsets,
    others,
    weights: new Float64Array(others.length).fill(1),
    within: new Float64Array(actors),
  };
  let groupOf = numbered(actors);
  for (;;) {
    const moved = moveAll(level, random);
    if (!moved) return groupOf;
    const { labels, size } = renumbered(moved);
    groupOf = groupOf.map((node) => labels[node] ?? 0);
    level = merged(level, labels, size);
  }
}

/**
 * Moves each node to the group where it adds most, nothing where none ever gained. After a first round over all, only
 * those are looked at again that a neighbour has left: groups are as good as by whole rounds, in a fraction of the steps
 * (Traag, Waltman and van Eck 2019, whose fast local moving this is).
 */
function moveAll(
  { size, offsets, others, weights, within }: Level,
  random: () => number,
): Uint32Array | undefined {
  const group = numbered(size);
  const degree = new Float64Array(size);
  for (let node = 0; node < size; node += 1) {
    let sum = within[node] ?? 0;
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge += 1) sum += weights[edge] ?? 0;
    degree[node] = sum;
  }
  const total = degree.reduce((sum, one) => sum + one, 0);
  const ofGroup = degree.slice();
  const to = new Float64Array(size);
  const met = new Uint32Array(size);
  // In a ring: as many as there are nodes wait at most.
  const line = shuffled(size, random);
  const waits = new Uint8Array(size).fill(1);
  let ever = false;
  for (let [first, waiting] = [0, size]; waiting > 0; waiting -= 1) {
    const node = line[first] ?? 0;
    first = first + 1 === size ? 0 : first + 1;
    waits[node] = 0;
    const own = group[node] ?? 0;
    const weight = degree[node] ?? 0;
    const [begin, end] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    let groups = 0;
    for (let edge = begin; edge < end; edge += 1) {
      const other = group[others[edge] ?? 0] ?? 0;
      if (to[other] === 0) met[groups++] = other;
      to[other] = (to[other] ?? 0) + (weights[edge] ?? 0);
    }
    ofGroup[own] = (ofGroup[own] ?? 0) - weight;
    let best = own;
    let gain = (to[own] ?? 0) - (weight * (ofGroup[own] ?? 0)) / total;
    for (let at = 0; at < groups; at += 1) {
      const other = met[at] ?? 0;
      const here = (to[other] ?? 0) - (weight * (ofGroup[other] ?? 0)) / total;
      if (here > gain + LEAST) [best, gain] = [other, here];
      to[other] = 0;
    }
    ofGroup[best] = (ofGroup[best] ?? 0) + weight;
    if (best === own) continue;
    group[node] = best;
    ever = true;
    for (let edge = begin; edge < end; edge += 1) {
      const other = others[edge] ?? 0;
      if (waits[other] || group[other] === best) continue;
      waits[other] = 1;
      line[(first + waiting - 1) % size] = other;
      waiting += 1;
    }
  }
  return ever ? group : undefined;
}

function shuffled(size: number, random: () => number): Uint32Array {
  const order = numbered(size);
  for (let last = size - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    [order[last], order[at]] = [order[at] ?? 0, order[last] ?? 0];
  }
  return order;
}

/** Groups by numbers from 0 on, in the order in which they are met. */
function renumbered(group: Uint32Array): { labels: Uint32Array; size: number } {
  const numberOf = new Int32Array(group.length).fill(-1);
  let size = 0;
  const labels = group.map((one) => {
    if (numberOf[one] === -1) numberOf[one] = size++;
    return numberOf[one] ?? 0;
  });
  return { labels, size };
}

/** The groups as nodes, with the ties between them. */
function merged(
  { size, offsets, others, weights, within }: Level,
  labels: Uint32Array,
  groups: number,
): Level {
  const inner = new Float64Array(groups);
  const nodesOf = Array.from({ length: groups }, (): number[] => []);
  for (let node = 0; node < size; node += 1) {
    const own = labels[node] ?? 0;
    nodesOf[own]?.push(node);
    inner[own] = (inner[own] ?? 0) + (within[node] ?? 0);
  }
  const starts = new Uint32Array(groups + 1);
  const ends: number[] = [];
  const heavy: number[] = [];
  const place = new Int32Array(groups).fill(-1);
  nodesOf.forEach((nodes, own) => {
    const first = ends.length;
    for (const node of nodes) {
      for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge += 1) {
        const other = labels[others[edge] ?? 0] ?? 0;
        const weight = weights[edge] ?? 0;
        if (other === own) inner[own] = (inner[own] ?? 0) + weight;
        else {
          let at = place[other] ?? -1;
          if (at < first) {
            at = ends.length;
            place[other] = at;
            ends.push(other);
            heavy.push(0);
          }
          heavy[at] = (heavy[at] ?? 0) + weight;
        }
      }
    }
    starts[own + 1] = ends.length;
  });
  return {
    size: groups,
    offsets: starts,
    others: Uint32Array.from(ends),
    weights: Float64Array.from(heavy),
    within: inner,
  };
}

/** Each group in as many as its actors need to reach each other within. */
function split({ actors, offsets, others }: Graph, groupOf: Uint32Array): Uint32Array {
  const part = new Int32Array(actors).fill(-1);
  let parts = 0;
  for (let start = 0; start < actors; start += 1) {
    if (part[start] !== -1) continue;
    const reached = [start];
    part[start] = parts;
    for (const one of reached) {
      for (let edge = offsets[one] ?? 0; edge < (offsets[one + 1] ?? 0); edge += 1) {
        const other = others[edge] ?? 0;
        if (part[other] !== -1 || groupOf[other] !== groupOf[one]) continue;
        part[other] = parts;
        reached.push(other);
      }
    }
    parts += 1;
  }
  return Uint32Array.from(part);
}

export function modularityOf({ actors, offsets, others }: Graph, groupOf: Uint32Array): number {
  const ends = others.length;
  const degrees = new Map<number, number>();
  let inside = 0;
  for (let one = 0; one < actors; one += 1) {
    const own = groupOf[one] ?? 0;
    const [first, last] = [offsets[one] ?? 0, offsets[one + 1] ?? 0];
    degrees.set(own, (degrees.get(own) ?? 0) + last - first);
    for (let edge = first; edge < last; edge += 1) if (groupOf[others[edge] ?? 0] === own) inside += 1;
  }
  let byChance = 0;
  for (const degree of degrees.values()) byChance += (degree / ends) ** 2;
  return inside / ends - byChance;
}

function stabilityOf({ actors, offsets }: Graph, drawn: readonly Uint32Array[]): number | null {
  if (drawn.length < 2) return null;
  const tied = numbered(actors).filter((one) => (offsets[one + 1] ?? 0) > (offsets[one] ?? 0));
  const ofTied = drawn.map((groupOf) => renumbered(tied.map((one) => groupOf[one] ?? 0)).labels);
  let [sum, count] = [0, 0];
  ofTied.forEach((one, at) => {
    for (const other of ofTied.slice(at + 1)) {
      sum += adjustedRandIndex(one, other);
      count += 1;
    }
  });
  return sum / count;
}

/**
 * How alike two divisions of the same are: 1 for the same, around 0 for what chance alone would give (Hubert and Arabie
 * 1985). Two that each put everything together, or everything apart, are the same. Groups go by numbers below their count.
 */
export function adjustedRandIndex(one: Uint32Array, other: Uint32Array): number {
  const { length } = one;
  const [rows, columns] = [new Uint32Array(length), new Uint32Array(length)];
  const cells = new Map<number, number>();
  one.forEach((row, at) => {
    const column = other[at] ?? 0;
    rows[row] = (rows[row] ?? 0) + 1;
    columns[column] = (columns[column] ?? 0) + 1;
    const cell = row * length + column;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  });
  const [inRows, inColumns, inBoth] = [pairsIn(rows), pairsIn(columns), pairsIn(cells.values())];
  const expected = (inRows * inColumns) / Math.max(1, two(length));
  const most = (inRows + inColumns) / 2;
  return most === expected ? 1 : (inBoth - expected) / (most - expected);
}

const two = (n: number) => (n * (n - 1)) / 2;

function pairsIn(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += two(count);
  return sum;
}
