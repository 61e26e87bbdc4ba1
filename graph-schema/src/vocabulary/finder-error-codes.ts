import type { ErrorCode } from './error-code';

/** What keeps the partner finder from looking for a group. */
export const finderErrorCodes = [
  {
    code: 'NO_NEEDS',
    message: {
      fr: 'Rien n’est demandé : choisissez un lot, ou écrivez ce dont vous avez besoin.',
      en: 'Nothing is asked for: choose a lot, or write what you need.',
    },
  },
  {
    code: 'CALL_WITHOUT_NEEDS',
    message: {
      fr: 'On ne sait pas ce que demande cette consultation : ni lot, ni besoin, ni code CPV. Complétez-la, ou écrivez les besoins ici.',
      en: 'It is not known what this call asks for: no lot, no need, no CPV code. Complete it, or write the needs here.',
    },
  },
  {
    code: 'LOT_UNKNOWN',
    message: {
      fr: 'Cette consultation n’a pas de lot {lots}.',
      en: 'This call has no lot {lots}.',
    },
  },
  {
    code: 'CPV_UNKNOWN',
    message: {
      fr: 'Le code CPV {code} n’existe pas : il a 8 chiffres, et commence par ceux d’une division.',
      en: 'There is no CPV code {code}: it has 8 digits, and begins with those of a division.',
    },
  },
  {
    code: 'TOO_MANY_NEEDS',
    message: {
      fr: 'Au plus {most} besoins à la fois ; il y en a {count}. Choisissez moins de lots, ou cherchez lot par lot.',
      en: 'At most {most} needs at a time; there are {count}. Choose fewer lots, or look lot by lot.',
    },
  },
  {
    code: 'REQUIRED_AND_EXCLUDED',
    message: {
      fr: 'À la fois voulu et écarté : {names}. Choisissez l’un ou l’autre.',
      en: 'Both wanted and left out: {names}. Choose one or the other.',
    },
  },
  {
    code: 'TOO_MANY_REQUIRED',
    message: {
      fr: 'Membres voulus : {count}, pour un groupement de {most} au plus. Agrandissez-le, ou libérez quelqu’un.',
      en: 'Members wanted: {count}, for a group of {most} at most. Make it larger, or let somebody go.',
    },
  },
  {
    code: 'TOO_MANY_CANDIDATES',
    message: {
      fr: 'Trop d’acteurs pour une seule recherche : {count}, {most} au plus. Limitez-la à un territoire.',
      en: 'Too many actors for one search: {count}, {most} at most. Narrow it to a territory.',
    },
  },
  {
    code: 'FINDER_BUSY',
    message: {
      fr: 'Beaucoup de recherches sont en cours. Réessayez dans un instant.',
      en: 'Many searches are under way. Try again in a moment.',
    },
  },
  {
    code: 'FINDER_STOPPED',
    message: {
      fr: 'Le calcul s’est arrêté avant la fin. Réessayez ; si cela dure, choisissez moins de lots.',
      en: 'The calculation stopped before its end. Try again; if it lasts, choose fewer lots.',
    },
  },
] as const satisfies readonly ErrorCode[];

export type FinderErrorCode = (typeof finderErrorCodes)[number]['code'];
