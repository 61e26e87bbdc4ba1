import type { ErrorCode } from './error-code';

/** What is refused to who answers for a tie, also at a session. */
export const answerErrorCodes = [
  {
    code: 'SEMINAR_CODE_WRONG',
    message: {
      fr: 'Ce code ne correspond à aucune séance ouverte. Vérifiez-le sur votre carte, ou demandez-en un autre à l’animation.',
      en: 'This code belongs to no open session. Check it on your card, or ask the facilitator for another.',
    },
  },
  {
    code: 'SEMINAR_ENDED',
    message: {
      fr: 'La séance est terminée : on n’y répond plus. Adressez-vous à l’animation du pôle.',
      en: 'The session is over: it takes no more answers. Turn to the facilitator of the cluster.',
    },
  },
  {
    code: 'TIE_REWRITTEN',
    message: {
      fr: 'Ce lien a été modifié depuis que vous l’avez lu : rien n’est enregistré. Lisez ce qu’il dit à présent, puis répondez.',
      en: 'This tie was changed since you read it: nothing is recorded. Read what it says now, then answer.',
    },
  },
  {
    code: 'NOT_YOUR_TIE',
    message: {
      fr: 'Votre structure ne participe pas à ce lien : seuls ses participants y répondent.',
      en: 'Your structure has no part in this tie: only its participants answer for it.',
    },
  },
  {
    code: 'SAY_WHY',
    message: {
      fr: 'Dites en quelques mots pourquoi vous contestez ce lien.',
      en: 'Say in a few words why you contest this tie.',
    },
  },
] as const satisfies readonly ErrorCode[];
