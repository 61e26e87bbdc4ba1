/** Whether a SIRET can exist: 14 digits, Luhn; those of La Poste have a sum of digits that 5 divides. */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false;
  if (hasLuhn(digits)) return true;
  const sum = [...digits].reduce((all, digit) => all + Number(digit), 0);
  return digits.startsWith('356000000') && sum % 5 === 0;
}

/** The digits of a number as people write it, with spaces or dots between. */
export function bareNumber(written: string): string {
  return written.replaceAll(/[\s\u00a0\u202f.]/g, '');
}

function hasLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((all, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 && sum > 0;
}

/** A code of the Common Procurement Vocabulary, without its check digit: `90919200-4` is 90919200. */
export function readCpv(written: string): string | undefined {
  const match = /^(\d{8})(?:-?\d)?$/.exec(written.replaceAll(/\s/g, ''));
  // Divisions begin at 03 and end at 98.
  return match?.[1] && /^(?:0[39]|[1-9]\d)/.test(match[1]) && !match[1].startsWith('99')
    ? match[1]
    : undefined;
}
