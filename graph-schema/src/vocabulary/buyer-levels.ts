import type { CodeOf, Term } from './term';

/** Which thresholds hold for a public buyer. */
export const buyerLevels = [
  {
    code: 'STATE',
    label: { fr: 'État', en: 'State' },
    definition: { fr: 'État et ses établissements publics.', en: 'The State and its public establishments.' },
  },
  {
    code: 'LOCAL',
    label: { fr: 'Collectivité', en: 'Local' },
    definition: {
      fr: 'Collectivités et leurs établissements publics.',
      en: 'Local authorities and their public establishments.',
    },
  },
] as const satisfies readonly Term[];

export type BuyerLevelCode = CodeOf<typeof buyerLevels>;
