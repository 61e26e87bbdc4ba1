import type { CodeOf, Term } from './term';

/** What a sheet of a spreadsheet can hold: one row each. */
export const sheetKinds = [
  {
    code: 'ACTORS',
    label: { fr: 'Structures et collectivités', en: 'Structures and collectivities' },
    definition: {
      fr: 'Un acteur par ligne, avec ce que l’on sait de lui.',
      en: 'One actor a row, with what is known of it.',
    },
  },
  {
    code: 'TIES',
    label: { fr: 'Coopérations et liens', en: 'Cooperations and ties' },
    definition: {
      fr: 'Un lien par ligne : de quelle sorte, entre qui, depuis quand.',
      en: 'One tie a row: of what kind, between whom, since when.',
    },
  },
  {
    code: 'FIGURES',
    label: { fr: 'Chiffres et constats', en: 'Figures and observations' },
    definition: {
      fr: 'Un chiffre ou un constat par ligne : de qui, quoi, combien, pour quelle période.',
      en: 'One figure or observation a row: of whom, what, how much, for which period.',
    },
  },
] as const satisfies readonly Term[];

export type SheetKindCode = CodeOf<typeof sheetKinds>;
