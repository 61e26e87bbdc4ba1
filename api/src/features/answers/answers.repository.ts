import { reading } from '../../platform/database/statement';

/** Keys by which records refer to a thing: one that was merged has several. */
export const keysOfThing = reading<{ scheme: string; id: string }, { key: string }>(
  'answers.keysOfThing',
  `MATCH (:Thing { id: $id })<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
   RETURN i.value AS key`,
);
