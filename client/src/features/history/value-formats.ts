import type { Bilingual } from '@maillage/graph-schema/vocabulary';
import { formatDate, formatNumber } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import { termLabel } from '../../lib/terms';

/** Whom keys in a record stand for. */
export type Names = ReadonlyMap<string, string>;

/** Says a value of a record in words. */
export type Format = (value: unknown, names: Names, language: Language) => string;

const quotes: Record<Language, (text: string) => string> = {
  fr: (text) => `«\u00a0${text}\u00a0»`,
  en: (text) => `“${text}”`,
};

/** Free text, between the quotation marks of the language. */
export const text: Format = (value, _names, language) => quotes[language](String(value));

/** A text that stands for itself, such as an identifier. */
export const plain: Format = (value) => String(value);

export const date: Format = (value, _names, language) =>
  value === '..'
    ? { fr: 'toujours en cours', en: 'still so' }[language]
    : formatDate(String(value), language);

export const day: Format = (value, _names, language) => formatDate(String(value).slice(0, 10), language);

export const yesNo: Format = (value, _names, language) =>
  (value ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' })[language];

export const number: Format = (value, _names, language) => formatNumber(Number(value), language);

/** With its cents, where there are any. */
export const euros: Format = (value, names, language) =>
  language === 'fr' ? `${number(value, names, language)}\u00a0€` : `€${number(value, names, language)}`;

export const percent: Format = (value, names, language) =>
  `${number(value, names, language)}${language === 'fr' ? '\u00a0%' : '%'}`;

/** What another record is called. */
export const thing: Format = (value, names) => names.get(String(value)) ?? String(value);

/** The word for a code of one of these lists. */
export function term(...lists: readonly (readonly { code: string; label: Bilingual }[])[]): Format {
  const all = lists.flat();
  return (value, _names, language) => termLabel(all, String(value), language).toLowerCase();
}

const groups: Readonly<Record<string, Bilingual>> = {
  public: { fr: 'tout le monde', en: 'everybody' },
  pole: { fr: 'les membres de', en: 'the members of' },
  facilitators: { fr: 'les animateurs de', en: 'the facilitators of' },
  acting: { fr: 'qui agit pour', en: 'who acts for' },
  author: { fr: 'l’auteur seul', en: 'the author alone' },
};

/** Who may read a record: a group of readers in words. */
export const reader: Format = (value, names, language) => {
  const [group = '', key] = String(value).split(':');
  const words = groups[group]?.[language];
  if (key === undefined || group === 'author') return words ?? String(value);
  return [words, thing(key, names, language)].filter(Boolean).join(' ');
};
