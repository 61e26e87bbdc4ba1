import type { CodeOf, Term } from './term';

/** How far a purchasing group has come. */
export const purchaseStates = [
  {
    code: 'GATHERING',
    label: { fr: 'Rassemble', en: 'Gathering' },
    definition: {
      fr: 'Les structures engagent leurs quantités.',
      en: 'Structures pledge their quantities.',
    },
  },
  {
    code: 'SIGNED',
    label: { fr: 'Signé', en: 'Signed' },
    definition: {
      fr: 'L’achat est conclu : le groupement est un lien du réseau.',
      en: 'The purchase is concluded: the group is a tie of the network.',
    },
  },
  {
    code: 'ABANDONED',
    label: { fr: 'Abandonné', en: 'Abandoned' },
    definition: { fr: 'Cet achat ne se fera pas.', en: 'This purchase will not take place.' },
  },
] as const satisfies readonly Term[];

export type PurchaseStateCode = CodeOf<typeof purchaseStates>;
