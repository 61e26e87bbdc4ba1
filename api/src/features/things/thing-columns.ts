import { isCooperationKind, type ActorFamily, type ThingKindCode } from '@maillage/graph-schema/vocabulary';

/**
 * Two ways to read a thing. Whole, as the map of its properties, which is one expression to plan; or, where
 * rows are many, as a list of the few properties that rows of that kind are asked for, which costs the
 * driver half of what a map does. (Twenty properties in each of a dozen places took a cold database seconds
 * to plan.)
 */
const lists = {
  /** Enough to name a party and to link to it. */
  PARTY: ['id', 'slug', 'kind', 'name', 'fictitious', 'family'],
  TIE: [
    'id',
    'slug',
    'kind',
    'name',
    'sortName',
    'summary',
    'fictitious',
    'since',
    'until',
    'sinceEarliest',
    'sinceLatest',
    'untilEarliest',
    'untilLatest',
    'end',
    'tieKind',
    'stance',
    'modality',
    'status',
    'implied',
    'occupancyMode',
    'fundingState',
    'title',
  ],
} as const;

export type ListFamily = keyof typeof lists;

/** The fields of the API that a list of a family can answer. */
export function listAnswers(family: ListFamily, field: string): boolean {
  return field === '__typename' || (lists[family] as readonly string[]).includes(field);
}

/** A thing as it was read: its properties and, by field, what was read along with it. */
export interface ThingRow {
  readonly id: string;
  readonly slug: string;
  readonly kind: ThingKindCode;
  readonly name: string;
  readonly fictitious: boolean;
  readonly family?: ActorFamily;
  readonly [property: string]: unknown;
}

/** Cypher for all properties of a variable. */
export function whole(variable: string): string {
  return `properties(${variable})`;
}

/** Cypher for the list of a variable's properties. */
export function listOf(family: ListFamily, variable: string): string {
  return `[${lists[family].map((name) => `${variable}.${name}`).join(', ')}]`;
}

/** A thing as a statement returns it: whole, or as the list of a family. */
export type ThingValue = Readonly<Record<string, unknown>> | readonly unknown[];

/** The thing in such a value. */
export function thingFrom(value: ThingValue, family?: ListFamily): ThingRow {
  const row: Record<string, unknown> = {};
  if (Array.isArray(value)) {
    const names: readonly string[] = family ? lists[family] : [];
    names.forEach((name, index) => {
      row[name] = (value[index] as unknown) ?? undefined;
    });
  } else {
    Object.assign(row, value);
  }
  row['span'] = spanFrom(row);
  return row as unknown as ThingRow;
}

/** The GraphQL type of a thing. */
export function typeOfThing(thing: ThingRow): string {
  switch (thing.kind) {
    case 'ACTOR':
      return thing.family === 'COLLECTIVITY' ? 'Collectivity' : 'Structure';
    case 'TIE':
      return isCooperationKind(String(thing['tieKind'])) ? 'Cooperation' : 'StructuralTie';
    default:
      return thing.kind.charAt(0) + thing.kind.slice(1).toLowerCase();
  }
}

/** The span among the properties of a row; what has none has an unknown one. */
export function spanFrom(row: Readonly<Record<string, unknown>>) {
  return {
    since: row['since'],
    until: row['until'],
    sinceEarliest: row['sinceEarliest'],
    sinceLatest: row['sinceLatest'],
    untilEarliest: row['untilEarliest'],
    untilLatest: row['untilLatest'],
    end: row['end'] ?? 'UNKNOWN',
  };
}
