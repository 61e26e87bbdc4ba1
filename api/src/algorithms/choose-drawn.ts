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
export function chooseDrawn({ nodes, ties, centre }: NetworkOutline, limits: DrawingLimits): ChosenDrawing {
  const joining = ties.flatMap(({ members }, at) => (isOfTwo(members) ? [at] : []));
  const membersOf = (at: number) => ties[at]?.members ?? [];
  const tiesOf = tiesByPlace(nodes.length, joining, membersOf);
  const degree = degreesBy(tiesOf, membersOf);
  const distance = distances(tiesOf, membersOf, centre);
  const shown = nodes.flatMap(({ standsAlone }, place) =>
    place === centre || (degree[place] ?? 0) > 0 || standsAlone ? [place] : [],
  );
  // The nearest first, then the best connected: one number for both, and names only among equals.
  const sizes = nodes.length + 1;
  const order = Float64Array.from(
    nodes,
    (_, place) => (distance[place] ?? 0) * sizes + (sizes - (degree[place] ?? 0)),
  );
  const byOrder = (a: number, b: number) =>
    (order[a] ?? 0) - (order[b] ?? 0) || compare(nodes[a]?.slug, nodes[b]?.slug);
  const kept = firstOf(shown, order, limits.nodes).sort(byOrder).slice(0, limits.nodes);
  const drawn = drawnTies(kept, joining, ties, nodes.length);
  const chosen = drawn.slice(0, limits.ties);
  return {
    nodes: kept.map((place) => ({ place, degree: degree[place] ?? 0 })),
    ties: chosen,
    omittedNodes: shown.length - kept.length,
    omittedTies: joining.length - chosen.length,
  };
}

/** Those that may be among the first so many: they and all that are equal to the last of them. */
function firstOf(places: readonly number[], order: Float64Array, most: number): number[] {
  if (places.length <= most) return [...places];
  const last = Float64Array.from(places, (place) => order[place] ?? 0).sort()[most - 1] ?? -Infinity;
  return places.filter((place) => (order[place] ?? 0) <= last);
}

/** The ties of which two are kept at least: those of the first of them first. */
function drawnTies(
  kept: readonly number[],
  joining: readonly number[],
  ties: readonly OutlinedTie[],
  size: number,
): number[] {
  const rank = new Int32Array(size).fill(-1);
  for (const [at, place] of kept.entries()) rank[place] = at;
  const inside = (place: number) => (rank[place] ?? -1) >= 0;
  return joining
    .flatMap((at) => {
      const { slug = '', members = [] } = ties[at] ?? {};
      const there = members.filter(inside);
      return isOfTwo(there)
        ? [{ at, slug, rank: there.reduce((last, place) => Math.max(last, rank[place] ?? 0), 0) }]
        : [];
    })
    .sort((a, b) => a.rank - b.rank || compare(a.slug, b.slug))
    .map(({ at }) => at);
}

/** Whether these are two at least: a party that stands twice in a tie is one. */
function isOfTwo(members: readonly number[]): boolean {
  return members.some((place) => place !== members[0]);
}

type TiesOf = readonly (readonly number[])[];
type MembersOf = (tie: number) => readonly number[];

/** The ties of each place. */
function tiesByPlace(size: number, joining: readonly number[], membersOf: MembersOf): TiesOf {
  const tiesOf: number[][] = Array.from({ length: size }, () => []);
  for (const at of joining) for (const place of membersOf(at)) tiesOf[place]?.push(at);
  return tiesOf;
}

/** How many distinct others each shares a tie with. */
function degreesBy(tiesOf: TiesOf, membersOf: MembersOf): Int32Array {
  const counted = new Int32Array(tiesOf.length).fill(-1);
  return Int32Array.from(tiesOf, (own, place) => {
    let others = 0;
    counted[place] = place;
    for (const at of own)
      for (const other of membersOf(at)) {
        if (counted[other] === place) continue;
        counted[other] = place;
        others += 1;
      }
    return others;
  });
}

/** How many ties each is away from the centre; one more than there are parties where none leads there. */
function distances(tiesOf: TiesOf, membersOf: MembersOf, centre: number | undefined): Int32Array {
  const unreached = tiesOf.length + 1;
  const distance = new Int32Array(tiesOf.length).fill(unreached);
  if (centre === undefined) return distance;
  distance[centre] = 0;
  const reached = [centre];
  const crossed = new Set<number>();
  // Grows while it is gone through.
  for (const place of reached)
    for (const at of tiesOf[place] ?? []) {
      if (crossed.has(at)) continue;
      crossed.add(at);
      for (const other of membersOf(at)) {
        if (distance[other] !== unreached) continue;
        distance[other] = (distance[place] ?? 0) + 1;
        reached.push(other);
      }
    }
  return distance;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
