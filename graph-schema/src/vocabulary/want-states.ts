import type { Term } from './term';

/** Where a need or an offer stands. */
export const wantStates = [
  {
    code: 'OPEN',
    label: { fr: 'Ouvert', en: 'Open' },
    definition: { fr: 'Cherche encore.', en: 'Still looking.' },
  },
  {
    code: 'TAKEN',
    label: { fr: 'Pourvu', en: 'Taken up' },
    definition: { fr: 'A donné lieu à une coopération.', en: 'Has become a cooperation.' },
  },
  {
    code: 'CLOSED',
    label: { fr: 'Clos', en: 'Closed' },
    definition: { fr: 'Plus d’actualité.', en: 'No longer wanted.' },
  },
] as const satisfies readonly Term[];
