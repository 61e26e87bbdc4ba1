import type { CodeOf, Term } from './term';

/** How far a mail has gone. */
export const mailStates = [
  {
    code: 'QUEUED',
    label: { fr: 'En attente', en: 'Queued' },
    definition: { fr: 'Partira bientôt, ou sera réessayé.', en: 'Leaves soon, or will be tried again.' },
  },
  {
    code: 'SENT',
    label: { fr: 'Envoyé', en: 'Sent' },
    definition: { fr: 'Le serveur de courrier l’a pris.', en: 'The mail server took it.' },
  },
  {
    code: 'FAILED',
    label: { fr: 'Échoué', en: 'Failed' },
    definition: {
      fr: 'Refusé, ou réessayé en vain : à transmettre autrement.',
      en: 'Refused, or tried in vain: to be passed on in another way.',
    },
  },
  {
    code: 'KEPT',
    label: { fr: 'À transmettre', en: 'To pass on' },
    definition: {
      fr: 'Aucun serveur de courrier n’est réglé : à transmettre à la main.',
      en: 'No mail server is set: to be passed on by hand.',
    },
  },
] as const satisfies readonly Term[];

export type MailStateCode = CodeOf<typeof mailStates>;
