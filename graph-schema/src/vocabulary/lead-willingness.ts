import type { Term } from './term';

/** Whether a structure is ready to lead a group. Kept private. */
export const leadWillingness = [
  {
    code: 'YES',
    label: { fr: 'Oui', en: 'Yes' },
    definition: { fr: 'Prête à être mandataire.', en: 'Ready to be the lead.' },
  },
  {
    code: 'IF_NEEDED',
    label: { fr: 'S’il le faut', en: 'If need be' },
    definition: { fr: 'Mandataire si personne d’autre ne peut.', en: 'Lead where nobody else can.' },
  },
  {
    code: 'NO',
    label: { fr: 'Non', en: 'No' },
    definition: { fr: 'Ne veut pas être mandataire.', en: 'Does not want to lead.' },
  },
] as const satisfies readonly Term[];
