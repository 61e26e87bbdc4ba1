import type { CodeOf, Term } from './term';

/** Where an account stands. */
export const accountStates = [
  {
    code: 'INVITED',
    label: { fr: 'Invité', en: 'Invited' },
    definition: {
      fr: 'N’a pas encore accepté l’invitation.',
      en: 'Has not accepted the invitation yet.',
    },
  },
  {
    code: 'ACTIVE',
    label: { fr: 'Actif', en: 'Active' },
    definition: { fr: 'Peut se connecter.', en: 'Can sign in.' },
  },
  {
    code: 'DISABLED',
    label: { fr: 'Désactivé', en: 'Disabled' },
    definition: { fr: 'Ne peut plus se connecter.', en: 'Can no longer sign in.' },
  },
] as const satisfies readonly Term[];

export type AccountStateCode = CodeOf<typeof accountStates>;
