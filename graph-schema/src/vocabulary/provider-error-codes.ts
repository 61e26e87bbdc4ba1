import type { ErrorCode } from './error-code';

/** What keeps somebody from coming in by an identity that they have elsewhere. */
export const providerErrorCodes = [
  {
    code: 'PROVIDER_MISSING',
    message: {
      fr: 'Aucun service de connexion n’est réglé ici : entrez avec votre mot de passe.',
      en: 'No sign-in service is set here: sign in with your password.',
    },
  },
  {
    code: 'PROVIDER_UNREACHABLE',
    message: {
      fr: 'Le service de connexion ne répond pas. Réessayez dans un instant, ou connectez-vous avec votre mot de passe.',
      en: 'The sign-in service does not answer. Try again in a moment, or sign in with your password.',
    },
  },
  {
    code: 'PROVIDER_DENIED',
    message: {
      fr: 'Le service de connexion n’a pas donné suite : vous y avez renoncé, ou il ne l’a pas permis.',
      en: 'The sign-in service did not go through with it: you gave up there, or it did not allow it.',
    },
  },
  {
    code: 'PROVIDER_ANSWER_INVALID',
    message: {
      fr: 'La réponse du service de connexion n’a pas pu être vérifiée. Recommencez ; si cela dure, prévenez l’administration.',
      en: 'The answer of the sign-in service could not be verified. Start again; if it lasts, tell an administrator.',
    },
  },
  {
    code: 'ROUND_TRIP_LOST',
    message: {
      fr: 'Cette connexion a expiré, a déjà servi, ou a été commencée dans un autre navigateur. Recommencez.',
      en: 'This sign-in has expired, was used already, or was begun in another browser. Start again.',
    },
  },
  {
    code: 'IDENTITY_UNKNOWN',
    message: {
      fr: 'Cette identité n’est reliée à aucun compte. Ouvrez le lien de votre invitation, ou connectez-vous avec votre mot de passe puis reliez-la dans « Mon compte ».',
      en: 'This identity is linked to no account. Open the link of your invitation, or sign in with your password and link it in “My account”.',
    },
  },
  {
    code: 'IDENTITY_TAKEN',
    message: {
      fr: 'Cette identité est déjà reliée à un autre compte. Déliez-la d’abord de celui-là.',
      en: 'This identity is already linked to another account. Unlink it from that one first.',
    },
  },
  {
    code: 'IDENTITY_THERE_ALREADY',
    message: {
      fr: 'Ce compte est déjà relié à une identité de ce service : déliez-la d’abord.',
      en: 'This account is already linked to an identity of this service: unlink that one first.',
    },
  },
  {
    code: 'LAST_WAY_IN',
    message: {
      fr: 'C’est la seule façon d’entrer dans ce compte : choisissez d’abord un mot de passe.',
      en: 'This is the only way into this account: choose a password first.',
    },
  },
] as const satisfies readonly ErrorCode[];

export type ProviderErrorCode = (typeof providerErrorCodes)[number]['code'];
