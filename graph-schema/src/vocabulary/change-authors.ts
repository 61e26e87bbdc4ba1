import type { CodeOf, Term } from './term';

/** Who made a change, for whoever may not know the name. */
export const changeAuthors = [
  {
    code: 'SEEDS',
    label: { fr: 'données de départ', en: 'first data' },
    definition: {
      fr: 'Repris des fichiers avec lesquels la base a commencé.',
      en: 'Taken from the files with which the store began.',
    },
  },
  {
    code: 'FACILITATOR',
    label: { fr: 'un animateur', en: 'a facilitator' },
    definition: { fr: 'Quelqu’un qui anime un pôle.', en: 'Somebody who facilitates a cluster.' },
  },
  {
    code: 'MEMBER',
    label: { fr: 'un membre', en: 'a member' },
    definition: { fr: 'Quelqu’un qui agit pour un acteur.', en: 'Somebody who acts for an actor.' },
  },
  {
    code: 'ADMINISTRATOR',
    label: { fr: 'un administrateur', en: 'an administrator' },
    definition: { fr: 'Quelqu’un qui gère les comptes.', en: 'Somebody who manages accounts.' },
  },
  {
    code: 'LINK',
    label: { fr: 'par un lien personnel', en: 'by a personal link' },
    definition: {
      fr: 'Une réponse donnée depuis un message, sans compte.',
      en: 'An answer given from a mail, without an account.',
    },
  },
  {
    code: 'SEMINAR',
    label: { fr: 'en séance', en: 'in a session' },
    definition: {
      fr: 'Une réponse donnée pendant une séance, avec le code d’une structure.',
      en: 'An answer given during a session, with the code of a structure.',
    },
  },
  {
    code: 'FORMER',
    label: { fr: 'un ancien compte', en: 'a former account' },
    definition: {
      fr: 'Quelqu’un qui n’a plus de rôle ici.',
      en: 'Somebody who no longer has a role here.',
    },
  },
  {
    code: 'SYSTEM',
    label: { fr: 'le système', en: 'the system' },
    definition: { fr: 'Une reprise ou un import.', en: 'A repair or an import.' },
  },
] as const satisfies readonly Term[];

export type ChangeAuthorCode = CodeOf<typeof changeAuthors>;
