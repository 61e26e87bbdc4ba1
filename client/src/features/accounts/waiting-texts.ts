import { de, defineTexts } from '../../lib/i18n';

export const waitingTexts = defineTexts({
  fr: {
    /** As the parts of the inbox are called. */
    kinds: { CONTESTED: 'Liens contestés', UNANSWERED: 'Sans réponse' },
    noneOfPole: 'Aucun lien contesté ni sans réponse.',
    toAnswer: 'Attendent votre réponse',
    toAnswerBy: (name: string) => `Attendent la réponse ${de(name)}`,
    noneToAnswer: 'Rien n’attend votre réponse.',
    uncounted: 'Ce qui attend n’a pas pu être compté.',
  },
  en: {
    kinds: { CONTESTED: 'Contested ties', UNANSWERED: 'Unanswered' },
    noneOfPole: 'No tie is contested or unanswered.',
    toAnswer: 'Awaiting your answer',
    toAnswerBy: (name: string) => `Awaiting the answer of ${name}`,
    noneToAnswer: 'Nothing awaits your answer.',
    uncounted: 'What waits could not be counted.',
  },
});
