import type { CodeOf, Term } from './term';

const obstacle = <const C extends string>(code: C, fr: string, en: string) => ({
  code,
  label: { fr, en },
  definition: { fr, en },
});

/** What stands in the way of signing a group purchase, what is to be done first before the rest. */
export const purchaseObstacles = [
  obstacle('NO_OFFER', 'Aucune offre n’est choisie.', 'No offer is chosen.'),
  obstacle('TOO_FEW', 'Il faut au moins deux engagements fermes.', 'It takes at least two firm pledges.'),
  obstacle(
    'BELOW_FIRST_TIER',
    'Les engagements fermes n’atteignent pas le premier palier de l’offre choisie.',
    'Firm pledges do not reach the first tier of the offer that is chosen.',
  ),
  obstacle(
    'OFFER_EXPIRED',
    'L’offre choisie n’est plus valable.',
    'The offer that is chosen is no longer valid.',
  ),
  obstacle(
    'FAILS_CHARTER',
    'L’offre choisie ne respecte pas la charte du pôle.',
    'The offer that is chosen does not meet the cluster’s charter.',
  ),
  obstacle(
    'AGREEMENT_MISSING',
    'Un acheteur public en est : la convention du groupement de commandes doit être signée (L2113-7).',
    'A public buyer is part of it: the agreement of the ordering group has to be signed (L2113-7).',
  ),
] as const satisfies readonly Term[];

export type PurchaseObstacleCode = CodeOf<typeof purchaseObstacles>;
