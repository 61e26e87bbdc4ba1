import { doubtsAbout } from '../../algorithms/returns';
import type { CollectionGroup, CollectionMember, FigureCollection } from './collection.model';
import type { MemberRow, ProgressRow } from './collections.repository';
import { latestSaid } from './figure-form';
import type { FigureRow } from './figures.repository';

/** How far a collection has come: each member, and how many of each college and type. */
export function progressFrom(
  { pole, collection, members, asked }: ProgressRow,
  year: number,
): FigureCollection {
  const askedAt = new Map(asked);
  const told = members.map((row) => memberFrom(row, year, askedAt.get(row.actor.slug)));
  return {
    pole,
    year,
    isOpen: collection !== null && collection.closedAt === null,
    openedAt: isoOf(collection?.openedAt),
    closedAt: isoOf(collection?.closedAt),
    answered: told.filter(hasAnswered).length,
    of: told.length,
    byCollege: groupsBy(told, ({ college }) => college).map(([college, group]) => ({
      ...{ college, type: null },
      ...countOf(group),
    })),
    byType: groupsBy(told, ({ type }) => type).map(([type, group]) => ({
      ...{ college: null, type },
      ...countOf(group),
    })),
    members: told,
  };
}

/** Whoever has given a figure has answered: not every structure has members or users. */
export function hasAnswered({ given }: { readonly given: number }): boolean {
  return given > 0;
}

/** The figures of a member, one for each year. */
export function figuresOf({ figures }: MemberRow): FigureRow[] {
  return latestSaid(
    figures.map(([figure, year, value, saidHow, saidOn, sure, slug, qualifier]): FigureRow => ({
      ...{ figure, year, value, saidHow, saidOn, sure, slug, qualifier },
    })),
  );
}

function memberFrom(row: MemberRow, year: number, askedAt: number | undefined): CollectionMember {
  const all = figuresOf(row);
  const given = all.filter((one) => one.year === year);
  const saidOn = given.map((one) => one.saidOn).sort();
  const { type, fictitious, ...actor } = row.actor;
  return {
    ...{ actor, type, fictitious },
    college: row.college,
    given: given.length,
    hows: [...new Set(given.map((one) => one.saidHow))].sort(),
    lastSaidOn: saidOn.at(-1) ?? null,
    doubtful: given.filter((one) => !one.sure && doubtsAbout(one, all).length > 0).length,
    people: row.people,
    reachable: row.reachable,
    askable: row.askable,
    askedAt: isoOf(askedAt),
  };
}

function groupsBy<T, K extends string | null>(all: readonly T[], by: (one: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b)));
}

function countOf(group: readonly CollectionMember[]): Pick<CollectionGroup, 'answered' | 'of'> {
  return { answered: group.filter(hasAnswered).length, of: group.length };
}

function isoOf(milliseconds: number | null | undefined): string | null {
  return milliseconds === null || milliseconds === undefined ? null : new Date(milliseconds).toISOString();
}
