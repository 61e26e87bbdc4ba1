import type { Term } from './term';

/** How well a structure does something, in its own words. */
export const competenceLevels = [
  {
    code: 'STARTING',
    label: { fr: 'Débute', en: 'Starting' },
    definition: { fr: 'Commence, ou peut s’y mettre.', en: 'Is beginning, or can take it up.' },
  },
  {
    code: 'CONFIRMED',
    label: { fr: 'Confirmé', en: 'Confirmed' },
    definition: { fr: 'Le fait régulièrement.', en: 'Does it regularly.' },
  },
  {
    code: 'EXPERT',
    label: { fr: 'Expert', en: 'Expert' },
    definition: { fr: 'Y est reconnu, peut y former d’autres.', en: 'Is known for it, can train others.' },
  },
] as const satisfies readonly Term[];
