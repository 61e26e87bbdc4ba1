import { reading, writing } from '../../platform/database/statement';

/** What the columns of a layout were last said to be in a pole. */
export const mappingOfLayout = reading<{ id: string }, { mapping: string }>(
  'noticeMappings.ofLayout',
  `MATCH (m:NoticeMapping { id: $id })
   RETURN m.mappingAsJson AS mapping`,
);

export const keepMapping = writing<
  { id: string; pole: string; layout: string; mapping: string },
  { id: string }
>(
  'noticeMappings.keep',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole
   MERGE (m:NoticeMapping { id: $id })
   SET m.layout = $layout, m.mappingAsJson = $mapping, m.usedAt = timestamp()
   MERGE (m)-[:OF]->(pole)
   RETURN m.id AS id`,
);
