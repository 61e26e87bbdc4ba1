/** A code of the Common Procurement Vocabulary, without its check digit: `90919200-4` is 90919200. */
export function readCpv(written: string): string | undefined {
  const match = /^(\d{8})(?:-?\d)?$/.exec(written.replaceAll(/\s/g, ''));
  // Divisions begin at 03 and end at 98.
  return match?.[1] && /^(?:0[39]|[1-9]\d)/.test(match[1]) && !match[1].startsWith('99')
    ? match[1]
    : undefined;
}
