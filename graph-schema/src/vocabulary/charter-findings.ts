import type { CodeOf, Term } from './term';

/** Whether an offer meets the pole's charter, once somebody has looked. */
export const charterFindings = [
  {
    code: 'MET',
    label: { fr: 'respectée', en: 'met' },
    definition: { fr: 'L’offre respecte la charte du pôle.', en: 'The offer meets the cluster’s charter.' },
  },
  {
    code: 'NOT_MET',
    label: { fr: 'non respectée', en: 'not met' },
    definition: {
      fr: 'L’offre ne respecte pas la charte du pôle : elle n’est pas classée.',
      en: 'The offer does not meet the cluster’s charter: it is not ranked.',
    },
  },
] as const satisfies readonly Term[];

export type CharterFindingCode = CodeOf<typeof charterFindings>;
