import type { CodeOf, Term } from './term';
import type { ThingKindCode } from './thing-kinds';

interface RecordKindTerm extends Term {
  /** The kind of thing that such a record stands for; none for what has no page. */
  readonly thing: ThingKindCode | null;
}

/** The kinds of records, as the history and the editing name them. */
export const recordKindTerms = [
  {
    code: 'SOURCES',
    thing: 'SOURCE',
    label: { fr: 'Source', en: 'Source' },
    definition: { fr: 'Un document daté.', en: 'A dated document.' },
  },
  {
    code: 'TERRITORIES',
    thing: null,
    label: { fr: 'Territoire', en: 'Territory' },
    definition: {
      fr: 'Un territoire de la géographie officielle.',
      en: 'A territory of the official geography.',
    },
  },
  {
    code: 'ACTORS',
    thing: 'ACTOR',
    label: { fr: 'Acteur', en: 'Actor' },
    definition: { fr: 'Structure ou collectivité.', en: 'Structure or collectivity.' },
  },
  {
    code: 'POLES',
    thing: 'POLE',
    label: { fr: 'Pôle', en: 'Cluster' },
    definition: {
      fr: 'Pôle territorial de coopération économique.',
      en: 'Territorial cluster for economic cooperation.',
    },
  },
  {
    code: 'PLACES',
    thing: 'PLACE',
    label: { fr: 'Lieu', en: 'Place' },
    definition: { fr: 'Bâtiment ou salle.', en: 'Building or room.' },
  },
  {
    code: 'BODIES',
    thing: 'BODY',
    label: { fr: 'Instance', en: 'Body' },
    definition: {
      fr: 'Conseil, assemblée, comité ou groupe de travail.',
      en: 'Board, assembly, committee or working group.',
    },
  },
  {
    code: 'PEOPLE',
    thing: 'PERSON',
    label: { fr: 'Personne', en: 'Person' },
    definition: { fr: 'Une personne, dans son rôle public.', en: 'A person, in a public role.' },
  },
  {
    code: 'EVENTS',
    thing: 'EVENT',
    label: { fr: 'Événement', en: 'Event' },
    definition: { fr: 'Ce qui a eu lieu à une date.', en: 'What took place on a date.' },
  },
  {
    code: 'RECOGNITIONS',
    thing: 'RECOGNITION',
    label: { fr: 'Reconnaissance', en: 'Recognition' },
    definition: {
      fr: 'Ce qu’un réseau ou un appel a reconnu à un pôle.',
      en: 'What a network or a call granted a cluster.',
    },
  },
  {
    code: 'TENDERS',
    thing: 'TENDER',
    label: { fr: 'Consultation', en: 'Call for tenders' },
    definition: {
      fr: 'Un appel d’offres public ou privé, avec ses lots.',
      en: 'A public or private call for tenders, with its lots.',
    },
  },
  {
    code: 'COMPETENCES',
    thing: 'COMPETENCE',
    label: { fr: 'Compétence', en: 'Competence' },
    definition: {
      fr: 'Ce qu’un acteur sait faire.',
      en: 'What an actor can deliver.',
    },
  },
  {
    code: 'CAPACITIES',
    thing: 'CAPACITY',
    label: { fr: 'Capacité', en: 'Capacity' },
    definition: {
      fr: 'Ce qu’un acteur garde pour lui : chiffre d’affaires, souhaits, disponibilité.',
      en: 'What an actor keeps to itself: turnover, wishes, availability.',
    },
  },
  {
    code: 'RETURNS',
    thing: 'RETURN',
    label: { fr: 'Chiffre annuel', en: 'Yearly figure' },
    definition: {
      fr: 'Ce qu’une structure déclare pour une année : lu par elle-même et par l’animation.',
      en: 'What a structure declares for a year: read by itself and the facilitator.',
    },
  },
  {
    code: 'PROJECTS',
    thing: 'PROJECT',
    label: { fr: 'Projet accompagné', en: 'Supported project' },
    definition: {
      fr: 'Une activité en création, et les acteurs qui l’accompagnent pas à pas : lue par eux et par l’animation.',
      en: 'An activity being created and the actors that support it step by step: read by them and the facilitator.',
    },
  },
  {
    code: 'TIES',
    thing: 'TIE',
    label: { fr: 'Lien', en: 'Tie' },
    definition: { fr: 'Ce qui relie deux acteurs ou plus.', en: 'What relates two actors or more.' },
  },
  {
    code: 'NEEDS',
    thing: 'NEED',
    label: { fr: 'Besoin', en: 'Need' },
    definition: {
      fr: 'Ce qu’un acteur cherche.',
      en: 'What an actor looks for.',
    },
  },
  {
    code: 'OFFERS',
    thing: 'OFFER',
    label: { fr: 'Offre', en: 'Offer' },
    definition: {
      fr: 'Ce qu’un acteur propose.',
      en: 'What an actor proposes.',
    },
  },
  {
    code: 'PURCHASES',
    thing: 'PURCHASE',
    label: { fr: 'Achat groupé', en: 'Group purchase' },
    definition: {
      fr: 'Ce que des acteurs veulent acheter ensemble.',
      en: 'What actors want to buy together.',
    },
  },
  {
    code: 'PLEDGES',
    thing: 'PLEDGE',
    label: { fr: 'Engagement d’achat', en: 'Pledge to buy' },
    definition: {
      fr: 'La quantité qu’un acteur engage dans un achat groupé, et ce qu’il paie aujourd’hui : lu par lui et par l’animation.',
      en: 'The quantity that an actor pledges in a group purchase, and what it pays today: read by it and the facilitator.',
    },
  },
  {
    code: 'ROSTERS',
    thing: 'ROSTER',
    label: { fr: 'Liste', en: 'Roster' },
    definition: {
      fr: 'Une liste datée de participants ou d’occupants.',
      en: 'A dated list of participants or occupants.',
    },
  },
  {
    code: 'STATEMENTS',
    thing: null,
    label: { fr: 'Fait', en: 'Fact' },
    definition: {
      fr: 'Ce que des passages disent d’une propriété d’une chose.',
      en: 'What passages say about one property of one thing.',
    },
  },
] as const satisfies readonly RecordKindTerm[];

export type RecordKindCode = CodeOf<typeof recordKindTerms>;
