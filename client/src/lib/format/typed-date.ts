import type { Language } from '../i18n';
import { readDate } from './read-date';

/** What dates a field takes: a day, one date, a period, a beginning, or an end that may be “still so”. */
export type DateForm = 'DAY' | 'DATE' | 'PERIOD' | 'START' | 'END';

const oneDate = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?[~?%]?';
const written = new RegExp(`^(?:${oneDate}|\\.\\./${oneDate}|${oneDate}/(?:\\.\\.|${oneDate})|\\.\\.)$`);

const words = {
  fr: {
    about: 'vers ',
    still: 'toujours',
    between: 'entre',
    and: 'et',
    by: 'au plus tard',
    from: 'au plus tôt',
  },
  en: { about: 'about ', still: 'still', between: 'between', and: 'and', by: 'by', from: 'not before' },
};

const still = /^(?:toujours|encore|en cours|still|ongoing|\.\.)$/i;
const between = /^(?:entre|between|de|from)\s+(.+?)\s+(?:et|and|à|to)\s+(.+)$/i;
const by = /^(?:au plus tard|by|avant|before)\s+(?:le\s+|en\s+)?(.+)$|^(.+?)\s+au plus tard$/i;
const from = /^(?:au plus tôt|not before|après|after)\s+(?:le\s+|en\s+)?(.+)$/i;

/** Whether a text is EDTF as records write it: what is not is still to be read. */
export function isEdtf(value: string): boolean {
  return written.test(value);
}

/** A date of a record as one would type it: `5/9/2013`, `vers 2013`, `entre 2011 et 2012`, `toujours`. */
export function typedDate(value: string, language: Language): string {
  const t = words[language];
  if (!isEdtf(value)) return value;
  if (value === '..') return t.still;
  const [first = '', last] = value.split('/');
  if (last === undefined) return typedOne(first, language);
  if (first === '..') return `${t.by} ${typedOne(last, language)}`;
  if (last === '..') return `${t.from} ${typedOne(first, language)}`;
  return `${t.between} ${typedOne(first, language)} ${t.and} ${typedOne(last, language)}`;
}

function typedOne(value: string, language: Language): string {
  const mark = /[~?%]$/.exec(value)?.[0] ?? '';
  const plain = value
    .slice(0, value.length - mark.length)
    .split('-')
    .reverse()
    .join('/');
  return mark === '~' ? `${words[language].about}${plain}` : `${plain}${mark}`;
}

/** What was typed as EDTF, of a form that the field takes; undefined when it cannot be read so. */
export function readTyped(text: string, form: DateForm): string | undefined {
  const typed = text.trim();
  if (still.test(typed)) return form === 'END' ? '..' : undefined;
  const one = readOne(typed);
  if (form === 'DAY') return one && /^\d{4}-\d{2}-\d{2}$/.test(one) ? one : undefined;
  if (one) return one;
  return form === 'DATE' ? undefined : readInterval(typed);
}

function readInterval(typed: string): string | undefined {
  const slash = /^([^/]+|\.\.)\/([^/]+|\.\.)$/.exec(typed);
  if (slash && isEdtf(typed)) return typed;
  const ends = between.exec(typed);
  if (ends) {
    const [first, last] = [readOne(ends[1] ?? ''), readOne(ends[2] ?? '')];
    return first && last && `${first}/${last}`;
  }
  const latest = by.exec(typed);
  const last = latest && readOne(latest[1] ?? latest[2] ?? '');
  if (last) return `../${last}`;
  const earliest = from.exec(typed);
  const first = earliest && readOne(earliest[1] ?? '');
  return first ? `${first}/..` : undefined;
}

/** `?` (uncertain) and `%` (about, and uncertain) are kept as they are written. */
function readOne(text: string): string | undefined {
  const mark = /[?%]$/.exec(text)?.[0] ?? '';
  const date = readDate(text.slice(0, text.length - mark.length));
  return date && `${date}${mark}`;
}
