import type { CodeOf, Term } from './term';

/** By which way somebody gave a figure of a structure. */
export const saidWays = [
  {
    code: 'ACCOUNT',
    label: { fr: 'saisi par la structure', en: 'entered by the structure' },
    definition: {
      fr: 'Par une personne qui agit pour la structure, avec son compte.',
      en: 'By somebody who acts for the structure, with an account.',
    },
  },
  {
    code: 'LINK',
    label: {
      fr: 'saisi par la structure, par lien personnel',
      en: 'entered by the structure, by personal link',
    },
    definition: {
      fr: 'Par un lien personnel envoyé à une personne qui agit pour la structure.',
      en: 'By a personal link that was sent to somebody who acts for the structure.',
    },
  },
  {
    code: 'PAPER',
    label: { fr: 'papier, recopié par l’animation', en: 'paper, copied by the facilitator' },
    definition: {
      fr: 'Recopié par l’animation du pôle d’après un formulaire, un appel ou un courriel.',
      en: 'Copied by the cluster’s facilitator from a form, a call or a mail.',
    },
  },
  {
    code: 'FILE',
    label: { fr: 'fichier importé', en: 'imported file' },
    definition: { fr: 'Lu dans un fichier importé.', en: 'Read from an imported file.' },
  },
] as const satisfies readonly Term[];

export type SaidWayCode = CodeOf<typeof saidWays>;
