import type { CodeOf, Term } from './term';

/** Forms of a group of bidders (R2142-20). */
export const bidForms = [
  {
    code: 'CONJOINT',
    label: { fr: 'Conjoint', en: 'Joint' },
    definition: {
      fr: 'Chacun exécute sa part et n’est engagé que pour elle.',
      en: 'Each performs its part, and is bound for it alone.',
    },
  },
  {
    code: 'SOLIDAIRE',
    label: { fr: 'Solidaire', en: 'Joint and several' },
    definition: {
      fr: 'Chacun est engagé pour la totalité du marché.',
      en: 'Each is bound for the whole contract.',
    },
  },
] as const satisfies readonly Term[];

export type BidFormCode = CodeOf<typeof bidForms>;
