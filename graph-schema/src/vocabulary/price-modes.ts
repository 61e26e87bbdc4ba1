import type { CodeOf, Term } from './term';

/** How the tiers of a supplier's offer make a price: `docs/domain.md`, purchasing groups. */
export const priceModes = [
  {
    code: 'ALL_UNITS',
    label: { fr: 'Prix du palier pour tout', en: 'Price of the tier for all units' },
    definition: {
      fr: 'Dès qu’un palier est atteint, toute la quantité est à son prix.',
      en: 'Once a tier is reached, the whole quantity is at its price.',
    },
  },
  {
    code: 'INCREMENTAL',
    label: { fr: 'Prix tranche par tranche', en: 'Price slice by slice' },
    definition: {
      fr: 'Chaque tranche est à son prix : les premières unités ne deviennent pas moins chères.',
      en: 'Each slice is at its own price: the first units do not become cheaper.',
    },
  },
] as const satisfies readonly Term[];

export type PriceModeCode = CodeOf<typeof priceModes>;
