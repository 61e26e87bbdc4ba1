import type { RoleCode } from './roles';
import type { CodeOf, DocumentReference, Term } from './term';

interface CooperationKind extends Term {
  /**
   * Which of the three operational levels of the pole (003, lines 125–141) it belongs to: housing actors and offering
   * shared work places, organising shared services, developing cooperation and experiments.
   */
  readonly level: 'HOUSING' | 'SERVICES' | 'COOPERATION';
  /** The roles its participants can play; the first one is the default. */
  readonly roles: readonly RoleCode[];
  /** Pairs of roles that have a direction, from → to. */
  readonly directed: readonly (readonly [RoleCode, RoleCode])[];
  /** Where the documents name it. */
  readonly namedIn: readonly DocumentReference[];
}

/**
 * What several actors can do together. One entry here is all it takes: the API's enum, the filters,
 * the legend, the import and the checks are made from this list.
 */
export const cooperationKinds = [
  {
    code: 'COMMERCIAL_RELATION',
    level: 'COOPERATION',
    roles: ['PROVIDER', 'CLIENT', 'PARTNER'],
    directed: [['PROVIDER', 'CLIENT']],
    namedIn: [{ source: '001', line: 19 }],
    label: { fr: 'Relation commerciale', en: 'Commercial relation' },
    definition: {
      fr: 'Un acteur achète à un autre, ou travaille pour lui.',
      en: 'An actor buys from another, or works for it.',
    },
  },
  {
    code: 'JOINT_BID',
    level: 'COOPERATION',
    roles: ['PARTNER', 'LEAD', 'CLIENT'],
    directed: [],
    namedIn: [
      { source: '001', line: 20 },
      { source: '001', line: 84 },
    ],
    label: { fr: 'Réponse commune à une consultation', en: 'Joint bid' },
    definition: {
      fr: 'Un groupement répond à une consultation publique ou privée.',
      en: 'A group answers a public or private call for tenders together.',
    },
  },
  {
    code: 'PURCHASING_GROUP',
    level: 'SERVICES',
    roles: ['PARTNER', 'COORDINATOR', 'PROVIDER'],
    directed: [],
    namedIn: [
      { source: '001', line: 21 },
      { source: '001', line: 84 },
    ],
    label: { fr: 'Groupement d’achats', en: 'Purchasing group' },
    definition: {
      fr: 'Des acteurs achètent ensemble, de façon responsable.',
      en: 'Actors buy together, responsibly.',
    },
  },
  {
    code: 'COORDINATED_PATHWAY',
    level: 'COOPERATION',
    roles: ['PARTNER', 'COORDINATOR', 'TRAINER', 'ADVISER'],
    directed: [],
    namedIn: [{ source: '001', line: 22 }],
    label: { fr: 'Parcours coordonné', en: 'Coordinated pathway' },
    definition: {
      fr: 'Former et accompagner ensemble des créateurs d’entreprises solidaires.',
      en: 'Train and support founders of solidarity enterprises together.',
    },
  },
  {
    code: 'RESEARCH_DEVELOPMENT',
    level: 'COOPERATION',
    roles: ['PARTNER', 'RESEARCHER', 'HOST', 'SUPPORTER'],
    directed: [],
    namedIn: [
      { source: '001', line: 23 },
      { source: '004', line: 165 },
    ],
    label: { fr: 'Recherche et développement', en: 'Research and development' },
    definition: {
      fr: 'Chercher, expérimenter ou évaluer ensemble.',
      en: 'Research, experiment or evaluate together.',
    },
  },
  {
    code: 'SHARED_TRAINING',
    level: 'COOPERATION',
    roles: ['PARTNER', 'COORDINATOR', 'TRAINER', 'BENEFICIARY'],
    directed: [['TRAINER', 'BENEFICIARY']],
    namedIn: [
      { source: '002', line: 23 },
      { source: '001', line: 84 },
    ],
    label: { fr: 'Offre commune de formation', en: 'Shared training offer' },
    definition: { fr: 'Construire une offre de formation commune.', en: 'Build a training offer together.' },
  },
  {
    code: 'INTEGRATED_GROUP',
    level: 'COOPERATION',
    roles: ['PARTNER', 'LEAD'],
    directed: [],
    namedIn: [
      { source: '001', line: 25 },
      { source: '001', line: 41 },
    ],
    label: { fr: 'Groupe intégré ou regroupement', en: 'Integrated group or merger' },
    definition: {
      fr: 'Consolider et regrouper des entreprises.',
      en: 'Consolidate and group enterprises.',
    },
  },
  {
    code: 'SHARED_PREMISES',
    level: 'HOUSING',
    roles: ['PARTNER', 'HOST', 'PREMISES'],
    directed: [],
    namedIn: [
      { source: '000', line: 10 },
      { source: '003', line: 129 },
    ],
    label: { fr: 'Locaux partagés', en: 'Shared premises' },
    definition: {
      fr: 'Partager des locaux ou des espaces de travail.',
      en: 'Share premises or work spaces.',
    },
  },
  {
    code: 'SHARED_SERVICES',
    level: 'SERVICES',
    roles: ['PARTNER', 'COORDINATOR', 'PROVIDER', 'SUPPORTER'],
    directed: [],
    namedIn: [
      { source: '000', line: 10 },
      { source: '003', line: 135 },
    ],
    label: { fr: 'Moyens ou services mutualisés', en: 'Shared means or services' },
    definition: {
      fr: 'Mettre en commun des moyens, des outils, du personnel.',
      en: 'Pool means, tools, staff.',
    },
  },
  {
    code: 'POOLED_COMMUNICATION',
    level: 'SERVICES',
    roles: ['PARTNER', 'COORDINATOR'],
    directed: [],
    namedIn: [{ source: '001', line: 82 }],
    label: { fr: 'Communication mutualisée', en: 'Pooled communication' },
    definition: { fr: 'Communiquer ensemble.', en: 'Communicate together.' },
  },
  {
    code: 'KNOW_HOW_TRANSFER',
    level: 'COOPERATION',
    roles: ['PARTNER', 'ADVISER', 'BENEFICIARY'],
    directed: [['ADVISER', 'BENEFICIARY']],
    namedIn: [{ source: '000', line: 31 }],
    label: { fr: 'Transfert d’expérience', en: 'Know-how transfer' },
    definition: {
      fr: 'Un acteur fait profiter un autre de son expérience.',
      en: 'An actor shares its experience with another.',
    },
  },
  {
    code: 'CONCIERGE_SERVICE',
    level: 'SERVICES',
    roles: ['PARTNER', 'COORDINATOR', 'PROVIDER', 'CLIENT'],
    directed: [['PROVIDER', 'CLIENT']],
    namedIn: [
      { source: '000', line: 24 },
      { source: '002', line: 21 },
    ],
    label: { fr: 'Conciergerie solidaire', en: 'Concierge service' },
    definition: {
      fr: 'Rendre ensemble des services aux entreprises du territoire et à leurs salariés.',
      en: 'Serve the territory’s companies and their employees together.',
    },
  },
  {
    code: 'COMMON_PASS',
    level: 'HOUSING',
    roles: ['PARTNER', 'COORDINATOR'],
    directed: [],
    namedIn: [{ source: '000', line: 31 }],
    label: { fr: 'Pass commun', en: 'Common pass' },
    definition: {
      fr: 'Une offre d’accès commune à plusieurs lieux.',
      en: 'One offer of access to several places.',
    },
  },
  {
    code: 'CSR_OUTREACH',
    level: 'COOPERATION',
    roles: ['PARTNER', 'INITIATOR', 'BENEFICIARY'],
    directed: [['INITIATOR', 'BENEFICIARY']],
    namedIn: [
      { source: '001', line: 31 },
      { source: '000', line: 17 },
    ],
    label: { fr: 'Ouverture RSE aux entreprises', en: 'CSR outreach to companies' },
    definition: {
      fr: 'Diffuser les pratiques de l’ESS et de la RSE aux entreprises voisines.',
      en: 'Spread SSE and CSR practice to neighbouring companies.',
    },
  },
  {
    code: 'INTER_CLUSTER',
    level: 'COOPERATION',
    roles: ['PARTNER', 'SUPPORTER'],
    directed: [],
    namedIn: [
      { source: '000', line: 30 },
      { source: '000', line: 31 },
    ],
    label: { fr: 'Coopération entre pôles', en: 'Cooperation between clusters' },
    definition: { fr: 'Des pôles travaillent ensemble.', en: 'Clusters work together.' },
  },
  {
    code: 'CO_DESIGN',
    level: 'COOPERATION',
    roles: ['PARTNER', 'COORDINATOR', 'SUPPORTER', 'ADVISER'],
    directed: [],
    namedIn: [
      { source: '003', line: 190 },
      { source: '004', line: 7 },
    ],
    label: { fr: 'Co-construction du pôle', en: 'Co-design of the cluster' },
    definition: {
      fr: 'Concevoir ensemble le pôle, sa charte, son lieu ou son organisation.',
      en: 'Design the cluster, its charter, place or organisation together.',
    },
  },
] as const satisfies readonly CooperationKind[];

export type CooperationKindCode = CodeOf<typeof cooperationKinds>;
