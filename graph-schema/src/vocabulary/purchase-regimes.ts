import type { CodeOf, Term } from './term';

/** Under which law a group buys (docs/domain.md, purchasing groups). */
export const purchaseRegimes = [
  {
    code: 'PRIVATE',
    label: { fr: 'Contrat privé', en: 'Private contract' },
    definition: {
      fr: 'Aucun acheteur public parmi les structures engagées : un contrat entre elles suffit.',
      en: 'No public buyer among the structures that pledged: a contract between them will do.',
    },
  },
  {
    code: 'PUBLIC_ORDERING_GROUP',
    label: { fr: 'Groupement de commandes', en: 'Public ordering group' },
    definition: {
      fr: 'Un acheteur public en est : le code de la commande publique vaut pour tous (L2113-6, L2113-7). Il faut une convention et un coordonnateur, et plus personne n’entre une fois la procédure lancée.',
      en: 'A public buyer is part of it: the public procurement code holds for all (L2113-6, L2113-7). It takes an agreement and a coordinator, and nobody joins once the procedure is launched.',
    },
  },
] as const satisfies readonly Term[];

export type PurchaseRegimeCode = CodeOf<typeof purchaseRegimes>;
