import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RecordOf } from '@maillage/graph-schema/records';

type Level = RecordOf<'territories'>['level'];

/** A territory as the official geography has it; wider ones by level and code. */
export interface OfficialTerritory {
  readonly level: Level;
  readonly code: string;
  readonly name: string;
  readonly within: readonly { readonly level: Level; readonly code: string }[];
  readonly reference: string;
}

interface Named {
  readonly code: string;
  readonly nom: string;
}
interface Departement extends Named {
  readonly region: string;
}
interface Commune extends Named {
  readonly type: string;
  readonly departement?: string;
  readonly region?: string;
}
interface Epci extends Named {
  readonly membres: readonly { readonly code: string }[];
}

const INSEE = 'Code officiel géographique, INSEE';
const DGCL = 'Liste des intercommunalités, DGCL';

/**
 * A département with its région, its communes of today and the inter-municipal areas that one of them is in, each after
 * what it lies in; undefined where no département has that code.
 *
 * Inter-municipal areas lie in a département, or a région, that all their communes are in. Where they lie across, their
 * communes say themselves which département they are in: no commune comes to lie in another one by its area.
 */
export async function officialTerritories(departement: string): Promise<OfficialTerritory[] | undefined> {
  const found = (await readGeography<Departement>('departements')).find(({ code }) => code === departement);
  const region = (await readGeography<Named>('regions')).find(({ code }) => code === found?.region);
  if (!found || !region) return undefined;
  // Ten megabytes that nobody needs again: they are read for this, and let go.
  const communes = (await readGeography<Commune>('communes')).filter(
    ({ type }) => type === 'commune-actuelle',
  );
  const homes = new Map(communes.map((one) => [one.code, one]));
  const own = communes.filter((one) => one.departement === departement);
  if (own.length === 0) return undefined;
  const areas = (await readGeography<Epci>('epci')).filter(({ membres }) =>
    membres.some(({ code }) => homes.get(code)?.departement === departement),
  );
  const isWhole = (area: Epci, of: 'departement' | 'region', code: string) =>
    area.membres.every((one) => homes.get(one.code)?.[of] === code);
  const inDepartement = { level: 'DEPARTEMENT', code: departement } as const;
  const inRegion = { level: 'REGION', code: region.code } as const;
  const areaOf = new Map(areas.flatMap((area) => area.membres.map(({ code }) => [code, area] as const)));
  return [
    { level: 'REGION', code: region.code, name: region.nom, within: [], reference: INSEE },
    { level: 'DEPARTEMENT', code: departement, name: found.nom, within: [inRegion], reference: INSEE },
    ...areas.map((area): OfficialTerritory => {
      const isWithin = isWhole(area, 'departement', departement);
      const widest = isWhole(area, 'region', region.code) ? [inRegion] : [];
      return {
        ...{ level: 'EPCI', code: area.code, name: area.nom, reference: DGCL },
        within: isWithin ? [inDepartement] : widest,
      };
    }),
    ...own.map(({ code, nom }): OfficialTerritory => {
      const area = areaOf.get(code);
      const inArea = area ? [{ level: 'EPCI', code: area.code } as const] : [];
      const isSaid = area && isWhole(area, 'departement', departement);
      return {
        ...{ level: 'COMMUNE', code, name: nom, reference: INSEE },
        within: [...inArea, ...(isSaid ? [] : [inDepartement])],
      };
    }),
  ];
}

/** The package’s own door looks for its files where the process was started. */
export async function readGeography<T>(file: string): Promise<T[]> {
  const folder = dirname(require.resolve('@etalab/decoupage-administratif/package.json'));
  return JSON.parse(await readFile(join(folder, 'data', `${file}.json`), 'utf8')) as T[];
}
