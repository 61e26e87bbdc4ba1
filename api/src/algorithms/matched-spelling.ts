import { foldText, searchKeys } from './search-keys';
import type { SearchText } from './search-query';

/**
 * The name or spelling that answers a search best: the same, then one that begins so, then one with a word
 * that begins so, then the one with the fewest typing errors. Earlier ones win where two are as good, so the
 * name comes first in the list.
 */
export function matchedSpelling(search: SearchText, names: readonly [string, ...string[]]): string {
  let best: string = names[0];
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const distance = distanceTo(name, search);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

/** How far a name is from what was typed: below 10 it holds it, above it has as many typing errors. */
function distanceTo(name: string, { text, joined, words }: SearchText): number {
  const folded = foldText(name);
  const run = folded.replaceAll(' ', '');
  if (folded === text || run === joined) return 0;
  if (searchKeys([name]).includes(joined)) return 1;
  if (folded.startsWith(text) || run.startsWith(joined)) return 2;
  if (folded.includes(` ${text}`)) return 3;
  const own = folded.split(' ');
  if (words.every((word) => own.some((one) => one.startsWith(word)))) return 4;
  const errors = words.reduce((sum, word) => sum + Math.min(...own.map((one) => editDistance(word, one))), 0);
  return 10 + Math.min(errors, editDistance(joined, run));
}

/**
 * Insertions, deletions, replacements and exchanges of neighbours that make one word of the other (optimal
 * string alignment: Damerau 1964 without overlapping edits).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(beforeLast, j - 2) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
