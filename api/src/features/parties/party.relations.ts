import { visible } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { whole, relation, thingFrom, type ThingRow } from '../things';

export interface IdentifierRow {
  readonly scheme: string;
  readonly value: string;
  readonly reference: string | null;
}

/** Identifiers of an actor in public registers; the keys of our own files are nobody's business. */
export const identifiersOfThing = relation<object, IdentifierRow[]>({
  field: 'identifiers',
  label: 'Thing',
  expression: (x) => `COLLECT {
    MATCH (${x})<-[:IDENTIFIES]-(identifier:Identifier) WHERE identifier.scheme <> '${RECORD_KEY}'
    RETURN [identifier.scheme, identifier.value, identifier.reference]
    ORDER BY identifier.scheme, identifier.value
  }`,
  parameters: () => ({}),
  map: (list: [string, string, string | null][]) =>
    list.map(([scheme, value, reference]) => ({ scheme, value, reference })),
});

/** The place that a place is a part of. */
export const wholeOfPlace = relation<object, ThingRow | null>({
  field: 'within',
  label: 'Thing',
  expression: (x) => `head(COLLECT {
    MATCH (${x})-[:WITHIN]->(whole:Place) WHERE ${visible('whole')}
    RETURN ${whole('whole')}
  })`,
  parameters: () => ({}),
  map: (columns: unknown[] | null) => columns && thingFrom(columns),
});

/** The parts of a place. */
export const partsOfPlace = relation<object, ThingRow[]>({
  field: 'parts',
  label: 'Thing',
  expression: (x) => `COLLECT {
    MATCH (${x})<-[:WITHIN]-(part:Place) WHERE ${visible('part')}
    RETURN ${whole('part')} ORDER BY part.sortName
  }`,
  parameters: () => ({}),
  map: (list: unknown[][]) => list.map((columns) => thingFrom(columns)),
});

/** What networks and calls granted a pole. */
export const recognitionsOfPole = relation<object, ThingRow[]>({
  field: 'recognitions',
  label: 'Thing',
  expression: (x) => `COLLECT {
    MATCH (${x})<-[:OF]-(recognition:Recognition) WHERE ${visible('recognition')}
    RETURN ${whole('recognition')} ORDER BY recognition.periodFrom, recognition.id
  }`,
  parameters: () => ({}),
  map: (list: unknown[][]) => list.map((columns) => thingFrom(columns)),
});
