import type { QualifierCode } from '@maillage/graph-schema/vocabulary';
import { readAmount, toHundredths } from '../cells/amounts';

/** What a figure is read for. */
export interface FigureRule {
  /** Whether there are parts of one. */
  readonly decimals: boolean;
  readonly most: number;
}

export type FigureFault = 'NUMBER_UNREADABLE' | 'NUMBER_NEGATIVE' | 'NUMBER_NOT_WHOLE' | 'NUMBER_TOO_LARGE';

/** A number as somebody typed it, with how exact it was said to be. */
export interface ReadFigure {
  readonly value: number;
  /** Undefined where nothing was said of it. */
  readonly qualifier: QualifierCode | undefined;
  /** Whether it can be read in another way: `12.500` is twelve thousand five hundred, or twelve and a half. */
  readonly unsure: boolean;
}

/** What precedes a number that is about right, or a least one, in small letters without accents. */
const qualified: readonly (readonly [RegExp, QualifierCode])[] = [
  [/^(?:plus de|au moins|au minimum|minimum|min\.?|more than|over|at least|>=?|≥)\s*/, 'AT_LEAST'],
  [/^(?:environ|env\.?|a peu pres|autour de|vers|pres de|about|around|approx\.?|circa|~|≈|±)\s*/, 'ABOUT'],
];

/** Words for thousands and millions as the reader of amounts takes them. */
const multiples: readonly (readonly [RegExp, string])[] = [
  [/milliards?|billions?\b|\bbn\b/, 'md'],
  [/millions?|\bmio\b/, 'm'],
  [/mille|milliers?|thousands?/, 'k'],
];

/** What is counted, written after its number; the longer words first. */
const counted =
  /(?:equivalents? temps[ -]pleins?|temps pleins?|full[ -]time equivalents?|personnes?|salarie(?:\(?[·.]?e\)?)?s?|employees?|people|benevoles?|volunteers?|adherents?|societaires?|associes?|members?|membres?|usagers?|users?|beneficiaires?|projets?|projects?|emplois?|jobs?|etp|ftes?)\.?$/;

/**
 * Reads a number as people type it into a field or a spreadsheet, French first: decimal comma or dot; thousands set
 * apart by spaces of any kind, dots, commas or apostrophes; `1,2 M€`, `85 k€`, `12,5 ETP`, `environ 40`. A sign that
 * may stand for either is read as what the figure is likelier to be (thousands of euros and people, parts of an FTE) and
 * said to be unsure. A fault is a code; an empty text is no number.
 */
export function readFigure(typed: string, { decimals, most }: FigureRule): ReadFigure | FigureFault {
  const plain = typed
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[−–—]/g, '-')
    .replaceAll(/[\s\u200b\u2060]+/g, ' ')
    .toLowerCase()
    .trim();
  let text = plain;
  let qualifier: QualifierCode | undefined;
  for (const [words, code] of qualified) {
    if (!words.test(text)) continue;
    text = text.replace(words, '');
    qualifier = code;
    break;
  }
  text = text.replace(counted, '').trim();
  for (const [words, short] of multiples) text = text.replace(words, short);
  text = text.replace(/(k|md|m) ?d['’e] ?/, '$1 ');
  const read = readAmount(text);
  if (!read || !Number.isFinite(read.amount) || !areGrouped(text)) return 'NUMBER_UNREADABLE';
  let value = read.amount;
  // An FTE of 12,500 is twelve and a half far sooner than twelve thousand and five hundred.
  if (read.unsure && decimals && most <= 1e5)
    value = toHundredths(Number(text.replaceAll(' ', '').replace(',', '.')));
  if (!Number.isFinite(value)) return 'NUMBER_UNREADABLE';
  if (value < 0) return 'NUMBER_NEGATIVE';
  if (value > most) return 'NUMBER_TOO_LARGE';
  if (!decimals && !Number.isInteger(value)) return 'NUMBER_NOT_WHOLE';
  // A minus before nothing is nothing.
  return { value: Math.abs(value), qualifier, unsure: read.unsure };
}

/** Whether two are one figure, to the hundredth: some were kept with thousandths before all were read so. */
export function isSameFigure(some: number, other: number): boolean {
  return toHundredths(some) === toHundredths(other);
}

/** Spaces set thousands apart: `12 30` is two numbers, or one that was mistyped. */
function areGrouped(text: string): boolean {
  const [digits = ''] = /\d[\d ’'.,]*/.exec(text) ?? [];
  const groups =
    digits
      .trim()
      .split(/[.,]\d*$/)[0]
      ?.split(/[ ’']/) ?? [];
  return groups.length === 1 || groups.slice(1).every((group) => /^\d{3}(?:[.,]\d+)*$/.test(group));
}
