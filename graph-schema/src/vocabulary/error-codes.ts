import { answerErrorCodes } from './answer-error-codes';
import { bidErrorCodes } from './bid-error-codes';
import type { ErrorCode } from './error-code';
import type { FigureErrorCode } from './figure-error-codes';
import type { FinderErrorCode } from './finder-error-codes';
import type { ProviderErrorCode } from './provider-error-codes';

/**
 * Codes that the API can answer with, beside those that few pages need (`figure-error-codes.ts`,
 * `finder-error-codes.ts`, `provider-error-codes.ts`). The client writes the message; parameters go in braces.
 */
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
    code: 'TEXT_TOO_LONG',
    message: { fr: 'Trop long : au plus {max}.', en: 'Too long: at most {max}.' },
  },
  {
    code: 'FILE_TOO_LARGE',
    message: {
      fr: 'Trop gros : au plus {max} Mo. Coupez le fichier en plusieurs.',
      en: 'Too large: at most {max} MB. Cut the file into several.',
    },
  },
  {
    code: 'UNSEEN_CHARACTERS',
    message: {
      fr: 'Ce texte contient des caractères invisibles : retapez-le.',
      en: 'This text holds characters that cannot be seen: type it again.',
    },
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
    code: 'LOAD_UNDER_WAY',
    message: {
      fr: 'Un réseau est en cours de chargement : rien d’autre ne s’écrit d’ici là.',
      en: 'A network is being loaded: nothing else is written until then.',
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
    code: 'MERGED_INTO',
    message: {
      fr: 'Cela a été réuni à « {into} » : modifiez celui-ci, ou séparez-les d’abord.',
      en: 'This was merged into “{into}”: edit that one, or split them first.',
    },
  },
  {
    code: 'INVENTED_AND_REAL',
    message: {
      fr: 'L’une est inventée pour la démonstration, l’autre est réelle : on ne les réunit pas.',
      en: 'One is invented for demonstration, the other is real: they are not merged.',
    },
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
    code: 'OTHERS_REST_ON_IT',
    message: {
      fr: 'Cela serait plus visible que ce sur quoi il repose : {names}. Restreignez cela aussi.',
      en: 'This would be more visible than what it rests on: {names}. Narrow that as well.',
    },
  },
  {
    code: 'ALREADY_PINNED',
    message: {
      fr: 'Une autre valeur vient d’être retenue pour la même période : {said}. Regardez pourquoi, puis choisissez.',
      en: 'Another value has been preferred for the same period: {said}. See why, then choose.',
    },
  },
  {
    code: 'PURCHASE_CLOSED',
    message: {
      fr: 'Cet achat groupé ne prend plus d’engagement : il est signé, abandonné, lancé ou sa date est passée. Voyez avec qui le porte.',
      en: 'This group purchase takes no more pledges: it is signed, given up, launched or past its date. Ask whoever carries it.',
    },
  },
  {
    code: 'PLEDGE_FROM_ELSEWHERE',
    message: {
      fr: 'Cette structure est d’un autre pôle : elle ne pourrait pas lire cet achat groupé, ni ce qui y est engagé pour elle.',
      en: 'This structure is of another cluster: it could not read this group purchase, nor what is pledged in it on its behalf.',
    },
  },
  {
    code: 'PURCHASE_NOT_READY',
    message: {
      fr: 'Cet achat groupé ne peut pas encore être signé : sa page dit ce qui manque.',
      en: 'This group purchase cannot be signed yet: its page says what is missing.',
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
    code: 'UNKNOWN_REFERENCE',
    message: { fr: 'Référence inconnue : {key}.', en: 'Unknown reference: {key}.' },
  },
  {
    code: 'SIGN_IN_REQUIRED',
    message: { fr: 'Connectez-vous pour continuer.', en: 'Sign in to go on.' },
  },
  {
    code: 'SIGN_IN_FAILED',
    message: {
      fr: 'Adresse ou mot de passe inexact. Vérifiez les deux, ou demandez un nouveau mot de passe.',
      en: 'Wrong address or password. Check both, or ask for a new password.',
    },
  },
  {
    code: 'TOO_MANY_ATTEMPTS',
    message: {
      fr: 'Trop d’essais. Réessayez dans {seconds} secondes.',
      en: 'Too many attempts. Try again in {seconds} seconds.',
    },
  },
  {
    code: 'LINK_INVALID',
    message: {
      fr: 'Ce lien a déjà servi ou a expiré. Demandez-en un nouveau.',
      en: 'This link has been used or has expired. Ask for a new one.',
    },
  },
  {
    code: 'PASSWORD_TOO_WEAK',
    message: {
      fr: 'Mot de passe trop facile à deviner. Prenez-en un plus long : 14 caractères avec majuscules, minuscules et chiffres, ou une phrase.',
      en: 'Too easy a password to guess. Take a longer one: 14 characters with capitals, small letters and figures, or a sentence.',
    },
  },
  {
    code: 'PASSWORD_COMMON',
    message: {
      fr: 'Ce mot de passe est de ceux que l’on essaie en premier. Prenez-en un autre.',
      en: 'This password is among the first that people try. Take another one.',
    },
  },
  {
    code: 'PASSWORD_PERSONAL',
    message: {
      fr: 'Le mot de passe contient votre nom ou votre adresse. Prenez-en un autre.',
      en: 'The password holds your name or your address. Take another one.',
    },
  },
  {
    code: 'PASSWORD_TOO_LONG',
    message: { fr: 'Au plus {max} caractères.', en: 'At most {max} characters.' },
  },
  {
    code: 'PASSWORD_WRONG',
    message: { fr: 'Le mot de passe actuel est inexact.', en: 'The current password is wrong.' },
  },
  {
    code: 'PASSWORD_THERE_ALREADY',
    message: {
      fr: 'Ce compte a déjà un mot de passe : donnez l’actuel pour en changer.',
      en: 'This account has a password already: give the current one to change it.',
    },
  },
  {
    code: 'MAIL_SERVER_MISSING',
    message: {
      fr: 'Aucun serveur de courrier n’est réglé ici (SMTP_URL) : transmettez le lien vous-même.',
      en: 'No mail server is set here (SMTP_URL): pass the link on yourself.',
    },
  },
  {
    code: 'CONFIRMATION_WRONG',
    message: {
      fr: 'Cela ne correspond pas : recopiez exactement ce qui est demandé pour confirmer.',
      en: 'This does not match: type exactly what is asked for to confirm.',
    },
  },
  {
    code: 'EMAIL_INVALID',
    message: {
      fr: 'Adresse de courriel refusée : écrivez-la en lettres sans accent, comme nom@exemple.fr.',
      en: 'Refused mail address: write it in unaccented letters, as in name@example.org.',
    },
  },
  {
    code: 'NAME_INVALID',
    message: { fr: 'Écrivez un nom de 1 à {max} caractères.', en: 'Write a name of 1 to {max} characters.' },
  },
  {
    code: 'ACCOUNT_DISABLED',
    message: {
      fr: 'Ce compte est désactivé. L’administration peut le rouvrir.',
      en: 'This account is disabled. An administrator can open it again.',
    },
  },
  {
    code: 'ACCOUNT_NOT_ACTIVE',
    message: {
      fr: 'Cette personne n’a pas encore accepté son invitation : invitez-la de nouveau avec ce rôle.',
      en: 'This person has not accepted the invitation yet: invite again with this role.',
    },
  },
  {
    code: 'LAST_ADMINISTRATOR',
    message: {
      fr: 'C’est le dernier compte qui administre : donnez d’abord ce rôle à quelqu’un d’autre.',
      en: 'This is the last administrator: give the role to somebody else first.',
    },
  },
  {
    code: 'ALREADY_GRANTED',
    message: { fr: 'Ce compte a déjà ce rôle.', en: 'This account already has this role.' },
  },
  ...answerErrorCodes,
  ...bidErrorCodes,
  {
    code: 'INTERNAL',
    message: {
      fr: 'Erreur inattendue. Elle est notée sous le numéro {requestId}.',
      en: 'Unexpected error. It is recorded under number {requestId}.',
    },
  },
] as const satisfies readonly ErrorCode[];

/** Every code that the API can answer with. */
export type ErrorCodeCode =
  (typeof errorCodes)[number]['code'] | FigureErrorCode | FinderErrorCode | ProviderErrorCode;
