import { counted, defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    line: (line: number) => `ligne ${line}`,
    shortLine: (line: number) => `l. ${line}`,
    dated: (date: string, estimated: boolean) => (estimated ? `${date}, date estimée` : date),
    saysWho: (count: number) => `Qui le dit ? ${counted('fr', count, 'passage', 'passages')}`,
    more: (count: number) => `+${count}`,
    noEvidence: 'Aucun passage ne l’appuie.',
    invented: 'inventé',
    inventedTitle:
      'Fiche inventée, pour montrer ce que l’outil sait faire. Elle ne compte dans aucun chiffre.',
    implied: 'sous-entendu',
    impliedTitle: 'Le document ne le dit pas en toutes lettres : cela se déduit de ce qu’il dit.',
    scope: (scope: string) => `pour ${scope}`,
    disputed: 'les documents ne s’accordent pas',
    disputedTitle: 'Deux documents donnent des valeurs différentes pour la même période.',
  },
  en: {
    line: (line: number) => `line ${line}`,
    shortLine: (line: number) => `l. ${line}`,
    dated: (date: string, estimated: boolean) => (estimated ? `${date}, estimated date` : date),
    saysWho: (count: number) => `Says who? ${counted('en', count, 'passage', 'passages')}`,
    more: (count: number) => `+${count}`,
    noEvidence: 'No passage supports it.',
    invented: 'invented',
    inventedTitle: 'An invented record, to show what the tool can do. It counts in no figure.',
    implied: 'implied',
    impliedTitle: 'The document does not say it in so many words: it follows from what it says.',
    scope: (scope: string) => `for ${scope}`,
    disputed: 'the documents disagree',
    disputedTitle: 'Two documents give different values for the same period.',
  },
});
