import { bareCpv, cpvDivisions, cpvStem, cpvUsual } from '@maillage/graph-schema/vocabulary';
import { foldText, smallWords } from './search-keys';

/** What somebody types to find a code: the digits that it begins with, or words of its label. */
export type CpvQuestion = { readonly digits: string } | { readonly words: readonly string[] };

/** No label is as long; no index takes a word of any length. */
const LONGEST_TEXT = 200;

/** Words that are looked for at most; the others of a long sentence add nothing. */
const MOST_WORDS = 8;

/**
 * `9091`, `90 91`, `90910000-9` are digits; all else is words, without accents, little words and the s or x of the
 * plural: each is looked for as the beginning of a word. Undefined where nothing can be looked for.
 */
export function readCpvQuestion(typed: string): CpvQuestion | undefined {
  const text = typed.slice(0, LONGEST_TEXT);
  const bare = text.replaceAll(/\s/g, '');
  if (/^\d{8}-?\d$/.test(bare)) {
    const code = bareCpv(bare);
    return code === undefined ? undefined : { digits: code };
  }
  if (/^\d{1,8}$/.test(bare)) return { digits: bare };
  const words = foldText(text)
    .split(' ')
    .filter((word) => word.length > 1 && !smallWords.has(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word));
  return words.length === 0 ? undefined : { words: [...new Set(words)].slice(0, MOST_WORDS) };
}

/** A code with its labels. */
export interface CpvFound {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string | null;
  /** Digits that say something, 2 to 8. */
  readonly level: number;
}

/** The division that a code is in, as it is found where no list was imported. */
function divisionOf(code: string): CpvFound | undefined {
  const found = cpvDivisions.find((one) => one.code.startsWith(code.slice(0, 2)));
  return found && { code: found.code, label: found.label.fr, labelEn: found.label.en, level: 2 };
}

/** What a code is called where no list was imported: by its own name where that is shipped, else by its division. */
export function shippedName(code: string): CpvFound | undefined {
  const own = cpvUsual.find((one) => one.code === code);
  if (own) return { code, label: own.label.fr, labelEn: own.label.en, level: cpvStem(code).length };
  const division = divisionOf(code);
  return division && { ...division, code };
}

/** The divisions that answer a question: what is found where no list was imported. */
export function findDivisions(question: CpvQuestion, first: number): CpvFound[] {
  const all = cpvDivisions.flatMap(({ code }) => divisionOf(code) ?? []);
  if ('digits' in question) {
    const { digits } = question;
    return all
      .filter(({ code }) => code.startsWith(digits) || digits.startsWith(cpvStem(code)))
      .slice(0, first);
  }
  const scored = all.map((one) => ({ one, hits: hitsOf(question.words, one) }));
  const best = Math.max(1, ...scored.map(({ hits }) => hits));
  return scored.flatMap(({ one, hits }) => (hits === best ? [one] : [])).slice(0, first);
}

/** How many of the words begin a word of a label. */
function hitsOf(words: readonly string[], { label, labelEn }: CpvFound): number {
  const said = ` ${foldText(label)} ${foldText(labelEn ?? '')}`;
  return words.filter((word) => said.includes(` ${word}`)).length;
}
