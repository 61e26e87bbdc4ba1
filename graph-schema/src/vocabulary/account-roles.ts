import type { CodeOf, Term } from './term';

/** What an account may do. A person can hold several, each over something of its own. */
export const accountRoles = [
  {
    code: 'ADMINISTRATOR',
    label: { fr: 'Administrer Maillage', en: 'Administer Maillage' },
    definition: {
      fr: 'Invite qui il faut et gère les comptes ; ne lit pas les notes.',
      en: 'Invites whoever is needed and manages accounts; does not read notes.',
    },
  },
  {
    code: 'FACILITATOR',
    label: { fr: 'Animer un pôle', en: 'Facilitate a cluster' },
    definition: {
      fr: 'Tient la carte d’un pôle et y invite ses membres et ses lecteurs.',
      en: 'Keeps the map of a cluster and invites its members and readers.',
    },
  },
  {
    code: 'MEMBER',
    label: { fr: 'Agir pour une structure', en: 'Act for a structure' },
    definition: {
      fr: 'Déclare, confirme et corrige au nom d’une structure ou d’une collectivité.',
      en: 'Declares, confirms and corrects for a structure or a collectivity.',
    },
  },
  {
    code: 'READER',
    label: { fr: 'Lire les bilans d’un territoire', en: 'Read the results of a territory' },
    definition: {
      fr: 'Lit ce qui concerne un territoire, pour une collectivité.',
      en: 'Reads what concerns a territory, for a collectivity.',
    },
  },
] as const satisfies readonly Term[];

export type AccountRoleCode = CodeOf<typeof accountRoles>;
