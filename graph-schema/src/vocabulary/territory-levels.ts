import type { CodeOf, Term } from './term';

const level = <const C extends string>(code: C, fr: string, en: string) => ({
  code,
  label: { fr, en },
  definition: { fr, en },
});

/** Levels of territories, from the smallest. */
export const territoryLevels = [
  level('COMMUNE', 'Commune', 'Municipality'),
  level('EPCI', 'Intercommunalité', 'Inter-municipal area'),
  level('DEPARTEMENT', 'Département', 'Département'),
  level('REGION', 'Région', 'Region'),
] as const satisfies readonly Term[];

export type TerritoryLevelCode = CodeOf<typeof territoryLevels>;
