import type { CodeOf, Term } from './term';

/** What a consultation says of a rule on groups (R2142-21). */
export const groupRules = [
  {
    code: 'ALLOWED',
    label: { fr: 'Permis', en: 'Allowed' },
    definition: { fr: 'La consultation le permet.', en: 'The consultation allows it.' },
  },
  {
    code: 'FORBIDDEN',
    label: { fr: 'Interdit', en: 'Forbidden' },
    definition: { fr: 'La consultation l’interdit.', en: 'The consultation forbids it.' },
  },
  {
    code: 'UNSAID',
    label: { fr: 'Non précisé', en: 'Not stated' },
    definition: { fr: 'La consultation ne le dit pas.', en: 'The consultation does not say.' },
  },
] as const satisfies readonly Term[];

export type GroupRuleCode = CodeOf<typeof groupRules>;
