import type { Language } from '../i18n';

/** A number as it is typed, in digits alone; the sign is kept. */
function digitsOf(text: string): string {
  return text.replace(/[\s\u00a0\u202f€%]/g, '').replace('\u2212', '-');
}

/**
 * Both ways to read « 1.000 » in French, where the comma begins the decimals, or “1,000” in English, where the point
 * does: a thousand, as it is written elsewhere, or one. Undefined for what is read in one way.
 */
function twoReadings(text: string, language: Language): readonly [string, string] | undefined {
  const foreign = language === 'fr' ? /^-?([1-9]\d{0,2})\.(\d{3})$/ : /^-?([1-9]\d{0,2}),(\d{3})$/;
  const [, whole, three] = foreign.exec(digitsOf(text)) ?? [];
  if (whole === undefined || three === undefined) return undefined;
  const parts = three.replace(/0+$/, '');
  return [`${whole}${three}`, parts ? `${whole}${language === 'fr' ? ',' : '.'}${parts}` : whole];
}

/** Asks which of the two is meant. */
export function unsureText(text: string, language: Language): string | undefined {
  const two = twoReadings(text, language);
  if (!two) return undefined;
  return language === 'fr'
    ? `Cela se lit de deux façons : écrivez ${two[0]} ou ${two[1]}.`
    : `This can be read in two ways: write ${two[0]} or ${two[1]}.`;
}

/**
 * A number as it is typed: with a comma or a point, thousands apart by spaces or by the other one of the two. Undefined
 * where it is none, or may be two: see `unsureText`.
 */
export function readSigned(text: string, language: Language): number | undefined {
  if (twoReadings(text, language)) return undefined;
  const digits = digitsOf(text);
  const [, mark = ''] = /^-?\d{1,3}([.,])\d{3}(?:\1\d{3}|(?!\1)[.,]\d+$)+$/.exec(digits) ?? [];
  const plain = (mark && digits.replaceAll(mark, '')) || digits;
  return /^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** The same, where below zero makes no sense. */
export function readNumber(text: string, language: Language): number | undefined {
  const value = readSigned(text, language);
  return value !== undefined && value >= 0 ? value : undefined;
}
