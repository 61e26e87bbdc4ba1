import type { CodeOf, Term } from './term';

/** What is looked for or proposed outside any call for tenders. */
export const wantSorts = [
  {
    code: 'SERVICE',
    label: { fr: 'Service', en: 'Service' },
    definition: { fr: 'Une prestation ou un coup de main.', en: 'A service or a helping hand.' },
  },
  {
    code: 'GOODS',
    label: { fr: 'Bien', en: 'Goods' },
    definition: { fr: 'Du matériel, des fournitures.', en: 'Equipment, supplies.' },
  },
  {
    code: 'PREMISES',
    label: { fr: 'Local', en: 'Premises' },
    definition: { fr: 'Une salle, un bureau, un atelier.', en: 'A room, an office, a workshop.' },
  },
] as const satisfies readonly Term[];

export type WantSortCode = CodeOf<typeof wantSorts>;
