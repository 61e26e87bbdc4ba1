import { propertyKeys } from '@maillage/graph-schema/model';
import { isCooperationKind, type ActorFamily, type ThingKindCode } from '@maillage/graph-schema/vocabulary';
import type { Selection } from '../../platform/graphql/selection';

/**
 * Two ways to read a thing. Whole, as the map of its properties; or, where rows are many, as the list of just
 * the properties that the query asks for, whose names go along as a parameter: the driver spends more on a
 * property than the database does. (Naming twenty properties in each of a dozen places took a cold database
 * seconds to plan.)
 */
const spanColumns = [
  'since',
  'until',
  'sinceEarliest',
  'sinceLatest',
  'untilEarliest',
  'untilLatest',
  'end',
] as const;

const known: ReadonlySet<string> = new Set(propertyKeys);

/** The properties behind the fields that a query asks for, after those that are always wanted. */
export function columnsAsked(selection: Selection, always: readonly string[]): string[] {
  const asked = selection.names().flatMap((name) => (name === 'span' ? spanColumns : name));
  return [...new Set([...always, ...asked.filter((name) => known.has(name))])];
}

/** What a party must be read with, to have a type and an address. */
export const partyColumns = ['id', 'kind', 'family'] as const;

/** What a tie must be read with, to have a type and an address. */
export const tieColumns = ['id', 'kind', 'tieKind'] as const;

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

/** Cypher for the properties of a variable whose names a parameter lists. */
export function columnsOf(variable: string, parameter: string): string {
  return `[column IN ${parameter} | ${variable}[column]]`;
}

/** A thing as a statement returns it: whole, or as the list of the columns asked for. */
export type ThingValue = Readonly<Record<string, unknown>> | readonly unknown[];

/** The row with what a list of columns holds. */
export function rowFrom(values: readonly unknown[], columns: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index += 1) {
    const value = values[index];
    if (value !== null) row[columns[index] as string] = value;
  }
  if (columns.includes('end')) row['span'] = spanFrom(row);
  return row;
}

/** The thing in such a value. */
export function thingFrom(value: ThingValue, columns: readonly string[] = []): ThingRow {
  if (Array.isArray(value)) return rowFrom(value, columns) as unknown as ThingRow;
  const row: Record<string, unknown> = { ...value };
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
function spanFrom(row: Readonly<Record<string, unknown>>) {
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
