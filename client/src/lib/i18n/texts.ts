import type { Language } from './language';

/** The texts of a feature in both languages; they have the same keys, or it does not compile. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** Declares texts. French gives the shape: a key missing in English, or one too many, is a type error. */
export function defineTexts<T>(texts: { fr: T; en: NoInfer<T> }): Texts<T> {
  return { fr: withFrenchSpaces(texts.fr), en: texts.en };
}

/** French sets a space before high punctuation, where a line must not break; nobody types that space by hand. */
function withFrenchSpaces<T>(texts: T): T {
  if (typeof texts === 'string') return frenchSpaces(texts) as T;
  if (typeof texts === 'function') {
    return ((...values: unknown[]) =>
      withFrenchSpaces((texts as (...all: unknown[]) => unknown)(...values))) as T;
  }
  if (Array.isArray(texts)) return texts.map(withFrenchSpaces) as T;
  // What is neither words nor a group of words stays what it is.
  if (typeof texts !== 'object' || texts === null || Object.getPrototypeOf(texts) !== Object.prototype)
    return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, withFrenchSpaces(text)])) as T;
}

export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/** Words of the vocabulary, which come in both languages, in that of the screen. */
export function bilingual(words: Readonly<Record<Language, string>>, language: Language): string {
  return language === 'fr' ? frenchSpaces(words.fr) : words.en;
}

/** French elides before a vowel: “de Nantes”, “d’Emmaüs”. Of an h nobody can tell from the spelling: it keeps its `de`. */
export function de(name: string): string {
  const article = /^(Le|Les) (?=\S)/.exec(name);
  if (article) return `${article[1] === 'Le' ? 'du' : 'des'} ${name.slice(article[0].length)}`;
  return /^[aeiouàâäæéèêëîïôöœùûü]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** The same, where a sentence begins. */
export function De(name: string): string {
  return de(name).replace('d', 'D');
}

interface Forms {
  readonly one: string;
  readonly other: string;
  /** For round millions in French: "2 000 000 d’acteurs". Written as `de` + other when left out. */
  readonly many?: string;
}

const rules = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };

/** The form of a word that goes with a number. */
export function plural(language: Language, count: number, forms: Forms): string {
  switch (rules[language].select(count)) {
    case 'one':
      return forms.one;
    case 'many':
      return forms.many ?? (language === 'fr' ? `de ${forms.other}` : forms.other);
    default:
      return forms.other;
  }
}

const numbers = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') };

/** A counted thing: "1 lien", "37 liens". */
export function counted(
  language: Language,
  count: number,
  one: string,
  other: string,
  many?: string,
): string {
  const forms = many === undefined ? { one, other } : { one, other, many };
  return `${numbers[language].format(count)} ${plural(language, count, forms)}`;
}
