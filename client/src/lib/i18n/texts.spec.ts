import { firstLanguage, keepLanguageOfTab, storedLanguage, storeLanguage } from './language';
import { bilingual, counted, De, de, defineTexts } from './texts';

describe('texts', () => {
  it('set the spaces that French wants, also in what a function says', () => {
    const { fr, en } = defineTexts({
      fr: { ask: 'Qui le dit ?', say: (word: string) => `« ${word} » : rien ; tant pis !` },
      en: { ask: 'Says who ?', say: (word: string) => `“${word}”: nothing` },
    });
    expect(fr.ask).toBe('Qui le dit\u00a0?');
    expect(fr.say('mot')).toBe('«\u00a0mot\u00a0»\u00a0: rien\u00a0; tant pis\u00a0!');
    expect(en.ask).toBe('Says who ?');
  });

  it('set them in lists of paragraphs and in words of the vocabulary too', () => {
    const { fr } = defineTexts({
      fr: { told: ['Les acteurs : tous.', { why: 'Pourquoi ?' }] },
      en: { told: ['The actors: all.', { why: 'Why?' }] },
    });
    expect(fr.told).toEqual(['Les acteurs\u00a0: tous.', { why: 'Pourquoi\u00a0?' }]);
    const words = { fr: 'En ETP : deux mi-temps', en: 'In FTE : two' };
    expect(bilingual(words, 'fr')).toBe('En ETP\u00a0: deux mi-temps');
    expect(bilingual(words, 'en')).toBe('In FTE : two');
  });

  it('elide before a vowel, however it is written', () => {
    expect(['Nantes', 'Emmaüs', 'Écosol', 'ESS 31', 'Halle', ''].map(de)).toEqual([
      'de Nantes',
      'd’Emmaüs',
      'd’Écosol',
      'd’ESS 31',
      'de Halle',
      'de ',
    ]);
    expect(De('Emmaüs')).toBe('D’Emmaüs');
    expect([de('Le Périscope'), De('Les Francas'), de('Leroy')]).toEqual([
      'du Périscope',
      'Des Francas',
      'de Leroy',
    ]);
  });

  it('count in both languages', () => {
    expect(counted('fr', 0, 'lien', 'liens')).toBe('0 lien');
    expect(counted('fr', 2, 'lien', 'liens')).toBe('2 liens');
    expect(counted('fr', 2_000_000, 'lien', 'liens')).toMatch(/de liens$/);
    expect(counted('en', 0, 'tie', 'ties')).toBe('0 ties');
    expect(counted('en', 1, 'tie', 'ties')).toBe('1 tie');
  });
});

describe('the language to begin with', () => {
  it('is the address’s, else the one chosen before, else the browser’s, else French', () => {
    expect(firstLanguage('?lang=en', 'fr', ['fr'])).toBe('en');
    expect(firstLanguage('?lang=de', 'en', ['fr'])).toBe('en');
    expect(firstLanguage('', null, ['en-GB', 'fr'])).toBe('en');
    expect(firstLanguage('', null, ['de'])).toBe('fr');
    expect(firstLanguage('', null, [])).toBe('fr');
  });

  it('is that of the tab once it has been away, until another is chosen, and no choice for the next visit', () => {
    storeLanguage('fr');
    keepLanguageOfTab('en');
    expect(storedLanguage()).toBe('en');
    expect(localStorage.getItem('maillage.language')).toBe('fr');
    storeLanguage('fr');
    expect(storedLanguage()).toBe('fr');
  });
});
