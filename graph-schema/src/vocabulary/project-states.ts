import type { CodeOf, Term } from './term';

/** Where a supported project stands: follows from its creations and from whether it was given up. */
export const projectStates = [
  {
    code: 'RUNNING',
    label: { fr: 'en cours', en: 'under way' },
    definition: { fr: 'Ni créé, ni arrêté.', en: 'Neither created nor stopped.' },
  },
  {
    code: 'CREATED',
    label: { fr: 'activité créée', en: 'activity created' },
    definition: {
      fr: 'Immatriculation, association déclarée ou contrat d’entrepreneur salarié.',
      en: 'A registration, a declared association or an entrepreneur’s employment contract.',
    },
  },
  {
    code: 'STOPPED',
    label: { fr: 'arrêté', en: 'stopped' },
    definition: { fr: 'Arrêté sans création.', en: 'Stopped without a creation.' },
  },
] as const satisfies readonly Term[];

export type ProjectStateCode = CodeOf<typeof projectStates>;
