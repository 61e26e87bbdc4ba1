import type { CodeOf, Term } from './term';

/** What is known of a rule for one group. */
export const ruleVerdicts = [
  {
    code: 'KEPT',
    label: { fr: 'Tenue', en: 'Kept' },
    definition: {
      fr: 'Rien ne s’y oppose dans ce que vous voyez.',
      en: 'Nothing you can see is against it.',
    },
  },
  {
    code: 'TO_CHECK',
    label: { fr: 'À vérifier', en: 'To be checked' },
    definition: {
      fr: 'Cela dépend de ce que la carte ne sait pas.',
      en: 'It depends on what the map does not know.',
    },
  },
  {
    code: 'BROKEN',
    label: { fr: 'Non tenue', en: 'Not kept' },
    definition: { fr: 'L’offre risque d’être rejetée.', en: 'The bid may be refused.' },
  },
] as const satisfies readonly Term[];

export type RuleVerdictCode = CodeOf<typeof ruleVerdicts>;
