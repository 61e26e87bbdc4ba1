import { foldText } from './search-keys';

/** How well what was typed fits a name; larger is better. */
export const fits = { exact: 6, acronym: 5, prefix: 4, wordPrefix: 3, inside: 2, close: 1, none: 0 } as const;

/**
 * The best fit of what was typed among the keys of a thing (folded names, run-together names, acronyms): the
 * whole name, its beginning, the beginning of its words, a part of it, or a name a few letters away.
 */
export function fitOf(typed: string, keys: readonly string[]): number {
  const text = foldText(typed);
  const joined = text.replaceAll(' ', '');
  if (!joined) return fits.none;
  let best: number = fits.none;
  for (const key of keys) best = Math.max(best, fitOfKey(text, joined, key));
  return best;
}

function fitOfKey(text: string, joined: string, key: string): number {
  if (key === text) return fits.exact;
  if (key === joined) return fits.acronym;
  if (key.startsWith(text) || key.startsWith(joined)) return fits.prefix;
  const words = key.split(' ');
  const typed = text.split(' ');
  if (typed.every((one) => words.some((word) => word.startsWith(one)))) return fits.wordPrefix;
  if (key.includes(text)) return fits.inside;
  const near = (a: string, b: string) => distance(a, b) <= allowed(a);
  if (near(text, key) || near(joined, key)) return fits.close + 0.5;
  return typed.every((one) => words.some((word) => near(one, word) || near(one, word.slice(0, one.length))))
    ? fits.close
    : fits.none;
}

/** Letters that may be wrong: none in short words. */
function allowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Edit distance with transpositions of neighbours (optimal string alignment). */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j += 1) (rows[0] as number[])[j] = j;
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = value;
    }
  }
  return at(a.length, b.length);
}
