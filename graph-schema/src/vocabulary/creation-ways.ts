import type { CodeOf, Term } from './term';

/** By which way an activity came to be: what counts as an effective creation (docs/domain.md, E1). */
export const creationWays = [
  {
    code: 'REGISTRATION',
    label: { fr: 'Immatriculation', en: 'Registration' },
    definition: {
      fr: 'Une entreprise ou une coopérative immatriculée.',
      en: 'A registered enterprise or co-operative.',
    },
  },
  {
    code: 'ASSOCIATION',
    label: { fr: 'Association déclarée', en: 'Declared association' },
    definition: { fr: 'Une association déclarée en préfecture.', en: 'An association that was declared.' },
  },
  {
    code: 'EMPLOYMENT_CONTRACT',
    label: {
      fr: 'Contrat d’entrepreneur salarié en coopérative d’activité et d’emploi',
      en: 'Entrepreneur’s contract in an employment co-operative',
    },
    definition: {
      fr: 'Le contrat d’entrepreneur salarié associé, ou celui qui y mène, dans une coopérative d’activité et d’emploi.',
      en: 'The contract of an entrepreneur employed by an employment co-operative, or the one that leads to it.',
    },
  },
] as const satisfies readonly Term[];

export type CreationWayCode = CodeOf<typeof creationWays>;
