/** Weights of the eight digits, from the left. */
const weights = [3, 7, 1, 3, 7, 1, 3, 7];

/** Codes that the official list prints with another check digit. */
const printedOtherwise: Readonly<Record<string, number>> = { '48628000': 9 };

/**
 * The ninth digit that lists and notices print after a code of the Common Procurement Vocabulary, `90910000-9`: the
 * sum of the digits weighted 3, 7, 1, 3, 7, 1, 3, 7, modulo 10. Regulation (EC) 213/2008 only says that it checks
 * the others; the weights were found from 172 printed codes of three divisions, of which one alone does not follow.
 */
export function cpvCheckDigit(code: string): number {
  const sum = [...code].reduce((all, digit, index) => all + Number(digit) * (weights[index] ?? 0), 0);
  return printedOtherwise[code] ?? sum % 10;
}

/**
 * The eight digits of a code as lists print it, `90910000-9` or `90910000`; undefined where it is none, or where its
 * check digit is not that of its digits: one of them was mistyped.
 */
export function bareCpv(written: string): string | undefined {
  const [, code, check] = /^(\d{8})(?:[-–\s]?(\d))?$/.exec(written.trim()) ?? [];
  if (code === undefined) return undefined;
  return check === undefined || Number(check) === cpvCheckDigit(code) ? code : undefined;
}
