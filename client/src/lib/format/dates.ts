import type { Language } from '../i18n';
import { parseEdtfDate, parseEdtfInterval, type EdtfDate } from './edtf';

const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const seasons = {
  fr: ['printemps', 'été', 'automne', 'hiver'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};

/** The date without what is said of its certainty: "mars 2013", "1er mars 2013", "17 December 2013". */
function plain(date: EdtfDate, language: Language): string {
  if (date.decade) return language === 'fr' ? `années ${date.year}` : `${date.year}s`;
  if (date.season) return `${seasons[language][date.season - 1] ?? ''} ${date.year}`;
  if (!date.month) return String(date.year);
  const month = months[language][date.month - 1] ?? '';
  if (!date.day) return `${month} ${date.year}`;
  const day = language === 'fr' && date.day === 1 ? '1er' : String(date.day);
  return `${day} ${month} ${date.year}`;
}

function withDoubt(text: string, date: EdtfDate, language: Language): string {
  if (!date.uncertain) return text;
  return `${text} (${language === 'fr' ? 'à vérifier' : 'uncertain'})`;
}

/** "de", "du" or "d’", as French wants it before a date. */
function de(date: EdtfDate): string {
  if (date.decade) return 'des ';
  if (date.day) return 'du ';
  const word = plain(date, 'fr');
  return /^[aoé]/.test(word) ? 'd’' : 'de ';
}

export type Preposition = 'none' | 'in' | 'since' | 'until' | 'from' | 'to';

const french: Record<Preposition, (date: EdtfDate, text: string) => string> = {
  none: (date, text) => (date.approximate ? `vers ${text}` : text),
  in: (date, text) =>
    date.approximate
      ? `vers ${text}`
      : date.decade
        ? `dans les ${text}`
        : date.day
          ? `le ${text}`
          : `en ${text}`,
  since: (date, text) =>
    `depuis ${date.decade ? 'les ' : date.day ? 'le ' : ''}${text}${date.approximate ? ' environ' : ''}`,
  until: (date, text) =>
    date.approximate
      ? `jusque vers ${text}`
      : date.day
        ? `jusqu’au ${text}`
        : date.decade
          ? `jusqu’aux ${text}`
          : `jusqu’en ${text}`,
  from: (date, text) => `${de(date)}${text}${date.approximate ? ' environ' : ''}`,
  to: (date, text) =>
    date.approximate
      ? `à ${text} environ`
      : date.day
        ? `au ${text}`
        : date.decade
          ? `aux ${text}`
          : `à ${text}`,
};

const english: Record<Preposition, (date: EdtfDate, text: string) => string> = {
  none: (date, text) => (date.approximate ? `around ${text}` : text),
  in: (date, text) =>
    date.approximate
      ? `around ${text}`
      : date.day
        ? `on ${text}`
        : date.decade
          ? `in the ${text}`
          : `in ${text}`,
  since: (date, text) => `since ${about(date)}${text}`,
  until: (date, text) => `until ${about(date)}${text}`,
  from: (date, text) => `from ${about(date)}${text}`,
  to: (date, text) => `to ${about(date)}${text}`,
};

function about(date: EdtfDate): string {
  return `${date.approximate ? 'about ' : ''}${date.decade ? 'the ' : ''}`;
}

export function sayDate(preposition: Preposition, date: EdtfDate, language: Language): string {
  const forms = language === 'fr' ? french : english;
  return withDoubt(forms[preposition](date, plain(date, language)), date, language);
}

export function sayInterval(from: EdtfDate | null, to: EdtfDate | null, language: Language): string {
  if (from && to) return `${sayDate('from', from, language)} ${sayDate('to', to, language)}`;
  if (from) return sayDate('since', from, language);
  return to ? sayDate('until', to, language) : '';
}

/** A date or an interval after the preposition; what is neither comes back as it is. */
export function sayText(text: string, preposition: Preposition, language: Language): string {
  const date = parseEdtfDate(text);
  if (date) return sayDate(preposition, date, language);
  const interval = parseEdtfInterval(text);
  if (!interval) return text;
  return sayInterval(interval.from, interval.to, language);
}

/** An EDTF date or interval in words: "mars 2013", "vers 2012", "de 1996 à 1998". Unknown text comes back as it is. */
export function formatDate(edtf: string, language: Language): string {
  return sayText(edtf, 'none', language);
}

/** The same with its preposition: "en mars 2013", "le 17 décembre 2013", "vers 2012". */
export function formatWhen(edtf: string, language: Language): string {
  return sayText(edtf, 'in', language);
}
