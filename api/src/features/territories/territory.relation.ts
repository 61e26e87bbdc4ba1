import { visible } from '../../platform/access/viewer';
import { relation } from '../things';
import { territoryColumns, territoryFrom, type TerritoryRow, type TerritoryTuple } from './territory.columns';

/** Where a thing is. */
export const territoryOfThing = relation<object, TerritoryRow | null>({
  field: 'territory',
  label: 'Thing',
  expression: (x) => `head(COLLECT {
    MATCH (${x})-[:LOCATED_IN]->(territory:Territory)
    WHERE ${visible('territory')}
    RETURN ${territoryColumns('territory')}
  })`,
  parameters: () => ({}),
  map: (tuple: TerritoryTuple | null) => tuple && territoryFrom(tuple),
});
