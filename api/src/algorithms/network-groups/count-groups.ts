import type { DrawingLimits } from '../choose-drawn';

/** Where a party stands, as text: whoever stands at the same place is in the same groups. */
export interface CountedParties<S> {
  /** None for what is no actor. */
  readonly stand: S | null;
  readonly count: number;
}

/** Ties whose parties stand alike. */
export interface CountedTies<S> {
  /** Of each party once, of what is no actor `null`. */
  readonly stands: readonly (S | null)[];
  readonly count: number;
}

interface CountedGroup {
  readonly key: string;
  /** How many are in it: actors, or things that are none. */
  readonly count: number;
  /** Ties of two at least that are in it. */
  readonly ties: number;
}

interface TiesBetween {
  readonly from: string;
  readonly to: string;
  /** Ties that somebody of the one shares with somebody else of the other. */
  readonly ties: number;
}

export interface GroupPicture {
  readonly groups: readonly CountedGroup[];
  readonly between: readonly TiesBetween[];
  readonly actors: number;
  readonly others: number;
  readonly ties: number;
  readonly omittedGroups: number;
  /** Actors that are in no group of the picture. */
  readonly omittedActors: number;
  /** Ties that are neither within a group of the picture nor between two of it by a line that is drawn. */
  readonly omittedTies: number;
}

/** Group of whatever is no actor: poles, places, bodies, persons. */
export const OTHERS = 'others';

/**
 * The groups that parties and ties make, within the limits of a drawing. An actor can be in several groups and counts
 * in each; a tie counts once within each group that has two of its parties, and once between two groups where two
 * different parties stand one in each. Where there is too much, the groups with the most in them stay, and of the lines
 * between them those with the most ties; what is equal goes by its key. What is left out is counted.
 */
export function countGroups<S>(
  parties: readonly CountedParties<S>[],
  ties: readonly CountedTies<S>[],
  groupsOf: (stand: S) => readonly string[],
  limits: DrawingLimits,
): GroupPicture {
  const keysOf = (stand: S | null) => (stand === null ? [OTHERS] : groupsOf(stand));
  const sizes = new Map<string, number>();
  for (const { stand, count } of parties) for (const key of keysOf(stand)) add(sizes, key, count);
  const within = new Map<string, number>();
  const across = new Map<string, number>();
  const told = ties.map(({ stands, count }) => ({ ...meetings(stands.map(keysOf)), count }));
  for (const { inside, pairs, count } of told) {
    for (const key of inside) add(within, key, count);
    for (const pair of pairs) add(across, pair, count);
  }
  const ranked = [...sizes].sort(([a, many], [b, more]) => more - many || compare(a, b));
  const groups = ranked
    .slice(0, limits.nodes)
    .map(([key, count]) => ({ key, count, ties: within.get(key) ?? 0 }));
  const kept = new Set(groups.map(({ key }) => key));
  const lines = [...across]
    .filter(([pair]) => ends(pair).every((end) => kept.has(end)))
    .sort(([a, many], [b, more]) => more - many || compare(a, b))
    .slice(0, limits.ties);
  const drawn = new Set(lines.map(([pair]) => pair));
  return {
    groups,
    between: lines.map(([pair, count]) => {
      const [from, to] = ends(pair);
      return { from, to, ties: count };
    }),
    actors: sum(parties.filter(({ stand }) => stand !== null)),
    others: sum(parties.filter(({ stand }) => stand === null)),
    ties: sum(ties),
    omittedGroups: ranked.length - groups.length,
    omittedActors: sum(
      parties.filter(({ stand }) => stand !== null && !keysOf(stand).some((key) => kept.has(key))),
    ),
    omittedTies: sum(
      told.filter(
        ({ inside, pairs }) => !inside.some((key) => kept.has(key)) && !pairs.some((pair) => drawn.has(pair)),
      ),
    ),
  };
}

/** The groups that two parties of a tie are in, and the pairs of groups that two different ones stand one in each. */
function meetings(parties: readonly (readonly string[])[]) {
  const members = new Map<string, number[]>();
  parties.forEach((keys, party) => {
    for (const key of keys) {
      const own = members.get(key);
      if (own) own.push(party);
      else members.set(key, [party]);
    }
  });
  const keys = [...members.keys()].sort(compare);
  const inside = keys.filter((key) => (members.get(key)?.length ?? 0) > 1);
  const pairs = keys.flatMap((one, index) =>
    keys.slice(index + 1).flatMap((other) => {
      const [first = [], second = []] = [members.get(one), members.get(other)];
      const same = first.length === 1 && second.length === 1 && first[0] === second[0];
      return same ? [] : [`${one}\n${other}`];
    }),
  );
  return { inside, pairs };
}

/** Keys have no line breaks: the codes that they are made of may have spaces. */
function ends(pair: string): readonly [string, string] {
  const [from = '', to = ''] = pair.split('\n');
  return [from, to];
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function sum(list: readonly { readonly count: number }[]): number {
  return list.reduce((total, { count }) => total + count, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
