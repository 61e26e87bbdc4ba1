import { counted, defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    label: 'Chercher un acteur, un lien, une source',
    placeholder: 'Chercher…',
    searching: 'Recherche…',
    nothing: (text: string) =>
      `Rien ne correspond à « ${text} ». Essayez un mot du nom, un sigle, ou une autre graphie.`,
    found: (count: number) => counted('fr', count, 'suggestion', 'suggestions'),
    written: (spelling: string) => `écrit « ${spelling} »`,
  },
  en: {
    label: 'Search for an actor, a tie, a source',
    placeholder: 'Search…',
    searching: 'Searching…',
    nothing: (text: string) =>
      `Nothing matches “${text}”. Try a word of the name, an acronym, or another spelling.`,
    found: (count: number) => counted('en', count, 'suggestion', 'suggestions'),
    written: (spelling: string) => `written “${spelling}”`,
  },
});
