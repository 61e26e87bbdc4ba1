import type { CodeOf, Term } from './term';

/**
 * In which sense something is said. Two statements contradict each other only for the same property,
 * period and modality; otherwise they show an evolution, or planned against reported.
 * The order is the order of preference (reported before planned).
 */
export const modalities = [
  {
    code: 'REPORTED',
    label: { fr: 'Constaté', en: 'Reported' },
    definition: { fr: 'Dit comme un fait.', en: 'Said as a fact.' },
  },
  {
    code: 'INTENDED',
    label: { fr: 'Intention', en: 'Intended' },
    definition: {
      fr: 'L’intéressé se positionne, sans que ce soit fait.',
      en: 'The one concerned takes a position; it is not done.',
    },
  },
  {
    code: 'PLANNED',
    label: { fr: 'Prévu', en: 'Planned' },
    definition: { fr: 'Annoncé pour plus tard.', en: 'Announced for later.' },
  },
  {
    code: 'REQUESTED',
    label: { fr: 'Demandé', en: 'Requested' },
    definition: { fr: 'Demandé, sans réponse connue.', en: 'Asked for, with no known answer.' },
  },
  {
    code: 'TARGET',
    label: { fr: 'Objectif', en: 'Target' },
    definition: { fr: 'Visé.', en: 'Aimed at.' },
  },
] as const satisfies readonly Term[];

export type ModalityCode = CodeOf<typeof modalities>;
