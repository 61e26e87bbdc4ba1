/** Words that an acronym leaves out, and that a search does not insist on. */
export const smallWords: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'et',
  'en',
  'a',
  'au',
  'aux',
  'pour',
  'of',
  'the',
]);

/** Lower case, without accents; apostrophes and punctuation become spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Every way a person may type a name: folded (`coop action`), run together (`coopaction`), and, for a name of
 * three words or more, its acronym with and without the small words (`mes`).
 */
export function searchKeys(names: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const name of names) {
    const folded = foldText(name);
    if (!folded) continue;
    keys.add(folded);
    keys.add(folded.replaceAll(' ', ''));
    const words = folded.split(' ');
    const long = words.filter((word) => !smallWords.has(word));
    if (long.length >= 3) keys.add(long.map((word) => word[0]).join(''));
  }
  return [...keys];
}
