/** As people write them, in French and in English. */
const months = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december', 'dec'],
];

/** Without accents, in small letters. */
export function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The month of that name, without accents, from 1. */
export function monthNamed(name: string): number | undefined {
  const index = months.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : index + 1;
}

/** A day that the calendar has, as `2026-01-21`; undefined for 31 February. */
function calendarDay(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1900 || full > 2199) return undefined;
  const date = new Date(Date.UTC(full, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

const dayPatterns: readonly [RegExp, (parts: readonly string[]) => string | undefined][] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([y, m, d]) => calendarDay(Number(y), Number(m), Number(d))],
  [
    /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/,
    ([d, m, y]) => calendarDay(Number(y), Number(m), Number(d)),
  ],
  [
    /(?<!\d)(\d{1,2})(?:er)?\s+([a-z]{3,9})\.?\s+(\d{4})(?!\d)/,
    ([d, name, y]) => {
      const month = monthNamed(name ?? '');
      return month ? calendarDay(Number(y), month, Number(d)) : undefined;
    },
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => calendarDay(Number(y), Number(m), Number(d))],
];

/** The first day in a text, with what follows it: `2026-01-21…`, `21/01/2026`, `1er février 2026`, `20260121`. */
function findDay(text: string): { day: string; rest: string } | undefined {
  const words = plain(text);
  const found = dayPatterns.flatMap(([pattern, make]) => {
    const match = pattern.exec(words);
    const day = match && make(match.slice(1));
    return day ? [{ day, index: match.index, rest: words.slice(match.index + match[0].length) }] : [];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}

/** The first day in a text, as `2026-01-21`; an offset behind it is no matter. Undefined where there is none. */
export function readDay(text: string): string | undefined {
  return findDay(text)?.day;
}

/** What a text says of a moment. */
export interface ReadMoment {
  readonly day: string;
  /** `12:00`; absent where it says no hour. */
  readonly hour?: string;
  /** The offset as written, `+02:00` or `Z`; absent where there is none. */
  readonly offset?: string;
}

/**
 * A moment as notices write it: `2026-02-16T12:00:00.000+01:00`, `2024-02-28+02:00`, `16/02/2026 à 12h00`,
 * `le 27 février 2026 à midi`.
 */
export function readMoment(text: string): ReadMoment | undefined {
  const found = findDay(text);
  if (!found) return undefined;
  const hour = readHour(found.rest);
  const offset =
    /(?<=\d)(z|[+-]\d{2}:?\d{2})(?![\d:])/.exec(found.rest) ?? /^(z|[+-]\d{2}:?\d{2})/.exec(found.rest);
  return {
    day: found.day,
    ...(hour ? { hour } : {}),
    ...(offset
      ? { offset: offset[1] === 'z' ? 'Z' : (offset[1] ?? '').replace(/(\d{2})(\d{2})$/, '$1:$2') }
      : {}),
  };
}

/** The first hour in a text: `12:00:00`, `12h`, `12 h 30`, `12 heures`, `midi`. */
export function readHour(text: string): string | undefined {
  const words = plain(text);
  const clock = /(?<![\d+-])(\d{1,2})\s*(?:heures?|[:h])\s*(\d{2})?(?!\d)/.exec(words);
  if (clock) {
    const [hours, minutes] = [Number(clock[1]), Number(clock[2] ?? 0)];
    if (hours < 24 && minutes < 60) return `${two(hours)}:${two(minutes)}`;
    // Midnight at the end of a day has no minute of its own there.
    return hours === 24 && minutes === 0 ? '23:59' : undefined;
  }
  return /\bmidi\b/.test(words) ? '12:00' : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A duration in months: `12`, `12 mois`, `4 ans`, `90 jours`, `4 années`. Undefined where it is none. */
export function readMonths(written: string | number): number | undefined {
  const text = plain(String(written)).trim();
  const match =
    /^(\d+(?:[.,]\d+)?)\s*(mois|months?|ans?|annees?|years?|jours?|days?|semaines?|weeks?)?\b/.exec(text);
  if (!match) return undefined;
  return monthsOf(Number((match[1] ?? '').replace(',', '.')), match[2] ?? 'mois');
}

/** A number of units of time in months, to a tenth; thirty days are a month. */
export function monthsOf(count: number, unit: string): number | undefined {
  const perUnit = /^an|^year/.test(unit)
    ? 12
    : /^j|^day/.test(unit)
      ? 1 / 30
      : /^s|^week/.test(unit)
        ? 7 / 30
        : 1;
  const all = Math.round(count * perUnit * 10) / 10;
  return Number.isFinite(all) && all >= 0 && all <= 1200 ? all : undefined;
}
