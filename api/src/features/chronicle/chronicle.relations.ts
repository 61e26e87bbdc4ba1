import { visible } from '../../platform/access/viewer';
import { whole, relation, thingFrom, type ThingRow } from '../things';

/** Where an event took place. */
export const placeOfEvent = relation<object, ThingRow | null>({
  field: 'place',
  label: 'Thing',
  expression: (x) =>
    `head(COLLECT { MATCH (${x})-[:AT]->(place:Place) WHERE ${visible('place')} RETURN ${whole('place')} })`,
  parameters: () => ({}),
  map: (place: unknown[] | null) => place && thingFrom(place),
});

/** Who organised an event. */
export const organisersOfEvent = relation<object, ThingRow[]>({
  field: 'organisers',
  label: 'Thing',
  expression: (x) => `COLLECT {
    MATCH (${x})-[:ORGANISED_BY]->(organiser:Thing) WHERE ${visible('organiser')}
    RETURN ${whole('organiser')} ORDER BY organiser.sortName
  }`,
  parameters: () => ({}),
  map: (list: unknown[][]) => list.map((columns) => thingFrom(columns)),
});
