import { isCooperationKind, type ActorFamily, type ThingKindCode } from '@maillage/graph-schema/vocabulary';

/**
 * The properties by which a thing is read. A row carries them as a list, in this order, because a list costs
 * the driver half of what a map does.
 */
const identity = ['id', 'slug', 'kind', 'name', 'sortName', 'summary', 'fictitious'] as const;
const span = [
  'since',
  'until',
  'sinceEarliest',
  'sinceLatest',
  'untilEarliest',
  'untilLatest',
  'end',
] as const;

const columns = {
  PARTY: [
    ...identity,
    ...span,
    'family',
    'type',
    'longName',
    'functions',
    'ess',
    'cooperativeStatus',
    'hub',
    'spellings',
    'bodyKind',
  ],
  TIE: [
    ...identity,
    ...span,
    'tieKind',
    'stance',
    'modality',
    'status',
    'implied',
    'occupancyMode',
    'fundingState',
    'title',
    'knownSince',
  ],
  SOURCE: [
    ...identity,
    'sourceKind',
    'key',
    'author',
    'publisher',
    'date',
    'dateEstimated',
    'dateReason',
    'language',
  ],
  EVENT: [...identity, 'eventKind', 'period', 'modality'],
  RECOGNITION: [...identity, 'outcome', 'period'],
  ROSTER: [...identity, 'date', 'complete', 'modality'],
} as const;

export type ThingFamily = keyof typeof columns | 'THING';

const everything = [...new Set(Object.values(columns).flat())];

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

function namesOf(family: ThingFamily): readonly string[] {
  return family === 'THING' ? everything : columns[family];
}

/** Cypher for the list of properties of a variable. */
export function columnsOf(family: ThingFamily, variable: string): string {
  return `[${namesOf(family)
    .map((name) => `${variable}.${name}`)
    .join(', ')}]`;
}

/** The thing in such a list. */
export function thingFrom(family: ThingFamily, list: readonly unknown[]): ThingRow {
  const row: Record<string, unknown> = {};
  namesOf(family).forEach((name, index) => {
    row[name] = list[index] ?? undefined;
  });
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
