import type { CodeOf, Term } from './term';

interface BidStep extends Term {
  /** Days before the deadline, where there is time enough; fewer are shared out in proportion. */
  readonly daysBefore: number;
}

/** The way to the deadline, from its beginning. */
export const bidSteps = [
  {
    code: 'ANSWERS',
    daysBefore: 14,
    label: { fr: 'Chacun a répondu', en: 'Everybody has answered' },
    definition: {
      fr: 'Le groupement est au complet, avec un mandataire.',
      en: 'The group is complete, with a lead.',
    },
  },
  {
    code: 'QUESTIONS',
    daysBefore: 10,
    label: { fr: 'Questions à l’acheteur', en: 'Questions to the buyer' },
    definition: {
      fr: 'Posées à temps pour que la réponse, publiée pour tous, serve encore.',
      en: 'Asked in time for the answer, published for all, to be of use.',
    },
  },
  {
    code: 'PARTS',
    daysBefore: 7,
    label: { fr: 'Tâches, parts et montants arrêtés', en: 'Tasks, shares and amounts settled' },
    definition: {
      fr: 'Chacun sait ce qu’il fait, et pour combien.',
      en: 'Each knows what it does, and for how much.',
    },
  },
  {
    code: 'PAPERS',
    daysBefore: 4,
    label: { fr: 'Pièces réunies', en: 'Papers gathered' },
    definition: {
      fr: 'DC1, un DC2 par membre, attestations, mémoire.',
      en: 'DC1, one DC2 a member, certificates, technical paper.',
    },
  },
  {
    code: 'READING',
    daysBefore: 2,
    label: { fr: 'Relecture commune', en: 'Read together' },
    definition: { fr: 'Le mandataire a les pouvoirs pour signer.', en: 'The lead has the powers to sign.' },
  },
  {
    code: 'DEPOSIT',
    daysBefore: 1,
    label: { fr: 'Dépôt par le mandataire', en: 'Handed in by the lead' },
    definition: {
      fr: 'La veille : une plateforme saturée n’excuse pas un retard.',
      en: 'The day before: a busy platform excuses no delay.',
    },
  },
  {
    code: 'DEADLINE',
    daysBefore: 0,
    label: { fr: 'Date limite', en: 'Deadline' },
    definition: { fr: 'À l’heure de l’acheteur.', en: 'By the buyer’s clock.' },
  },
] as const satisfies readonly BidStep[];

export type BidStepCode = CodeOf<typeof bidSteps>;
