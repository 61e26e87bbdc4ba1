import type { CodeOf, Term } from './term';
import type { CooperationStatusCode } from './cooperation-statuses';

interface BidState extends Term {
  readonly status: CooperationStatusCode;
}

/** How far a joint bid has come, each with the status that it gives the cooperation. */
export const bidStates = [
  {
    code: 'GATHERING',
    status: 'EXPLORATION',
    label: { fr: 'En formation', en: 'Gathering' },
    definition: { fr: 'Les partenaires sont invités.', en: 'Partners are invited.' },
  },
  {
    code: 'FORMED',
    status: 'COMMITMENT',
    label: { fr: 'Formé', en: 'Formed' },
    definition: {
      fr: 'Tous ont accepté, les parts sont fixées.',
      en: 'All have accepted, shares are settled.',
    },
  },
  {
    code: 'SUBMITTED',
    status: 'COMMITMENT',
    label: { fr: 'Déposé', en: 'Submitted' },
    definition: { fr: 'L’offre est déposée auprès de l’acheteur.', en: 'The bid is with the buyer.' },
  },
  {
    code: 'WON',
    status: 'REALISED',
    label: { fr: 'Gagné', en: 'Won' },
    definition: { fr: 'Le groupement est attributaire.', en: 'The group was awarded the contract.' },
  },
  {
    code: 'LOST',
    status: 'ABANDONED',
    label: { fr: 'Perdu', en: 'Lost' },
    definition: { fr: 'L’offre n’a pas été retenue.', en: 'The bid was not chosen.' },
  },
  {
    code: 'WITHDRAWN',
    status: 'ABANDONED',
    label: { fr: 'Retiré', en: 'Withdrawn' },
    definition: { fr: 'Le groupement a renoncé.', en: 'The group gave up.' },
  },
] as const satisfies readonly BidState[];

export type BidStateCode = CodeOf<typeof bidStates>;
