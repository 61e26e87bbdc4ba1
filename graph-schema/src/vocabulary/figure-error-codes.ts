import type { ErrorCode } from './error-code';

/** What keeps a yearly figure from being kept. */
export const figureErrorCodes = [
  {
    code: 'NUMBER_UNREADABLE',
    message: {
      fr: 'Nombre non compris : écrivez par exemple 1 250 000 ou 12,5.',
      en: 'Number not understood: write for example 1,250,000 or 12.5.',
    },
  },
  {
    code: 'NUMBER_NEGATIVE',
    message: { fr: 'Ce nombre ne peut pas être négatif.', en: 'This number cannot be negative.' },
  },
  {
    code: 'NUMBER_NOT_WHOLE',
    message: {
      fr: 'On compte ici des entiers : {read} n’en est pas un.',
      en: 'Whole numbers here: {read} is none.',
    },
  },
  {
    code: 'NUMBER_TOO_LARGE',
    message: {
      fr: 'Trop grand : au plus {max}. Vérifiez l’unité.',
      en: 'Too large: at most {max}. Check the unit.',
    },
  },
  {
    code: 'YEAR_NOT_OVER',
    message: {
      fr: 'On donne les chiffres d’une année commencée, {last} au plus tard, et pas avant {first}.',
      en: 'Figures are given for a year that has begun, {last} at the latest, and not before {first}.',
    },
  },
  {
    code: 'FIGURE_NOT_READ_HERE',
    message: {
      fr: 'La structure a déjà donné ce chiffre, que votre pôle ne lit pas : à elle de vous le donner à lire, depuis « Mes chiffres ». Rien n’est remplacé.',
      en: 'The structure has given this figure already, and your cluster does not read it: it lets you read it from “My figures”. Nothing is replaced.',
    },
  },
  {
    code: 'FIGURE_GIVEN_ELSEWHERE',
    message: {
      fr: 'Votre structure a déjà donné ce chiffre, à un autre pôle. Pour le donner à lire ici aussi, ou le corriger, connectez-vous et ouvrez « Mes chiffres ». Rien n’est remplacé.',
      en: 'Your structure has given this figure already, to another cluster. To let this one read it too, or to correct it, sign in and open “My figures”. Nothing is replaced.',
    },
  },
  {
    code: 'COLLECTION_CLOSED',
    message: {
      fr: 'La collecte est close : adressez-vous à l’animation du pôle pour corriger un chiffre.',
      en: 'The collection is closed: turn to the cluster’s facilitator to correct a figure.',
    },
  },
] as const satisfies readonly ErrorCode[];

export type FigureErrorCode = (typeof figureErrorCodes)[number]['code'];
