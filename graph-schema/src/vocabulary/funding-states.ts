import type { Term } from './term';

/** What became of a funding. */
export const fundingStates = [
  {
    code: 'CONSIDERED',
    label: { fr: 'À l’étude', en: 'Being considered' },
    definition: { fr: 'Envisagé par le financeur.', en: 'Considered by the funder.' },
  },
  {
    code: 'ASKED',
    label: { fr: 'Demandé', en: 'Asked' },
    definition: { fr: 'Sollicité, sans réponse connue.', en: 'Asked for, no known answer.' },
  },
  {
    code: 'PLANNED',
    label: { fr: 'Prévu', en: 'Planned' },
    definition: { fr: 'Annoncé par le financeur.', en: 'Announced by the funder.' },
  },
  {
    code: 'GRANTED',
    label: { fr: 'Accordé', en: 'Granted' },
    definition: { fr: 'Accordé ou apporté.', en: 'Granted or brought.' },
  },
  {
    code: 'REFUSED',
    label: { fr: 'Refusé', en: 'Refused' },
    definition: { fr: 'Non accordé.', en: 'Not granted.' },
  },
  {
    code: 'PAID',
    label: { fr: 'Versé', en: 'Paid' },
    definition: { fr: 'Versé.', en: 'Paid.' },
  },
] as const satisfies readonly Term[];
