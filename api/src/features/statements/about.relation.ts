import { visible } from '../../platform/access/viewer';
import { whole, relation, thingFrom, type ThingRow } from '../things';

/** What a statement is about. */
export const aboutOfStatement = relation<object, ThingRow>({
  field: 'about',
  label: 'Statement',
  expression: (s) => `head(COLLECT {
    MATCH (${s})-[:ABOUT]->(about:Thing)
    WHERE ${visible('about')}
    RETURN ${whole('about')}
  })`,
  parameters: () => ({}),
  map: (about: unknown[]) => thingFrom(about),
});
