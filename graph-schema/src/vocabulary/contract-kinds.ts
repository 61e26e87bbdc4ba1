import type { CodeOf, Term } from './term';

/** What is bought. */
export const contractKinds = [
  {
    code: 'SERVICES',
    label: { fr: 'Services', en: 'Services' },
    definition: { fr: 'Des prestations.', en: 'Services.' },
  },
  {
    code: 'SUPPLIES',
    label: { fr: 'Fournitures', en: 'Supplies' },
    definition: { fr: 'Des biens.', en: 'Goods.' },
  },
  {
    code: 'WORKS',
    label: { fr: 'Travaux', en: 'Works' },
    definition: { fr: 'Des travaux.', en: 'Works.' },
  },
] as const satisfies readonly Term[];

export type ContractKindCode = CodeOf<typeof contractKinds>;
