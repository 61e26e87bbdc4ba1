import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { territoryColumns, type TerritoryTuple } from './territory.columns';

/** Territories that are listed, and so as many as are loaded. */
export const MOST_TERRITORIES = 2000;

export const listTerritories = reading<
  { level: string | null; code: string | null; id: string | null; readers: readonly string[] },
  { territory: TerritoryTuple }
>(
  'territories.list',
  `MATCH (t:Territory)
   WHERE ($level IS NULL OR t.level = $level) AND ($code IS NULL OR t.code = $code) AND ($id IS NULL OR t.id = $id)
     AND ${visible('t')}
   WITH t ORDER BY t.level, t.name, t.code LIMIT ${MOST_TERRITORIES}
   RETURN ${territoryColumns('t')} AS territory`,
  { scans: 'The territories of a few départements: some hundreds.' },
);

export interface KnownTerritory {
  level: string;
  code: string;
  name: string;
  key: string;
}

/** Which of these codes are there, at whatever level, and how many territories there are in all. */
export const territoriesOfCodes = reading<
  { codes: readonly string[]; scheme: string; readers: readonly string[] },
  { known: KnownTerritory[]; all: number }
>(
  'territories.ofCodes',
  `RETURN COLLECT {
     UNWIND $codes AS code
     MATCH (t:Territory { code: code })<-[:IDENTIFIES]-(i:Identifier { scheme: $scheme })
     WHERE ${visible('t')}
     WITH t, min(i.value) AS key
     RETURN { level: t.level, code: t.code, name: t.name, key: key }
   } AS known, COUNT { MATCH (:Territory) } AS all`,
);
