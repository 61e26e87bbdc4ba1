import type { CodeOf, Term } from './term';

/** Procedures of public procurement. */
export const procedures = [
  {
    code: 'ADAPTED',
    label: { fr: 'Procédure adaptée', en: 'Adapted procedure' },
    definition: { fr: 'L’acheteur en fixe les règles.', en: 'The buyer sets its rules.' },
  },
  {
    code: 'OPEN',
    label: { fr: 'Appel d’offres ouvert', en: 'Open procedure' },
    definition: { fr: 'Tous peuvent remettre une offre.', en: 'Anybody may submit a bid.' },
  },
  {
    code: 'RESTRICTED',
    label: { fr: 'Appel d’offres restreint', en: 'Restricted procedure' },
    definition: { fr: 'Les candidats retenus remettent une offre.', en: 'Selected candidates submit a bid.' },
  },
  {
    code: 'NEGOTIATED',
    label: { fr: 'Avec négociation', en: 'With negotiation' },
    definition: { fr: 'Les offres se négocient.', en: 'Bids are negotiated.' },
  },
  {
    code: 'DIALOGUE',
    label: { fr: 'Dialogue compétitif', en: 'Competitive dialogue' },
    definition: {
      fr: 'Les solutions se construisent avec les candidats.',
      en: 'Solutions are worked out with candidates.',
    },
  },
  {
    code: 'NO_NOTICE',
    label: { fr: 'Sans publicité ni mise en concurrence', en: 'Without notice' },
    definition: { fr: 'De gré à gré.', en: 'By direct agreement.' },
  },
  {
    code: 'OTHER',
    label: { fr: 'Autre', en: 'Other' },
    definition: { fr: 'Une autre procédure.', en: 'Another procedure.' },
  },
] as const satisfies readonly Term[];

export type ProcedureCode = CodeOf<typeof procedures>;
