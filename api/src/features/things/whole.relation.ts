import { visible } from '../../platform/access/viewer';
import { relation } from './relation';
import { whole, thingFrom, type ThingRow } from './thing-columns';

/** What a list is a list of, whose body a body is. */
export const wholeOfThing = relation<object, ThingRow>({
  field: 'of',
  label: 'Thing',
  expression: (x) =>
    `head(COLLECT { MATCH (${x})-[:OF]->(whole:Thing) WHERE ${visible('whole')} RETURN ${whole('whole')} })`,
  parameters: () => ({}),
  map: (whole: unknown[]) => thingFrom(whole),
});
