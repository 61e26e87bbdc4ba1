import type { Language } from './language';

/** The texts of a feature in both languages; they have the same keys, or it does not compile. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** Declares texts. French gives the shape: a key missing in English, or one too many, is a type error. */
export function defineTexts<T>(texts: { fr: T; en: NoInfer<T> }): Texts<T> {
  return texts;
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
