import { monthNamed, plain, readDay } from '../cells/days';

const oneDate = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?[~?%]?';
const edtf = new RegExp(`^(?:${oneDate}|\\.\\./${oneDate}|${oneDate}/(?:\\.\\.|${oneDate}))$`);

/** « vers 2013 », « environ 2013 », « circa 2013 », « ~2013 ». */
const about = /^(?:~\s*|(?:vers|environ|env|circa|ca|autour de|about|around)\b\.?\s*)/;
const before = /^(?:(?:depuis|en|le|du|annee|since|in|on|debut|fin|courant|mi)\b[\s-]*)+(?:l'annee\s*)?/;

/** Serial numbers of days in spreadsheets, 1 of 1900-01-01: those from 1954 to 2099, which no year is. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 73_050;

/** A date as people and spreadsheets write it, in EDTF; undefined where it is none. */
export function readSheetDate(written: string): string | undefined {
  const text = plain(written).replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
  if (!text || text.length > 60) return undefined;
  if (edtf.test(text)) return isOnCalendar(text) ? text : undefined;
  const isAbout = about.test(text);
  const found = exactDate(text.replace(about, '').replace(before, ''));
  return found && isAbout ? `${found}~` : found;
}

function exactDate(text: string): string | undefined {
  const number = /^(\d{4,5})(?:[.,]\d+)?$/.exec(text)?.[1];
  if (number) return number.length === 4 ? yearOf(number) : dayOfSerial(Number(number));
  if (edtf.test(text) && isOnCalendar(text)) return text;
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return monthOf(month[2], Number(month[1]));
  const turned = /^(\d{4})[/.](\d{1,2})$/.exec(text);
  if (turned) return monthOf(turned[1], Number(turned[2]));
  const named = /^([a-z]{3,9})\.? (\d{4})$/.exec(text);
  if (named) return monthOf(named[2], monthNamed(named[1] ?? ''));
  const english = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (english) return readDay(`${english[2]} ${english[1]} ${english[3]}`);
  // Two days are a span, and which one is meant is not said.
  if ((text.match(/\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}/g)?.length ?? 0) > 1) return undefined;
  return readDay(inFourDigits(text));
}

/** « 05/09/98 » is of the last century: no pole was founded in 2098. */
function inFourDigits(text: string): string {
  return text.replace(/^(\d{1,2}[/.-]\d{1,2}[/.-])([5-9]\d)(?!\d)/, '$119$2');
}

function yearOf(digits: string | undefined): string | undefined {
  const year = Number(digits);
  return year >= 1000 && year <= 2199 ? digits : undefined;
}

function monthOf(year: string | undefined, month: number | undefined): string | undefined {
  return yearOf(year) && month && month >= 1 && month <= 12
    ? `${year}-${String(month).padStart(2, '0')}`
    : undefined;
}

function dayOfSerial(serial: number): string | undefined {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** Whether its days are on the calendar, and an interval does not end before it begins. */
function isOnCalendar(text: string): boolean {
  const dates = text.split('/').map((date) => date.replace(/[~?%]$/, ''));
  const [from = '', to = ''] = dates;
  if (to && from !== '..' && to !== '..' && to.slice(0, from.length) < from) return false;
  return dates.every(
    (date) => date === '..' || (yearOf(date.slice(0, 4)) && (date.length < 10 || readDay(date) === date)),
  );
}

/** The end of something: a date, or that it goes on. */
export function readSheetEnd(written: string): string | undefined {
  return /^(?:\.\.|(?:toujours )?en cours|aujourd'?hui|actuel(?:lement)?|ongoing|present|today|now)$/.test(
    plain(written).replaceAll('’', "'").trim(),
  )
    ? '..'
    : readSheetDate(written);
}

/** The time that a figure is about: a date, or years from one to another (2013-2014, 2013/14). */
export function readSheetPeriod(written: string): string | undefined {
  const years = /^(?:de )?(\d{4}) ?(?:[-–/]|a|to) ?(\d{4}|\d{2})$/.exec(plain(written).trim());
  const [, from = '', end = ''] = years ?? [];
  const to = end.length === 2 ? from.slice(0, 2) + end : end;
  // 2013-09 is a month; 2013-14 is none.
  const isMonth = end.length === 2 && Number(end) >= 1 && Number(end) <= 12;
  if (years && !isMonth && yearOf(from) && yearOf(to) && from <= to)
    return from === to ? from : `${from}/${to}`;
  return readSheetDate(written);
}
