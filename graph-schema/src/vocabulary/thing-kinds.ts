import type { CodeOf, Term } from './term';

interface ThingKind extends Term {
  /** Whether it can take part in a tie, and so be a node of the network. */
  readonly party: boolean;
  /** First segment of its pages' addresses in the client. */
  readonly path: string;
}

/** The kinds of thing that have a page, a history and can be spoken about. */
export const thingKinds = [
  {
    code: 'ACTOR',
    party: true,
    path: 'acteurs',
    label: { fr: 'Acteur', en: 'Actor' },
    definition: { fr: 'Structure ou collectivité.', en: 'Structure or collectivity.' },
  },
  {
    code: 'POLE',
    party: true,
    path: 'poles',
    label: { fr: 'Pôle', en: 'Cluster' },
    definition: {
      fr: 'Pôle territorial de coopération économique.',
      en: 'Territorial cluster for economic cooperation.',
    },
  },
  {
    code: 'PLACE',
    party: true,
    path: 'lieux',
    label: { fr: 'Lieu', en: 'Place' },
    definition: { fr: 'Bâtiment ou salle.', en: 'Building or room.' },
  },
  {
    code: 'BODY',
    party: true,
    path: 'instances',
    label: { fr: 'Instance', en: 'Body' },
    definition: {
      fr: 'Conseil, assemblée, comité ou groupe de travail.',
      en: 'Board, assembly, committee or working group.',
    },
  },
  {
    code: 'PERSON',
    party: true,
    path: 'personnes',
    label: { fr: 'Personne', en: 'Person' },
    definition: {
      fr: 'Une personne, dans son rôle public.',
      en: 'A person, in a public role.',
    },
  },
  {
    code: 'TIE',
    party: false,
    path: 'liens',
    label: { fr: 'Lien', en: 'Tie' },
    definition: { fr: 'Ce qui relie deux acteurs ou plus.', en: 'What relates two actors or more.' },
  },
  {
    code: 'EVENT',
    party: false,
    path: 'evenements',
    label: { fr: 'Événement', en: 'Event' },
    definition: {
      fr: 'Ce qui a eu lieu à une date.',
      en: 'What took place on a date.',
    },
  },
  {
    code: 'RECOGNITION',
    party: false,
    path: 'reconnaissances',
    label: { fr: 'Reconnaissance', en: 'Recognition' },
    definition: {
      fr: 'Ce qu’un réseau ou un appel a reconnu à un pôle.',
      en: 'What a network or a call granted a cluster.',
    },
  },
  {
    code: 'ROSTER',
    party: false,
    path: 'listes',
    label: { fr: 'Liste', en: 'Roster' },
    definition: {
      fr: 'Une liste datée de participants ou d’occupants.',
      en: 'A dated list of participants or occupants.',
    },
  },
  {
    code: 'SOURCE',
    party: false,
    path: 'sources',
    label: { fr: 'Source', en: 'Source' },
    definition: { fr: 'Un document daté.', en: 'A dated document.' },
  },
  {
    code: 'TENDER',
    party: false,
    path: 'consultations',
    label: { fr: 'Consultation', en: 'Call for tenders' },
    definition: {
      fr: 'Un appel d’offres public ou privé, avec ses lots.',
      en: 'A public or private call for tenders, with its lots.',
    },
  },
  {
    code: 'COMPETENCE',
    party: false,
    path: 'competences',
    label: { fr: 'Compétence', en: 'Competence' },
    definition: {
      fr: 'Ce qu’un acteur sait faire.',
      en: 'What an actor can deliver.',
    },
  },
  {
    code: 'CAPACITY',
    party: false,
    path: 'capacites',
    label: { fr: 'Capacité', en: 'Capacity' },
    definition: {
      fr: 'Ce qu’un acteur garde pour lui.',
      en: 'What an actor keeps to itself.',
    },
  },
  {
    code: 'RETURN',
    party: false,
    path: 'chiffres',
    label: { fr: 'Chiffre annuel', en: 'Yearly figure' },
    definition: {
      fr: 'Ce qu’une structure déclare pour une année.',
      en: 'What a structure declares for a year.',
    },
  },
  {
    code: 'PROJECT',
    party: false,
    path: 'projets',
    label: { fr: 'Projet accompagné', en: 'Supported project' },
    definition: {
      fr: 'Une activité en création, et les acteurs qui l’accompagnent pas à pas.',
      en: 'An activity being created, and the actors that support it step by step.',
    },
  },
  {
    code: 'NEED',
    party: false,
    path: 'besoins',
    label: { fr: 'Besoin', en: 'Need' },
    definition: {
      fr: 'Ce qu’un acteur cherche.',
      en: 'What an actor looks for.',
    },
  },
  {
    code: 'OFFER',
    party: false,
    path: 'offres',
    label: { fr: 'Offre', en: 'Offer' },
    definition: {
      fr: 'Ce qu’un acteur propose.',
      en: 'What an actor proposes.',
    },
  },
  {
    code: 'PURCHASE',
    party: false,
    path: 'achats',
    label: { fr: 'Achat groupé', en: 'Group purchase' },
    definition: {
      fr: 'Ce que des acteurs veulent acheter ensemble.',
      en: 'What actors want to buy together.',
    },
  },
  {
    code: 'PLEDGE',
    party: false,
    path: 'engagements',
    label: { fr: 'Engagement d’achat', en: 'Pledge to buy' },
    definition: {
      fr: 'La quantité qu’un acteur engage dans un achat groupé.',
      en: 'The quantity that an actor pledges in a group purchase.',
    },
  },
] as const satisfies readonly ThingKind[];

export type ThingKindCode = CodeOf<typeof thingKinds>;
