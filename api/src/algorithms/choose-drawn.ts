/** Of a network, as much as decides what is drawn. Parties go by their places in their list, ties by theirs. */
export interface NetworkOutline {
  readonly nodes: readonly OutlinedNode[];
  readonly ties: readonly OutlinedTie[];
  /** The place of the party that it lies around. */
  readonly centre?: number | undefined;
}

interface OutlinedNode {
  readonly slug: string;
  /** Whether it is shown though nothing ties it to anybody. */
  readonly standsAlone: boolean;
}

interface OutlinedTie {
  readonly slug: string;
  /** The places of its parties; one that stands in it twice may be there twice. */
  readonly members: readonly number[];
}

export interface DrawingLimits {
  readonly nodes: number;
  readonly ties: number;
}

/** What is drawn, in its order, and how much is not. */
export interface ChosenDrawing {
  readonly nodes: readonly { readonly place: number; readonly degree: number }[];
  /** Places of ties. */
  readonly ties: readonly number[];
  readonly omittedNodes: number;
  readonly omittedTies: number;
}

/**
 * What of a network is drawn. A tie is if two or more of its participants are in the picture. Where there is too much, the
 * best connected stay (around a centre: the nearest, then the best connected), and what is left out is counted.
 * Degrees are those of the whole network, before anything is left out. The order is always the same.
 *
 * Around a national network thousands of parties are looked at so that some hundreds are drawn, while others wait for
 * this process: hence the arrays of numbers, and the names of those alone in order that may be drawn.
 */
export function chooseDrawn(outline: NetworkOutline, limits: DrawingLimits): ChosenDrawing {
  const { nodes, centre } = outline;
  const network = joined(outline);
  const degree = degreesIn(network);
  const order = orders(distancesIn(network, centre), degree);
  const shown: number[] = [];
  for (const [place, { standsAlone }] of nodes.entries())
    if (standsAlone || place === centre || at(degree, place) > 0) shown.push(place);
  const kept = firstOf(shown, order, limits.nodes)
    .sort((a, b) => at(order, a) - at(order, b) || compare(nodes[a]?.slug, nodes[b]?.slug))
    .slice(0, limits.nodes);
  const ties = drawnTies(outline, network.joining, kept).slice(0, limits.ties);
  return {
    nodes: kept.map((place) => ({ place, degree: at(degree, place) })),
    ties,
    omittedNodes: shown.length - kept.length,
    omittedTies: network.joining.length - ties.length,
  };
}

/** The number at a place that is among the numbers. */
const at = (numbers: Int32Array | Float64Array, place: number) => numbers[place] as number;

/** Who is in which tie, of those that are of two at least. */
interface Joined {
  readonly joining: readonly number[];
  readonly membersOf: readonly (readonly number[])[];
  /** The ties of all, one party after the other; those of a place are from `from[place]` up to the next one’s. */
  readonly tiesOf: Int32Array;
  readonly from: Int32Array;
}

function joined({ nodes, ties }: NetworkOutline): Joined {
  const membersOf = ties.map(({ members }) => members);
  const joining: number[] = [];
  const from = new Int32Array(nodes.length + 1);
  for (const [tie, members] of membersOf.entries()) {
    if (!isOfTwo(members)) continue;
    joining.push(tie);
    for (const place of members) from[place + 1] = at(from, place + 1) + 1;
  }
  for (let place = 0; place < nodes.length; place += 1)
    from[place + 1] = at(from, place + 1) + at(from, place);
  const next = from.slice();
  const tiesOf = new Int32Array(at(from, nodes.length));
  for (const tie of joining)
    for (const place of membersOf[tie] ?? []) {
      tiesOf[at(next, place)] = tie;
      next[place] = at(next, place) + 1;
    }
  return { joining, membersOf, tiesOf, from };
}

/** Whether these are two at least: a party that stands twice in a tie is one. */
function isOfTwo(members: readonly number[]): boolean {
  for (const place of members) if (place !== members[0]) return true;
  return false;
}

/** How many distinct others each shares a tie with. */
function degreesIn({ membersOf, tiesOf, from }: Joined): Int32Array {
  const size = from.length - 1;
  const degree = new Int32Array(size);
  const counted = new Int32Array(size).fill(-1);
  for (let place = 0; place < size; place += 1) {
    counted[place] = place;
    for (const tie of tiesOf.subarray(from[place], from[place + 1]))
      for (const other of membersOf[tie] ?? []) {
        if (counted[other] === place) continue;
        counted[other] = place;
        degree[place] = at(degree, place) + 1;
      }
  }
  return degree;
}

/** How many ties each is away from the centre; one more than there are parties where none leads there. */
function distancesIn({ membersOf, tiesOf, from }: Joined, centre: number | undefined): Int32Array {
  const size = from.length - 1;
  const unreached = size + 1;
  const distance = new Int32Array(size).fill(unreached);
  if (centre === undefined) return distance;
  distance[centre] = 0;
  const reached = [centre];
  const crossed = new Uint8Array(membersOf.length);
  // Grows while it is gone through.
  for (const place of reached)
    for (const tie of tiesOf.subarray(from[place], from[place + 1])) {
      if (crossed[tie]) continue;
      crossed[tie] = 1;
      for (const other of membersOf[tie] ?? []) {
        if (distance[other] !== unreached) continue;
        distance[other] = at(distance, place) + 1;
        reached.push(other);
      }
    }
  return distance;
}

/** The nearest first, then the best connected: one number for both. */
function orders(distance: Int32Array, degree: Int32Array): Float64Array {
  const order = new Float64Array(distance.length);
  for (const [place, steps] of distance.entries())
    order[place] = (steps + 1) * (distance.length + 1) - at(degree, place);
  return order;
}

/** Those that may be among the first so many: they and all that are equal to the last of them. */
function firstOf(places: readonly number[], order: Float64Array, most: number): number[] {
  if (places.length <= most) return [...places];
  const last = Float64Array.from(places.map((place) => at(order, place))).sort()[most - 1] ?? -Infinity;
  return places.filter((place) => at(order, place) <= last);
}

/** The ties of which two are kept at least: those of the first of them first. */
function drawnTies({ nodes, ties }: NetworkOutline, joining: readonly number[], kept: readonly number[]) {
  const rank = new Int32Array(nodes.length).fill(-1);
  for (const [index, place] of kept.entries()) rank[place] = index;
  const drawn: { tie: number; slug: string; rank: number }[] = [];
  for (const tie of joining) {
    const { slug = '', members = [] } = ties[tie] ?? {};
    const there = members.filter((place) => at(rank, place) >= 0);
    if (!isOfTwo(there)) continue;
    drawn.push({ tie, slug, rank: there.reduce((last, place) => Math.max(last, at(rank, place)), 0) });
  }
  return drawn.sort((a, b) => a.rank - b.rank || compare(a.slug, b.slug)).map(({ tie }) => tie);
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
