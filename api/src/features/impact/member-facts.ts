import { existsIn } from '@maillage/graph-schema/vocabulary';
import type { GivenFact, MemberFact, MemberFacts } from '../../algorithms/member-figures';
import { isCell } from '../../algorithms/member-figures';
import type { MemberTerritory } from './member-figures.model';
import {
  exactness,
  type MemberFactsRow,
  type MemberRow,
  type PoleOfMembers,
} from './member-figures.repository';

/** A pole with its members, as the rows have them; nothing where there is no such pole. */
export interface FoundMembers extends PoleOfMembers {
  readonly members: readonly MemberRow[];
}

export function foundFrom(rows: readonly MemberFactsRow[]): FoundMembers | undefined {
  const whole = rows.find((one) => one.whole)?.whole;
  return whole ? { ...whole, members: rows.flatMap(({ member }) => member ?? []) } : undefined;
}

/** Plain facts of the members and of what of theirs is kept. */
export function factsFrom({ members }: Pick<FoundMembers, 'members'>, onlySeen: boolean): MemberFacts {
  const given: GivenFact[] = [];
  for (const { id: member, figures } of members)
    for (const [figure, years, values, seen, exact] of figures)
      for (const [at, value] of values.entries()) {
        const year = years[at];
        if (year !== undefined && (!onlySeen || seen[at] !== false))
          given.push({ member, figure, year, value, qualifier: exactness[exact[at] ?? 0] });
      }
  return { members: members.map(memberFrom), given };
}

type Located = Pick<MemberRow, 'id' | 'spans' | 'territories'>;

export function memberFrom({ id, spans, territories }: Located): MemberFact {
  const groups = new Set(territories.map(([level, code]) => `${level}:${code}`));
  return { ...{ id, spans }, groups: [...groups].sort() };
}

/** Of several figures of one member, what and year, the one said last counts: the last one of the list. */
export function lastSaid<T extends GivenFact>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((one) => [`${one.figure} ${one.year}`, one])).values()];
}

/** The territories that sums are told of. */
export function territoriesOf(members: readonly Located[]): MemberTerritory[] {
  const all = new Map<string, MemberTerritory>();
  for (const { territories } of members) {
    const counted = new Set<string>();
    for (const [level, code, name, since, until] of territories) {
      const key = `${level}:${code}`;
      const known = all.get(key);
      // What became another with the same code is one of them: it is told of both their years.
      const isOther = known && (known.since !== since || known.until !== until);
      const limits = isOther ? { since: null, until: null } : { since, until };
      all.set(key, {
        ...{ key, level, name },
        ...limits,
        members: (known?.members ?? 0) + (counted.has(key) ? 0 : 1),
      });
      counted.add(key);
    }
  }
  return [...all.values()]
    .filter((one) => isCell(one.key, one.members))
    .sort((a, b) => a.level.localeCompare(b.level) || a.name.localeCompare(b.name));
}

/** The territory that is asked for, where sums are told of it; all members otherwise. */
export function territoryOf(territories: readonly MemberTerritory[], asked: string | null | undefined) {
  return territories.find(({ key }) => key === asked);
}

/**
 * Sums of a territory in the years alone in which it had its limits: what lay in the Midi-Pyrénées has no sum of 2016.
 * All of them where none is asked for.
 */
export function inItsYears<T extends { readonly year: number }>(
  cells: readonly T[],
  territory: MemberTerritory | undefined,
): readonly T[] {
  return territory ? cells.filter(({ year }) => existsIn(territory, year)) : cells;
}
