import type { Language } from '../i18n';
import { formatDate, formatWhen, sayDate, sayInterval, sayText } from './dates';
import { parseEdtfDate, parseEdtfInterval, type EdtfDate, type EdtfInterval } from './edtf';

/** Since when and until when, as EDTF. */
export interface Span {
  readonly since?: string | null;
  readonly until?: string | null;
  readonly end: 'OPEN' | 'CLOSED' | 'UNKNOWN';
}

/** The words for a limit that is known only as an interval. */
const words = {
  fr: {
    over: 'terminé',
    sinceAtLatest: (date: string) => `${date} au plus tard`,
    sinceAtEarliest: (date: string) => `${date} au plus tôt`,
    begunBetween: (from: string, to: string) => `commencé entre ${from} et ${to}`,
    untilAtLatest: (date: string) => `terminé ${date} au plus tard`,
    untilAtLeast: (date: string) => `encore ${date}`,
    endedBetween: (from: string, to: string) => `terminé entre ${from} et ${to}`,
    seen: (date: string) => `au moins ${date}`,
  },
  en: {
    over: 'ended',
    sinceAtLatest: (date: string) => `${date} at the latest`,
    sinceAtEarliest: (date: string) => `${date} at the earliest`,
    begunBetween: (from: string, to: string) => `begun between ${from} and ${to}`,
    untilAtLatest: (date: string) => `ended ${date} at the latest`,
    untilAtLeast: (date: string) => `still so ${date}`,
    endedBetween: (from: string, to: string) => `ended between ${from} and ${to}`,
    seen: (date: string) => `at least ${date}`,
  },
};

/** EDTF writes an open or unknown end as `..` or nothing. */
function known(edtf: string | null | undefined): string | undefined {
  return edtf && edtf !== '..' ? edtf : undefined;
}

/** "le 5 mars 2013", "mars 2013"; "5 March 2013": a date as it stands after "entre". */
function named(date: EdtfDate, language: Language): string {
  const text = sayDate('none', date, language);
  return language === 'fr' && date.day && !date.approximate ? `le ${text}` : text;
}

function sayBegun({ from, to }: EdtfInterval, language: Language): string {
  const t = words[language];
  if (from && to) return t.begunBetween(named(from, language), named(to, language));
  if (from) return t.sinceAtEarliest(sayDate('since', from, language));
  return to ? t.sinceAtLatest(sayDate('since', to, language)) : '';
}

function sayEnded({ from, to }: EdtfInterval, language: Language): string {
  const t = words[language];
  if (from && to) return t.endedBetween(named(from, language), named(to, language));
  if (from) return t.untilAtLeast(sayDate('in', from, language));
  return to ? t.untilAtLatest(sayDate('in', to, language)) : '';
}

function saySince(edtf: string, language: Language): string {
  const interval = parseEdtfInterval(edtf);
  return interval ? sayBegun(interval, language) : sayText(edtf, 'since', language);
}

function sayUntil(edtf: string, language: Language): string {
  const interval = parseEdtfInterval(edtf);
  return interval ? sayEnded(interval, language) : sayText(edtf, 'until', language);
}

/** The one day of what is only known to have been so on that day: since `../day`, until `day/..`. */
function dayOfSight(since: string, until: string): string | undefined {
  const day = /^\.\.\/(.+)$/.exec(since)?.[1];
  return day !== undefined && until === `${day}/..` ? day : undefined;
}

function sayBoth(since: string, until: string, language: Language): string {
  if (since === until) return formatWhen(since, language);
  const seen = dayOfSight(since, until);
  if (seen) return words[language].seen(formatWhen(seen, language));
  const from = parseEdtfDate(since);
  const to = parseEdtfDate(until);
  if (from && to) return sayInterval(from, to, language);
  if (!parseEdtfInterval(since) && !parseEdtfInterval(until)) {
    return `${formatDate(since, language)} – ${formatDate(until, language)}`;
  }
  return `${saySince(since, language)}, ${sayUntil(until, language)}`;
}

/** A span in words: "depuis 2013", "de mars 2013 à mai 2014", "jusqu’au 17 décembre 2013"; empty when nothing is known. */
export function formatSpan(span: Span, language: Language): string {
  const since = known(span.since);
  const until = known(span.until);
  if (since && until) return sayBoth(since, until, language);
  if (since) {
    const text = saySince(since, language);
    return span.end === 'CLOSED' ? `${text}, ${words[language].over}` : text;
  }
  if (until) return sayUntil(until, language);
  return span.end === 'CLOSED' ? words[language].over : '';
}
