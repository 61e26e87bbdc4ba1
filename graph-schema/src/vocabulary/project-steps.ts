import type { CodeOf, Term } from './term';

/** What an actor does for somebody who creates an activity, in the usual order of a pathway (docs/domain.md, E1). */
export const projectSteps = [
  {
    code: 'WELCOME',
    label: { fr: 'Accueil', en: 'Welcome' },
    definition: {
      fr: 'Premier entretien, idée mise au clair, orientation.',
      en: 'First interview, the idea made clear, guidance on where to go.',
    },
  },
  {
    code: 'TRAINING',
    label: { fr: 'Formation', en: 'Training' },
    definition: {
      fr: 'Formation ou accompagnement à la création.',
      en: 'Training or coaching towards the creation.',
    },
  },
  {
    code: 'TEST',
    label: { fr: 'Test en coopérative d’activité', en: 'Test in an employment co-operative' },
    definition: {
      fr: 'L’activité s’essaie sous le numéro d’une coopérative d’activité et d’emploi ou d’une couveuse.',
      en: 'The activity is tried under the number of an employment co-operative or an incubator.',
    },
  },
  {
    code: 'FINANCING',
    label: { fr: 'Financement', en: 'Financing' },
    definition: {
      fr: 'Prêt, garantie, prime ou apport, et la préparation du dossier.',
      en: 'Loan, guarantee, grant or equity, and the preparation of the file.',
    },
  },
  {
    code: 'PREMISES',
    label: { fr: 'Locaux', en: 'Premises' },
    definition: {
      fr: 'Un bureau, un atelier ou une domiciliation.',
      en: 'An office, a workshop or a registered address.',
    },
  },
] as const satisfies readonly Term[];

export type ProjectStepCode = CodeOf<typeof projectSteps>;
