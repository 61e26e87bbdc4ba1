/** Whether a SIRET can exist: 14 digits, Luhn; those of La Poste have a sum of digits that 5 divides. */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false;
  if (hasLuhn(digits)) return true;
  const sum = [...digits].reduce((all, digit) => all + Number(digit), 0);
  return digits.startsWith('356000000') && sum % 5 === 0;
}

/** Whether a SIREN can exist: 9 digits, Luhn. */
export function isSiren(digits: string): boolean {
  return /^\d{9}$/.test(digits) && hasLuhn(digits);
}

/** Whether it is a number of the register of associations: W, the sub-prefecture (2A1, 9R1, 313), seven digits in all. */
export function isRna(text: string): boolean {
  return /^W\d[\dA-Z]\d{7}$/.test(text);
}

/** The digits of a number as people write it, with spaces or dots between. */
export function bareNumber(written: string): string {
  return written.replaceAll(/[\s\u00a0\u202f.]/g, '');
}

/**
 * The digits that a spreadsheet has kept of a number: with a decimal (800329849.0), or as a power of ten, as long as
 * all of them stand there (8.0032984900012E+13). What has lost some is left as it is, and no number.
 */
export function digitsOfCell(written: string): string {
  const text = written.trim();
  const power = /^(\d)[.,](\d+)e\+?(\d{1,2})$/i.exec(text);
  if (power) {
    const [, first = '', rest = '', exponent = ''] = power;
    return rest.length === Number(exponent) ? first + rest : text;
  }
  return bareNumber(text.replace(/(?<=\d)[.,]0{1,2}$/, ''));
}

/** A number of so many digits with the zeros that a spreadsheet has taken off its beginning, where it is one then. */
export function withLostZeros(digits: string, isOne: (digits: string) => boolean, length: number): string {
  if (!/^\d+$/.test(digits) || digits.length >= length || digits.length < length - 3) return digits;
  const padded = digits.padStart(length, '0');
  return isOne(padded) ? padded : digits;
}

function hasLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((all, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 && sum > 0;
}
