/** Longest name of a person. */
export const LONGEST_NAME = 100;

/**
 * A name as it was typed, spaces apart; undefined where it is empty, too long, or holds what is not seen
 * (controls, line ends, marks that turn the direction of writing), by which one name passes for another.
 */
export function readName(text: string): string | undefined {
  const name = text
    .normalize('NFC')
    .trim()
    .replaceAll(/[ \t\u00a0]+/g, ' ');
  const isPlain = name !== '' && [...name].length <= LONGEST_NAME && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name);
  return isPlain ? name : undefined;
}
