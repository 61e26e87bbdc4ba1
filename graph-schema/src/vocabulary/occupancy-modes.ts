import type { CodeOf, Term } from './term';

/** How an actor occupies a place. */
export const occupancyModes = [
  {
    code: 'OWNER',
    label: { fr: 'Propriétaire', en: 'Owner' },
    definition: { fr: 'Possède le lieu.', en: 'Owns the place.' },
  },
  {
    code: 'HEAD_LEASE',
    label: { fr: 'Locataire principal', en: 'Head lease' },
    definition: {
      fr: 'Loue l’ensemble et le gère ou le sous-loue.',
      en: 'Rents the whole and runs or sublets it.',
    },
  },
  {
    code: 'PERMANENT',
    label: { fr: 'Permanent', en: 'Permanent' },
    definition: { fr: 'Occupe un espace à plein temps.', en: 'Occupies a space full time.' },
  },
  {
    code: 'PART_TIME',
    label: { fr: 'Permanent à temps partiel', en: 'Part time' },
    definition: {
      fr: 'Présent certains jours, de façon régulière.',
      en: 'Present on given days, regularly.',
    },
  },
  {
    code: 'PERMANENT_LATER',
    label: { fr: 'Permanent par la suite', en: 'Permanent later' },
    definition: { fr: 'Deviendra permanent plus tard.', en: 'Will become permanent later.' },
  },
  {
    code: 'OCCASIONAL',
    label: { fr: 'Ponctuel', en: 'Occasional' },
    definition: { fr: 'Utilise le lieu de temps en temps.', en: 'Uses the place now and then.' },
  },
] as const satisfies readonly Term[];

export type OccupancyModeCode = CodeOf<typeof occupancyModes>;
