import type { CodeOf, Term } from './term';

/** How far one step of a supported project has come. */
export const projectStepStates = [
  {
    code: 'PLANNED',
    label: { fr: 'prévue', en: 'planned' },
    definition: {
      fr: 'Convenue, pas encore commencée : ne compte dans aucun chiffre.',
      en: 'Agreed on and not begun: counts in no figure.',
    },
  },
  {
    code: 'RUNNING',
    label: { fr: 'en cours', en: 'running' },
    definition: { fr: 'Commencée et pas finie.', en: 'Begun and not over.' },
  },
  {
    code: 'DONE',
    label: { fr: 'menée à bien', en: 'carried through' },
    definition: { fr: 'Finie comme convenu.', en: 'Over as agreed.' },
  },
  {
    code: 'STOPPED',
    label: { fr: 'interrompue', en: 'broken off' },
    definition: { fr: 'Finie avant son terme.', en: 'Over before its end.' },
  },
] as const satisfies readonly Term[];

export type ProjectStepStateCode = CodeOf<typeof projectStepStates>;
