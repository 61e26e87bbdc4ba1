import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { territoryColumns, type TerritoryTuple } from '../territories';
import { whole, type ThingValue } from '../things';

/** What an account's roles are over, by name. */
export const thingsOfViewer = reading<
  { ids: readonly string[]; readers: readonly string[] },
  { thing: ThingValue }
>(
  'viewer.things',
  `UNWIND $ids AS id
   MATCH (x:Thing { id: id }) WHERE ${visible('x')}
   RETURN ${whole('x')} AS thing ORDER BY x.sortName, x.id`,
);

export const territoriesOfViewer = reading<
  { ids: readonly string[]; readers: readonly string[] },
  { territory: TerritoryTuple }
>(
  'viewer.territories',
  `UNWIND $ids AS id
   MATCH (x:Territory { id: id }) WHERE ${visible('x')}
   RETURN ${territoryColumns('x')} AS territory ORDER BY x.name, x.id`,
);
