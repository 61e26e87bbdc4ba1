import { territoryLevels, type TerritoryLevelCode } from '@maillage/graph-schema/vocabulary';

/** A territory among those that lie in each other. */
export interface TerritoryOfTree {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  /** Days between which it may exist; the last one may be far away. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Ids of the wider ones that it lies in. */
  readonly within: readonly string[];
}

/** Territories of one place each, or of several; how many actors are said to be there. */
export interface CountedHomes {
  readonly homes: readonly string[];
  readonly count: number;
}

export interface TerritoryGroup {
  readonly key: string;
  /** None for who is in no territory that is known. */
  readonly territory: TerritoryOfTree | null;
  /** Of the territory itself, and of none within it. */
  readonly unplaced: boolean;
}

export interface Division {
  /** The level that most groups are of; none where nobody's territory is known. */
  readonly level: TerritoryLevelCode | null;
  /** The groups of who is in these territories: by each of them one, and one for none. */
  readonly groupsOf: (homes: readonly string[]) => readonly TerritoryGroup[];
}

/** So many groups are read at a glance: the régions of the country, the communes of an intercommunalité. */
const READABLE = 40;

/** From the widest. */
const levels: readonly TerritoryLevelCode[] = territoryLevels.map(({ code }) => code).reverse();

/** Group of who is in no territory that is known. */
const NOWHERE: TerritoryGroup = { key: '-', territory: null, unplaced: true };

function territoryKey({ level, code }: Pick<TerritoryOfTree, 'level' | 'code'>): string {
  return `${level.toLowerCase()}-${code}`;
}

/**
 * Actors by territories of one level, such that the groups can be read: the narrowest level with two groups at least,
 * `readable` at most, that places half of the actors at least; where there is none, the widest that makes two groups;
 * where nothing does, the widest that places anybody. Inside a territory, or several that share a code, only what lies
 * in it and is narrower than the widest of them counts.
 *
 * Who is said to be in something wider than the level (a département, among communes) is in a group of that territory
 * alone, `unplaced`; who is in something narrower that lies in nothing of the level, in a group of the widest there is.
 * A territory that is no more on the day (the last day, without one) makes no group of what lies in it.
 */
export function divideByTerritory(
  tree: readonly TerritoryOfTree[],
  actors: readonly CountedHomes[],
  {
    inside = [],
    day,
    readable = READABLE,
  }: { inside?: readonly string[]; day?: string | null; readable?: number } = {},
): Division {
  const byId = new Map(tree.map((one) => [one.id, one]));
  const then = day ?? '9999-12-31';
  const around = inside.map((id) => levels.indexOf((byId.get(id)?.level ?? '') as 'REGION'));
  const divided = around.length === 0 ? -1 : Math.min(...around);
  const all = levels.slice(divided + 1).map((level) => {
    const groupsOf = grouping(byId, then, level, inside);
    const keys = new Set<string>();
    let own = false;
    let known = 0;
    let placed = 0;
    for (const { homes, count } of actors) {
      const groups = groupsOf(homes).filter((group) => group.territory);
      for (const { key } of groups) keys.add(key);
      own ||= groups.some((group) => group.territory?.level === level);
      if (groups.length > 0) known += count;
      if (groups.some(({ unplaced }) => !unplaced)) placed += count;
    }
    return { level, groupsOf, groups: keys.size, own, known, placed };
  });
  // A level that nothing is of would only stand for the next one.
  const choices = all.some(({ own }) => own) ? all.filter(({ own }) => own) : all;
  const chosen =
    choices.findLast((one) => one.groups > 1 && one.groups <= readable && 2 * one.placed >= one.known) ??
    choices.find((one) => one.groups > 1) ??
    choices.find((one) => one.placed > 0) ??
    choices[0];
  if (!chosen) return { level: null, groupsOf: grouping(byId, then, null, inside) };
  return { level: chosen.known > 0 ? chosen.level : null, groupsOf: chosen.groupsOf };
}

/** A territory and all that it lies in, the narrowest first. */
function chainsOf(byId: ReadonlyMap<string, TerritoryOfTree>) {
  const found = new Map<string, readonly TerritoryOfTree[]>();
  return (id: string): readonly TerritoryOfTree[] => {
    const known = found.get(id);
    if (known) return known;
    const chain = new Set([id]);
    for (const at of chain) for (const wider of byId.get(at)?.within ?? []) chain.add(wider);
    const territories = [...chain].flatMap((one) => byId.get(one) ?? []);
    found.set(id, territories);
    return territories;
  };
}

function grouping(
  byId: ReadonlyMap<string, TerritoryOfTree>,
  day: string,
  level: TerritoryLevelCode | null,
  inside: readonly string[],
): Division['groupsOf'] {
  const chainOf = chainsOf(byId);
  const rank = (one: TerritoryOfTree) => levels.indexOf(one.level as TerritoryLevelCode);
  const isInside = (id: string) => inside.length === 0 || chainOf(id).some((one) => inside.includes(one.id));
  const groupsAt = (home: string): readonly TerritoryGroup[] => {
    const own = byId.get(home);
    const chain = chainOf(home);
    if (!own || !isInside(home)) return [];
    const narrow =
      level === null
        ? []
        : chain.filter((one) => lasts(one, day) && rank(one) >= levels.indexOf(level) && isInside(one.id));
    const widest = Math.min(...narrow.map(rank));
    return narrow.length > 0
      ? narrow.filter((one) => rank(one) === widest).map(placed)
      : [{ key: `-${territoryKey(own)}`, territory: own, unplaced: true }];
  };
  const kept = new Map<string, readonly TerritoryGroup[]>();
  return (homes) => {
    const text = homes.join(' ');
    const known = kept.get(text);
    if (known) return known;
    const groups = new Map(homes.flatMap(groupsAt).map((group) => [group.key, group]));
    const found = groups.size > 0 ? [...groups.values()] : [NOWHERE];
    kept.set(text, found);
    return found;
  };
}

function lasts({ firstDay, lastDay }: TerritoryOfTree, day: string): boolean {
  return firstDay <= day && day <= lastDay;
}

function placed(territory: TerritoryOfTree): TerritoryGroup {
  return { key: territoryKey(territory), territory, unplaced: false };
}
