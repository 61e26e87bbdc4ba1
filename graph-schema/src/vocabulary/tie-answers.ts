import type { CodeOf, Term } from './term';

/** What a participant can say of a tie, in the same words on its page, at a session and in a mail. */
export const tieAnswers = [
  {
    code: 'RIGHT',
    label: { fr: 'C’est exact', en: 'It is right' },
    definition: {
      fr: 'Le lien est comme il est dit : il est confirmé.',
      en: 'The tie is as it is told: it is confirmed.',
    },
  },
  {
    code: 'TO_CORRECT',
    label: { fr: 'Exact, mais à corriger', en: 'Right, but to be corrected' },
    definition: {
      fr: 'Le lien est confirmé, avec un autre rôle ou une autre date.',
      en: 'The tie is confirmed, with another role or another date.',
    },
  },
  {
    code: 'NOT_RIGHT',
    label: { fr: 'Ce n’est pas exact', en: 'It is not right' },
    definition: {
      fr: 'Le lien est contesté, et l’on dit pourquoi.',
      en: 'The tie is contested, with the reason why.',
    },
  },
] as const satisfies readonly Term[];

export type TieAnswerCode = CodeOf<typeof tieAnswers>;
