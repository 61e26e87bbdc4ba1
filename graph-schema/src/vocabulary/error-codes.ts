import type { Bilingual } from './term';

interface ErrorCode {
  readonly code: string;
  /** What to say, with what to do about it. */
  readonly message: Bilingual;
}

/** Every code that the API can answer with. The client writes the message; parameters go in braces. */
export const errorCodes = [
  {
    code: 'NOT_FOUND',
    message: {
      fr: 'Introuvable : cela n’existe pas, ou vous n’y avez pas accès.',
      en: 'Not found: it does not exist, or you may not see it.',
    },
  },
  { code: 'FORBIDDEN', message: { fr: 'Vous n’en avez pas le droit.', en: 'You may not do this.' } },
  {
    code: 'INVALID_INPUT',
    message: { fr: 'Valeur refusée : {detail}.', en: 'Refused value: {detail}.' },
  },
  {
    code: 'INVALID_CURSOR',
    message: {
      fr: 'Cette page de résultats n’est plus valable : recommencez depuis le début.',
      en: 'This page of results is no longer valid: start again from the beginning.',
    },
  },
  {
    code: 'PAGE_TOO_LARGE',
    message: { fr: 'Au plus {max} éléments par page.', en: 'At most {max} items a page.' },
  },
  {
    code: 'QUERY_TOO_COSTLY',
    message: {
      fr: 'Demande trop lourde : demandez moins à la fois.',
      en: 'Too costly a query: ask for less at a time.',
    },
  },
  {
    code: 'QUERY_INVALID',
    message: { fr: 'Demande mal formée.', en: 'Malformed query.' },
  },
  {
    code: 'DATABASE_UNAVAILABLE',
    message: {
      fr: 'La base de données ne répond pas. Réessayez dans un instant.',
      en: 'The database does not answer. Try again in a moment.',
    },
  },
  {
    code: 'VERSION_CONFLICT',
    message: {
      fr: 'Quelqu’un a modifié la même chose entre-temps.',
      en: 'Somebody changed the same thing meanwhile.',
    },
  },
  {
    code: 'CHANGED_MEANWHILE',
    message: {
      fr: 'Quelqu’un a modifié cela entre-temps : comparez les deux versions et choisissez.',
      en: 'Somebody changed this meanwhile: compare the two versions and choose.',
    },
  },
  {
    code: 'ALREADY_EXISTS',
    message: { fr: 'Cela existe déjà : {key}.', en: 'This exists already: {key}.' },
  },
  {
    code: 'STILL_USED',
    message: {
      fr: 'Encore utilisé par : {names}. Retirez ou modifiez cela d’abord.',
      en: 'Still used by: {names}. Retire or change that first.',
    },
  },
  {
    code: 'WIDER_THAN_ITS_PARTS',
    message: {
      fr: 'Plus visible que ce sur quoi cela repose ({names}) : restreignez qui peut le voir.',
      en: 'More visible than what it rests on ({names}): narrow who may see it.',
    },
  },
  {
    code: 'SAYS_WHO_MISSING',
    message: {
      fr: 'Il manque qui le dit : une source avec sa citation, ou la réponse d’un participant.',
      en: 'Who says so is missing: a source with its quote, or the answer of a participant.',
    },
  },
  {
    code: 'SIGN_IN_REQUIRED',
    message: { fr: 'Connectez-vous pour faire cela.', en: 'Sign in to do this.' },
  },
  {
    code: 'UNKNOWN_REFERENCE',
    message: { fr: 'Référence inconnue : {key}.', en: 'Unknown reference: {key}.' },
  },
  {
    code: 'INTERNAL',
    message: {
      fr: 'Erreur inattendue. Elle est notée sous le numéro {requestId}.',
      en: 'Unexpected error. It is recorded under number {requestId}.',
    },
  },
] as const satisfies readonly ErrorCode[];

export type ErrorCodeCode = (typeof errorCodes)[number]['code'];
