import type { CodeOf, Term } from './term';

/** What a personal link is for. */
export const linkPurposes = [
  {
    code: 'FIRST_ADMINISTRATOR',
    label: { fr: 'Premier compte', en: 'First account' },
    definition: {
      fr: 'Créer le premier compte, qui administre les autres.',
      en: 'Make the first account, which manages the others.',
    },
  },
  {
    code: 'INVITATION',
    label: { fr: 'Invitation', en: 'Invitation' },
    definition: { fr: 'Accepter une invitation.', en: 'Accept an invitation.' },
  },
  {
    code: 'PASSWORD_RESET',
    label: { fr: 'Nouveau mot de passe', en: 'New password' },
    definition: { fr: 'Choisir un nouveau mot de passe.', en: 'Choose a new password.' },
  },
  {
    code: 'DEMONSTRATION',
    label: { fr: 'Essai', en: 'Trial' },
    definition: {
      fr: 'Se connecter à un compte inventé, sur la machine même.',
      en: 'Sign in to an invented account, on the machine itself.',
    },
  },
  {
    code: 'ANSWER',
    label: { fr: 'Question', en: 'Question' },
    definition: {
      fr: 'Répondre à une question sur un lien, pour sa structure, sans compte.',
      en: 'Answer one question about a tie, for one’s structure, without an account.',
    },
  },
  {
    code: 'FIGURES',
    label: { fr: 'Chiffres', en: 'Figures' },
    definition: {
      fr: 'Donner les chiffres d’une année pour sa structure, sans compte.',
      en: 'Give the figures of a year for one’s structure, without an account.',
    },
  },
  {
    code: 'STOP_ASKING',
    label: { fr: 'Plus de questions', en: 'No more questions' },
    definition: {
      fr: 'Ne plus recevoir de questions par courriel.',
      en: 'Receive no more questions by mail.',
    },
  },
] as const satisfies readonly Term[];

export type LinkPurposeCode = CodeOf<typeof linkPurposes>;
