import { visible } from '../../platform/access/viewer';
import { relation } from './relation';
import { whole, thingFrom, type ThingRow } from './thing-columns';

/** What a list is a list of, whose body a body is; null for who may not see that. */
export const wholeOfThing = relation<object, ThingRow | null>({
  field: 'of',
  label: 'Thing',
  expression: (x) =>
    `head(COLLECT { MATCH (${x})-[:OF]->(whole:Thing) WHERE ${visible('whole')} RETURN ${whole('whole')} })`,
  parameters: () => ({}),
  map: (whole: unknown[] | null) => whole && thingFrom(whole),
});
