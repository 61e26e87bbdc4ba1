import type { QualifierCode } from '@maillage/graph-schema/vocabulary';
import { MOST_EUROS, readDigits, toHundredths } from '../cells/amounts';
import { plain } from '../cells/days';
import { unitOf, type ReadUnit } from './figure-words';

/** A number as somebody wrote it in a cell. */
export interface ReadNumber extends ReadUnit {
  /** Without its multiple: see `times`. */
  readonly number: number;
  readonly qualifier?: QualifierCode;
}

const aboutWords =
  /^(?:~|≈|±|(?:environ|env|autour de|a peu pres|about|approx(?:imativement|imately)?|around|ca|circa|presque|pres de|nearly)\b\.?)\s*/;
const leastWords =
  /^(?:>=?|≥|\+(?=\s*de\b)|(?:plus|au moins|minimum|min|a minima|more than|over|at least|least)\b\.?)\s*(?:de\b\s*|d'\s*)?/;

/**
 * `1 234,5`, `12 k€`, `1,2 M€`, `12 ETP`, `environ 30`, `plus de 30`, `30+`. Undefined where it is no number, or
 * more than one: `5-10`, `12 dont 3 ETP`.
 */
export function readSheetNumber(written: string): ReadNumber | undefined {
  if (written.length > 80) return undefined;
  let text = plain(written.replaceAll('²', '2')).replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
  const isAbout = aboutWords.test(text);
  if (isAbout) text = text.replace(aboutWords, '');
  const isLeast = leastWords.test(text);
  if (isLeast) text = text.replace(leastWords, '');
  const power = /^-?\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/.exec(text)?.[0];
  if (power) return qualified({ number: Number(power.replace(',', '.')), times: 1 }, isAbout, isLeast);
  const parts = /^(-?\d[\d\s.,']*)(\+?)\s*(.*)$/.exec(text);
  const [, digits = '', plus = '', rest = ''] = parts ?? [];
  const number = numberIn(digits.trim());
  if (!parts || number === undefined) return undefined;
  const unit = rest.trim() ? unitOf(rest) : { times: 1 };
  return unit && qualified({ number, ...unit }, isAbout, isLeast || plus !== '');
}

function qualified(read: ReadNumber, isAbout: boolean, isLeast: boolean): ReadNumber | undefined {
  if (!Number.isFinite(read.number) || Math.abs(read.number * read.times) > MOST_EUROS) return undefined;
  return isLeast ? { ...read, qualifier: 'AT_LEAST' } : isAbout ? { ...read, qualifier: 'ABOUT' } : read;
}

/** Spaces part thousands and nothing else: « 5 10 » are two numbers. */
function numberIn(digits: string): number | undefined {
  if (/[\s']/.test(digits) && !/^-?\d{1,3}(?:[\s']\d{3})+(?:[.,]\d+)?$/.test(digits)) return undefined;
  return readDigits(digits.replaceAll(/[\s']/g, ''))?.amount;
}

/** The number in its unit: hundredths, for more is an artefact of reckoning with fractions of two. */
export function valueOf(number: number, times: number): number {
  return toHundredths(number * times);
}
