/** An amount as somebody wrote it. */
export interface ReadAmount {
  /** Euros. */
  readonly amount: number;
  /** Whether it can be read in another way: `12.500` is twelve thousand, or twelve and a half. */
  readonly unsure: boolean;
}

/** Beyond this no contract of a pole is; records refuse more. */
export const MOST_EUROS = 1e12;

const multiples: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, md: 1e9 };

/** What stands around the digits of an amount, in small letters and without spaces. */
const around = /€|euros?(?:\(s\))?|eur|horstaxes?|h\.?t\.?|t\.?t\.?c\.?/g;

/**
 * Reads an amount in euros as French notices, spreadsheets and interfaces write it: `1 234 567,89 €`,
 * `1.234.567,89`, `85 k€`, `1,2 M€`, `75000.00`. Undefined where it is none; unsure where it is with tax.
 */
export function readAmount(written: string | number): ReadAmount | undefined {
  if (typeof written === 'number')
    return Number.isFinite(written) ? { amount: written, unsure: false } : undefined;
  const text = written.toLowerCase().replaceAll(/[\s\u00a0\u202f'’]/g, '');
  const [, digits = '', unit = ''] = /^(-?[\d.,]*\d)(k|md|m)?$/.exec(text.replaceAll(around, '')) ?? [];
  const read = readDigits(digits);
  const isWithTax = /t\.?t\.?c/.test(text);
  return (
    read && { amount: toHundredths(read.amount * (multiples[unit] ?? 1)), unsure: read.unsure || isWithTax }
  );
}

/** Digits with separators of thousands and decimals, whichever of the two signs stands for which. */
export function readDigits(digits: string): ReadAmount | undefined {
  const sign = digits.startsWith('-') ? -1 : 1;
  const bare = digits.replace('-', '');
  const marks = [...bare.matchAll(/[.,]/g)].map((one) => one[0]);
  if (!/\d/.test(bare)) return undefined;
  const made = (text: string, unsure = false): ReadAmount | undefined =>
    /^\d+(?:\.\d+)?$/.test(text) ? { amount: sign * Number(text), unsure } : undefined;
  const [first] = marks;
  if (first === undefined) return made(bare);
  const last = marks.at(-1) ?? '';
  // Two signs: the last one is the decimal one, and stands once.
  if (new Set(marks).size > 1)
    return marks.filter((one) => one === last).length === 1
      ? made(bare.replaceAll(last === ',' ? '.' : ',', '').replace(',', '.'))
      : undefined;
  const parts = bare.split(first);
  const isGrouped = parts.slice(1).every((part) => part.length === 3) && (parts[0]?.length ?? 0) <= 3;
  if (parts.length > 2) return isGrouped ? made(parts.join('')) : undefined;
  if (!isGrouped || parts[0] === '0') return made(parts.join('.'));
  return made(parts.join(''), true);
}

/** Hundredths: more is an artefact of reckoning with fractions of two. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
