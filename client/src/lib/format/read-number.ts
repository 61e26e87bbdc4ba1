/** A number as it is typed, with a comma or a point; undefined where it is none, or below zero. */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f€%]/g, '').replace(',', '.');
  if (plain === '') return undefined;
  const value = Number(plain);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}
