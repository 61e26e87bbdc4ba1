/** A day, month, season, year or decade, as exactly as it is known. */
export interface EdtfDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 spring … 4 winter. */
  readonly season?: number;
  /** Only the decade is known: 201X. */
  readonly decade: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An interval; an end that is `null` is open or unknown. */
export interface EdtfInterval {
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

const DATE = /^(?<year>\d{3}[\dX])(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<mark>[~?%])?$/;

/** Reads one date of ISO 8601-2 (EDTF), the part of it that our data uses; nothing for what is not one. */
export function parseEdtfDate(text: string): EdtfDate | undefined {
  const groups = DATE.exec(text.trim())?.groups;
  const year = groups?.['year'];
  if (!groups || !year) return undefined;
  const decade = year.endsWith('X');
  const month = numberOf(groups['month']);
  const day = numberOf(groups['day']);
  const season = month !== undefined && month > 20 && month < 25 ? month - 20 : undefined;
  if (month !== undefined && season === undefined && (month < 1 || month > 12)) return undefined;
  const mark = groups['mark'];
  return {
    year: Number(year.replace('X', '0')),
    ...(season === undefined && month !== undefined ? { month } : {}),
    ...(day !== undefined && day <= 31 ? { day } : {}),
    ...(season === undefined ? {} : { season }),
    decade,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

/** Reads `2012/2013-05`, `../2013`, `2012/..`; nothing for what is not an interval. */
export function parseEdtfInterval(text: string): EdtfInterval | undefined {
  const [from, to, ...more] = text.split('/');
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const ends = [from, to].map((end) => (end === '' || end === '..' ? null : parseEdtfDate(end)));
  if (ends.includes(undefined)) return undefined;
  const [first = null, last = null] = ends;
  return first === null && last === null ? undefined : { from: first, to: last };
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || text === 'XX' ? undefined : Number(text);
}
