import type { CodeOf, Term } from './term';

/** Whose money: the rules of public procurement hold for public tenders only. */
export const tenderNatures = [
  {
    code: 'PUBLIC',
    label: { fr: 'Publique', en: 'Public' },
    definition: { fr: 'Soumise au code de la commande publique.', en: 'Under the public procurement code.' },
  },
  {
    code: 'PRIVATE',
    label: { fr: 'Privée', en: 'Private' },
    definition: { fr: 'Un acheteur privé, libre de ses règles.', en: 'A private buyer, free in its rules.' },
  },
] as const satisfies readonly Term[];

export type TenderNatureCode = CodeOf<typeof tenderNatures>;
