/**
 * The digits of a code that say something: trailing zeros mean “not divided further”. A division keeps its two
 * digits, so that 30000000 (office machines) is no parent of 31000000.
 */
export function cpvStem(code: string): string {
  return code.slice(0, 2) + code.slice(2).replace(/0+$/, '');
}
