import type { CodeOf, Term } from './term';

/** How far a cooperation has come. */
export const cooperationStatuses = [
  {
    code: 'IDEA',
    label: { fr: 'Idée', en: 'Idea' },
    definition: { fr: 'Évoquée.', en: 'Mentioned.' },
  },
  {
    code: 'EXPLORATION',
    label: { fr: 'Exploration', en: 'Exploration' },
    definition: { fr: 'À l’étude entre participants.', en: 'Being studied by participants.' },
  },
  {
    code: 'COMMITMENT',
    label: { fr: 'Engagement', en: 'Commitment' },
    definition: { fr: 'Décidée, pas encore commencée.', en: 'Decided, not yet started.' },
  },
  {
    code: 'RUNNING',
    label: { fr: 'En cours', en: 'Running' },
    definition: { fr: 'En train de se faire.', en: 'Under way.' },
  },
  {
    code: 'REALISED',
    label: { fr: 'Réalisée', en: 'Realised' },
    definition: { fr: 'Faite.', en: 'Done.' },
  },
  {
    code: 'ABANDONED',
    label: { fr: 'Abandonnée', en: 'Abandoned' },
    definition: { fr: 'Arrêtée sans avoir abouti.', en: 'Stopped before completion.' },
  },
] as const satisfies readonly Term[];

export type CooperationStatusCode = CodeOf<typeof cooperationStatuses>;
