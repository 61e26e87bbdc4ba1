import type { CodeOf, Term } from './term';

interface Reservation extends Term {
  /** Article of the French public procurement code. */
  readonly article: string;
}

/** Reserved contracts: who alone may answer. Every member of a group must qualify on the day of the deadline. */
export const reservations = [
  {
    code: 'ADAPTED',
    article: 'L2113-12',
    label: { fr: 'Entreprises adaptées et ESAT', en: 'Adapted enterprises and sheltered work' },
    definition: {
      fr: 'Marché réservé aux structures qui emploient des travailleurs handicapés.',
      en: 'Reserved to structures that employ workers with disabilities.',
    },
  },
  {
    code: 'INSERTION',
    article: 'L2113-13',
    label: { fr: 'Structures d’insertion', en: 'Insertion structures' },
    definition: {
      fr: 'Marché réservé aux structures d’insertion par l’activité économique.',
      en: 'Reserved to structures of insertion through economic activity.',
    },
  },
  {
    code: 'PRISON',
    article: 'L2113-13-1',
    label: { fr: 'Travail pénitentiaire', en: 'Prison work' },
    definition: {
      fr: 'Marché réservé à la production en établissement pénitentiaire.',
      en: 'Reserved to production in prisons.',
    },
  },
  {
    code: 'ADAPTED_OR_INSERTION',
    article: 'L2113-14',
    label: { fr: 'Handicap ou insertion', en: 'Disability or insertion' },
    definition: {
      fr: 'Marché réservé aux deux catégories ensemble.',
      en: 'Reserved to both categories together.',
    },
  },
  {
    code: 'ESS',
    article: 'L2113-15',
    label: { fr: 'Entreprises de l’ESS', en: 'SSE enterprises' },
    definition: {
      fr: 'Services sociaux réservés aux entreprises de l’économie sociale et solidaire, trois ans au plus.',
      en: 'Social services reserved to enterprises of the social and solidarity economy, three years at most.',
    },
  },
] as const satisfies readonly Reservation[];

export type ReservationCode = CodeOf<typeof reservations>;
