import { foldText } from '../../algorithms/search-keys';
import { commonPasswords } from './common-passwords';

/** Longest password taken, in characters: more would only make hashing a burden. */
export const LONGEST_PASSWORD = 256;

/**
 * Bits of guessing that the CNIL asks of a password that alone protects an account (deliberation 2022-100 of
 * 21 July 2022, its first case). The number of tries is limited here, for which it asks 50: this is above.
 */
const BITS = 80;

/** Sizes of the sets of characters, as the CNIL counts them. */
const sets = [
  { pattern: /\p{Ll}/u, size: 26 },
  { pattern: /\p{Lu}/u, size: 26 },
  { pattern: /\p{N}/u, size: 10 },
  { pattern: /[^\p{Ll}\p{Lu}\p{N}]/u, size: 37 },
] as const;

export type PasswordFault =
  'PASSWORD_TOO_WEAK' | 'PASSWORD_COMMON' | 'PASSWORD_PERSONAL' | 'PASSWORD_TOO_LONG';

/** One password has one form, on whatever keyboard it is typed. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

/** What is wrong with a password for the owner of that address and name; undefined where nothing is. */
export function passwordFault(
  password: string,
  owner: { readonly email: string; readonly name: string },
): PasswordFault | undefined {
  const plain = normalisePassword(password);
  if ([...plain].length > LONGEST_PASSWORD) return 'PASSWORD_TOO_LONG';
  const folded = lettersAndFigures(plain);
  if (guessingBits(withoutAny(plain, personalParts(owner))) < BITS && holds(folded, personalParts(owner)))
    return 'PASSWORD_PERSONAL';
  if (guessingBits(withoutAny(plain, commonPasswords)) < BITS && holds(folded, commonPasswords))
    return 'PASSWORD_COMMON';
  return guessingBits(plain) < BITS ? 'PASSWORD_TOO_WEAK' : undefined;
}

/**
 * Bits of guessing: characters × log2 of the sets they are from, rounded as the CNIL rounds (12 characters of
 * all four sets are 79.6 bits and count as 80). A character repeated, or following the one before it in the
 * alphabet or in counting, is no choice and does not count.
 */
export function guessingBits(password: string): number {
  const alphabet = sets.reduce((sum, set) => sum + (set.pattern.test(password) ? set.size : 0), 0);
  if (alphabet === 0) return 0;
  const characters = [...password].map((one) => one.codePointAt(0) ?? 0);
  const chosen = characters.filter((code, index) => {
    const step = code - (characters[index - 1] ?? Number.NaN);
    return !(Math.abs(step) <= 1);
  });
  const distinct = new Set(chosen).size;
  // Few different characters, however often, are soon tried.
  const counted = Math.min(chosen.length, distinct * 3);
  return Math.round(counted * Math.log2(alphabet));
}

function personalParts({ email, name }: { email: string; name: string }): string[] {
  const [local = '', domain = ''] = email.split('@');
  const words = [...local.split(/[^\p{L}\p{N}]+/u), ...name.split(/\s+/), domain.split('.')[0] ?? ''];
  return words.map(lettersAndFigures).filter((word) => word.length >= 4);
}

function lettersAndFigures(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function holds(folded: string, parts: readonly string[]): boolean {
  return parts.some((part) => folded.includes(part));
}

/** The password without what is known of it: what is left must do by itself. */
function withoutAny(password: string, parts: readonly string[]): string {
  const pattern = parts.map((part) => [...part].map(escape).join('[^\\p{L}\\p{N}]*')).join('|');
  return pattern ? foldCase(password).replaceAll(new RegExp(pattern, 'giu'), '') : password;
}

function escape(character: string): string {
  return character.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

/** Without accents, letter for letter, so that what is looked for is found; capitals stay. */
function foldCase(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
