import type { RoleCode } from './roles';
import type { CodeOf, Term } from './term';

interface StructuralTieKind extends Term {
  /** Its label in the graph, beside `Tie`. */
  readonly graphLabel: string;
  /** The roles of its two sides; the first side is who *has* the tie, the second what it is tied to. */
  readonly roles: readonly [RoleCode, RoleCode, ...RoleCode[]];
  readonly directed: readonly (readonly [RoleCode, RoleCode])[];
}

/** Ties that say how actors stand to poles, places, bodies, money and history: no cooperation by themselves. */
export const structuralTieKinds = [
  {
    code: 'MEMBERSHIP',
    graphLabel: 'Membership',
    roles: ['MEMBER', 'CLUSTER'],
    directed: [],
    label: { fr: 'Adhésion', en: 'Membership' },
    definition: { fr: 'Être membre d’un pôle ou d’un réseau.', en: 'Be a member of a cluster or network.' },
  },
  {
    code: 'OCCUPANCY',
    graphLabel: 'Occupancy',
    roles: ['OCCUPANT', 'PREMISES'],
    directed: [],
    label: { fr: 'Occupation d’un lieu', en: 'Occupancy of a place' },
    definition: {
      fr: 'Posséder, louer ou utiliser un lieu, en permanence ou de temps en temps.',
      en: 'Own, rent or use a place, permanently or now and then.',
    },
  },
  {
    code: 'SEAT',
    graphLabel: 'Seat',
    roles: ['SEAT_HOLDER', 'BODY', 'REPRESENTED'],
    directed: [],
    label: { fr: 'Siège dans une instance', en: 'Seat on a body' },
    definition: {
      fr: 'Siéger dans une instance ou un groupe de travail.',
      en: 'Sit on a body or a working group.',
    },
  },
  {
    code: 'FUNDING',
    graphLabel: 'Funding',
    roles: ['FUNDER', 'BENEFICIARY', 'PURPOSE'],
    directed: [['FUNDER', 'BENEFICIARY']],
    label: { fr: 'Financement', en: 'Funding' },
    definition: {
      fr: 'Demander, accorder, refuser ou verser de l’argent ou du temps de travail.',
      en: 'Ask for, grant, refuse or pay money or working time.',
    },
  },
  {
    code: 'SUCCESSION',
    graphLabel: 'Succession',
    roles: ['PREDECESSOR', 'SUCCESSOR'],
    directed: [['PREDECESSOR', 'SUCCESSOR']],
    label: { fr: 'Succession', en: 'Succession' },
    definition: { fr: 'Devenir, remplacer, prendre la suite.', en: 'Become, replace, take over.' },
  },
  {
    code: 'REPRESENTATION',
    graphLabel: 'Representation',
    roles: ['REPRESENTATIVE', 'REPRESENTED'],
    directed: [['REPRESENTATIVE', 'REPRESENTED']],
    label: { fr: 'Représentation', en: 'Representation' },
    definition: { fr: 'Représenter un autre acteur.', en: 'Represent another actor.' },
  },
  {
    code: 'MANDATE',
    graphLabel: 'Mandate',
    roles: ['OFFICE_HOLDER', 'INSTITUTION'],
    directed: [],
    label: { fr: 'Fonction d’une personne', en: 'Public role of a person' },
    definition: {
      fr: 'Le rôle public d’une personne dans une organisation.',
      en: 'A person’s public role in an organisation.',
    },
  },
] as const satisfies readonly StructuralTieKind[];

export type StructuralTieKindCode = CodeOf<typeof structuralTieKinds>;
