import type { CodeOf, Term } from './term';

/** What an entry of the history did to a thing. */
export const changeActions = [
  {
    code: 'ADDED',
    label: { fr: 'Ajouté', en: 'Added' },
    definition: { fr: 'Mis sur la carte.', en: 'Entered the graph.' },
  },
  {
    code: 'CHANGED',
    label: { fr: 'Modifié', en: 'Changed' },
    definition: { fr: 'Une ou plusieurs valeurs ont changé.', en: 'One or more values changed.' },
  },
  {
    code: 'RETIRED',
    label: { fr: 'Retiré', en: 'Retired' },
    definition: {
      fr: 'Retiré de tous les écrans ; rien n’est effacé, on peut le rétablir.',
      en: 'Taken off every screen; nothing is erased, it can be restored.',
    },
  },
  {
    code: 'RESTORED',
    label: { fr: 'Rétabli', en: 'Restored' },
    definition: { fr: 'Remis après un retrait.', en: 'Put back after it was retired.' },
  },
] as const satisfies readonly Term[];

export type ChangeActionCode = CodeOf<typeof changeActions>;
