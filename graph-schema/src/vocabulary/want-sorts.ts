import type { CooperationKindCode } from './cooperation-kinds';
import type { CodeOf, Term } from './term';

interface WantSort extends Term {
  /** The kinds of cooperation that a need met by an offer can become, the usual one first. */
  readonly becomes: readonly [CooperationKindCode, ...CooperationKindCode[]];
}

/** What is looked for or proposed outside any call for tenders. */
export const wantSorts = [
  {
    code: 'SERVICE',
    becomes: ['COMMERCIAL_RELATION', 'SHARED_SERVICES'],
    label: { fr: 'Service', en: 'Service' },
    definition: { fr: 'Une prestation ou un coup de main.', en: 'A service or a helping hand.' },
  },
  {
    code: 'GOODS',
    becomes: ['COMMERCIAL_RELATION', 'SHARED_SERVICES'],
    label: { fr: 'Bien', en: 'Goods' },
    definition: { fr: 'Du matériel, des fournitures.', en: 'Equipment, supplies.' },
  },
  {
    code: 'PREMISES',
    becomes: ['SHARED_PREMISES', 'COMMERCIAL_RELATION', 'SHARED_SERVICES'],
    label: { fr: 'Local', en: 'Premises' },
    definition: { fr: 'Une salle, un bureau, un atelier.', en: 'A room, an office, a workshop.' },
  },
] as const satisfies readonly WantSort[];

export type WantSortCode = CodeOf<typeof wantSorts>;
