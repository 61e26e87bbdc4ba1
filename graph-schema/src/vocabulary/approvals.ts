import type { CodeOf, Term } from './term';
import type { ReservationCode } from './reservations';

interface Approval extends Term {
  /** The reservations of contracts that a holder qualifies for. */
  readonly reservations: readonly ReservationCode[];
}

/** Approvals that a structure can hold, each with the reserved contracts it opens (public procurement code). */
export const approvals = [
  {
    code: 'ESUS',
    reservations: [],
    label: { fr: 'Entreprise solidaire d’utilité sociale', en: 'Solidarity enterprise of social utility' },
    definition: {
      fr: 'Agrément délivré par l’État aux entreprises solidaires (L3332-17-1 du code du travail).',
      en: 'State approval of solidarity enterprises (labour code, L3332-17-1).',
    },
  },
  {
    code: 'EI',
    reservations: ['INSERTION', 'ADAPTED_OR_INSERTION'],
    label: { fr: 'Entreprise d’insertion', en: 'Work-integration enterprise' },
    definition: {
      fr: 'Structure d’insertion par l’activité économique : entreprise d’insertion.',
      en: 'Structure of insertion through economic activity: work-integration enterprise.',
    },
  },
  {
    code: 'ETTI',
    reservations: ['INSERTION', 'ADAPTED_OR_INSERTION'],
    label: {
      fr: 'Entreprise de travail temporaire d’insertion',
      en: 'Temporary-work integration enterprise',
    },
    definition: {
      fr: 'Structure d’insertion qui met des salariés à disposition.',
      en: 'Structure of insertion that places workers.',
    },
  },
  {
    code: 'AI',
    reservations: ['INSERTION', 'ADAPTED_OR_INSERTION'],
    label: { fr: 'Association intermédiaire', en: 'Intermediary association' },
    definition: {
      fr: 'Structure d’insertion qui met des personnes à disposition, conventionnée.',
      en: 'Structure of insertion that places people, under agreement.',
    },
  },
  {
    code: 'ACI',
    reservations: ['INSERTION', 'ADAPTED_OR_INSERTION'],
    label: { fr: 'Atelier et chantier d’insertion', en: 'Insertion workshop' },
    definition: {
      fr: 'Structure d’insertion qui porte des ateliers ou des chantiers.',
      en: 'Structure of insertion that runs workshops or work sites.',
    },
  },
  {
    code: 'EA',
    reservations: ['ADAPTED', 'ADAPTED_OR_INSERTION'],
    label: { fr: 'Entreprise adaptée', en: 'Adapted enterprise' },
    definition: {
      fr: 'Emploie une majorité de travailleurs handicapés.',
      en: 'Employs a majority of workers with disabilities.',
    },
  },
  {
    code: 'ESAT',
    reservations: ['ADAPTED', 'ADAPTED_OR_INSERTION'],
    label: { fr: 'Établissement et service d’aide par le travail', en: 'Sheltered work establishment' },
    definition: {
      fr: 'Accueille des personnes handicapées au travail.',
      en: 'Welcomes people with disabilities at work.',
    },
  },
  {
    code: 'PRISON_WORK',
    reservations: ['PRISON'],
    label: { fr: 'Travail pénitentiaire', en: 'Prison work' },
    definition: {
      fr: 'Produit ou sert en établissement pénitentiaire.',
      en: 'Produces or serves in a prison.',
    },
  },
] as const satisfies readonly Approval[];

export type ApprovalCode = CodeOf<typeof approvals>;
