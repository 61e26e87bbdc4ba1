import { reading, writing } from '../../platform/database/statement';

/** What the columns of a layout were last said to be in a pole. */
export const columnsOfLayout = reading<{ id: string }, { columns: string }>(
  'columns.ofLayout',
  `MATCH (m:NoticeMapping { id: $id })
   RETURN m.mappingAsJson AS columns`,
);

export const keepColumns = writing<
  { id: string; pole: string; layout: string; columns: string },
  { id: string }
>(
  'columns.keep',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole
   MERGE (m:NoticeMapping { id: $id })
   SET m.layout = $layout, m.mappingAsJson = $columns, m.usedAt = timestamp()
   MERGE (m)-[:OF]->(pole)
   RETURN m.id AS id`,
);
