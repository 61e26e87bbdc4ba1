import type { CodeOf, Term } from './term';

/** The three operational levels of the pole (003, lines 125–141). */
export const operationalLevels = [
  {
    code: 'HOUSING',
    label: { fr: 'Niveau 1 : loger, partager des espaces', en: 'Level 1: housing and shared work places' },
    definition: {
      fr: 'Loger des acteurs, proposer des espaces de travail collaboratif.',
      en: 'House actors, offer collaborative work spaces.',
    },
  },
  {
    code: 'SERVICES',
    label: { fr: 'Niveau 2 : services mutualisés', en: 'Level 2: shared services' },
    definition: {
      fr: 'Organiser des services mutualisés, optimiser les fonctionnements de chaque acteur.',
      en: 'Organise shared services, make each actor run better.',
    },
  },
  {
    code: 'COOPERATION',
    label: { fr: 'Niveau 3 : coopérer, expérimenter', en: 'Level 3: cooperation and experiment' },
    definition: {
      fr: 'Développer des coopérations entre acteurs, innover et expérimenter.',
      en: 'Develop cooperation between actors, innovate and experiment.',
    },
  },
] as const satisfies readonly Term[];

export type OperationalLevelCode = CodeOf<typeof operationalLevels>;
