import type { MeasuredGraph } from './measured-graph';
import { BACKWARD, FORWARD } from './pairs';

/** What is measured of a whole network: no number of it is that of one actor. Null where it is not defined. */
export interface NetworkFigures {
  readonly actors: number;
  /** Pairs of actors that share a tie. */
  readonly pairs: number;
  /** 2m ÷ n(n−1). */
  readonly density: number | null;
  /** Σ(d_max − d_i) ÷ ((n−1)(n−2)) (Freeman 1979). */
  readonly degreeCentralisation: number | null;
  /** Sets of actors that ties lead through from each to each; who is alone is one. */
  readonly components: number;
  readonly largestComponent: number;
  readonly isolates: number;
  readonly isolateShare: number | null;
  /** The largest k such that a set of actors have k of each other; how many are in the largest such set. */
  readonly highestCore: number;
  readonly highestCoreSize: number;
  /** Ordered pairs that roles lead from one to the other. */
  readonly arcs: number;
  /** Mutual arcs ÷ arcs. */
  readonly reciprocity: number | null;
  /** Share of the pairs that share ties of two kinds at least. */
  readonly multiplexity: number | null;
  /** Ties that have too many participants to be seen two by two. */
  readonly unfolded: number;
  /** Whether invented actors or ties are counted. */
  readonly invented: boolean;
}

/** All figures of a network, in a time that grows as its actors and pairs do. */
export function measureNetwork(graph: MeasuredGraph): NetworkFigures {
  const { actors, from, unfolded, invented } = graph;
  const pairs = from.length;
  const degrees = degreesOf(graph);
  const isolates = degrees.reduce((sum, degree) => sum + (degree === 0 ? 1 : 0), 0);
  const cores = coreNumbers(graph);
  const highestCore = greatest(cores);
  const parts = componentSizes(graph);
  const arcs = arcsOf(graph);
  return {
    actors,
    pairs,
    density: actors > 1 ? (2 * pairs) / (actors * (actors - 1)) : null,
    degreeCentralisation: actors > 2 ? centralisation(degrees) : null,
    components: parts.length,
    largestComponent: greatest(parts),
    isolates,
    isolateShare: actors > 0 ? isolates / actors : null,
    highestCore,
    highestCoreSize: cores.reduce((sum, core) => sum + (core === highestCore ? 1 : 0), 0),
    arcs: arcs.all,
    reciprocity: arcs.all > 0 ? arcs.mutual / arcs.all : null,
    multiplexity:
      pairs > 0 ? graph.kinds.reduce((sum, bits) => sum + (bits & (bits - 1) ? 1 : 0), 0) / pairs : null,
    unfolded,
    invented,
  };
}

/** How many others each actor shares a tie with. */
function degreesOf({ actors, offsets }: MeasuredGraph): Uint32Array {
  return new Uint32Array(actors).map((_, actor) => (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0));
}

function centralisation(degrees: Uint32Array): number {
  const most = greatest(degrees);
  const apart = degrees.reduce((sum, degree) => sum + most - degree, 0);
  return apart / ((degrees.length - 1) * (degrees.length - 2));
}

/** How many actors each connected set has, in no order. */
function componentSizes({ actors, offsets, others }: MeasuredGraph): Uint32Array {
  const seen = new Uint8Array(actors);
  const reached = new Uint32Array(actors);
  const sizes: number[] = [];
  let last = 0;
  for (let start = 0; start < actors; start += 1) {
    if (seen[start]) continue;
    const first = last;
    reached[last++] = start;
    seen[start] = 1;
    for (let at = first; at < last; at += 1) {
      const one = reached[at] ?? 0;
      for (let edge = offsets[one] ?? 0; edge < (offsets[one + 1] ?? 0); edge += 1) {
        const other = others[edge] ?? 0;
        if (seen[other]) continue;
        seen[other] = 1;
        reached[last++] = other;
      }
    }
    sizes.push(last - first);
  }
  return Uint32Array.from(sizes);
}

/**
 * The core number of each actor, by taking away whoever has the fewest others left (Batagelj and Zaveršnik 2003):
 * actors stand in bins by how many they have left, and move down one bin when one of these goes.
 */
export function coreNumbers(graph: MeasuredGraph): Uint32Array {
  const { actors, offsets, others } = graph;
  const left = degreesOf(graph);
  // Where the actors with so many left begin in `line`.
  const bins = new Uint32Array(greatest(left) + 2);
  for (const degree of left) bins[degree + 1] = (bins[degree + 1] ?? 0) + 1;
  for (let degree = 1; degree < bins.length; degree += 1)
    bins[degree] = (bins[degree] ?? 0) + (bins[degree - 1] ?? 0);
  const line = new Uint32Array(actors);
  const place = new Uint32Array(actors);
  const next = bins.slice();
  left.forEach((degree, actor) => {
    const at = next[degree] ?? 0;
    next[degree] = at + 1;
    line[at] = actor;
    place[actor] = at;
  });
  for (let at = 0; at < actors; at += 1) {
    const one = line[at] ?? 0;
    const own = left[one] ?? 0;
    for (let edge = offsets[one] ?? 0; edge < (offsets[one + 1] ?? 0); edge += 1) {
      const other = others[edge] ?? 0;
      const degree = left[other] ?? 0;
      if (degree <= own) continue;
      // The first of its bin changes places with it, and the bin begins one later.
      const start = bins[degree] ?? 0;
      const first = line[start] ?? 0;
      const stood = place[other] ?? 0;
      line[start] = other;
      place[other] = start;
      line[stood] = first;
      place[first] = stood;
      bins[degree] = start + 1;
      left[other] = degree - 1;
    }
  }
  return left;
}

function arcsOf({ arcs }: MeasuredGraph): { all: number; mutual: number } {
  let [all, mutual] = [0, 0];
  for (const ways of arcs) {
    const [there, back] = [(ways & FORWARD) !== 0, (ways & BACKWARD) !== 0];
    all += Number(there) + Number(back);
    if (there && back) mutual += 2;
  }
  return { all, mutual };
}

function greatest(numbers: Uint32Array): number {
  return numbers.reduce((most, one) => (one > most ? one : most), 0);
}
