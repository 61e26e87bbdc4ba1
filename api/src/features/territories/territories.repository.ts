import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { territoryColumns, type TerritoryTuple } from './territory.columns';

export const listTerritories = reading<
  { level: string | null; code: string | null; id: string | null; readers: readonly string[] },
  { territory: TerritoryTuple }
>(
  'territories.list',
  `MATCH (t:Territory)
   WHERE ($level IS NULL OR t.level = $level) AND ($code IS NULL OR t.code = $code) AND ($id IS NULL OR t.id = $id)
     AND ${visible('t')}
   WITH t ORDER BY t.level, t.name, t.code LIMIT 2000
   RETURN ${territoryColumns('t')} AS territory`,
  { scans: 'The territories of a few départements: some hundreds.' },
);
