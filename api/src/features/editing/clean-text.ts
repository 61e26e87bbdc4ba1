import { problem, type Problem } from '../../platform/graphql/problem.model';

/** Longest text of a field, and most entries of a list: far above what people write. */
const LONGEST_TEXT = 10_000;
const LONGEST_LIST = 2_000;

/** Controls but line ends and tabs, and marks that turn the direction of writing. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
// Joiners have a meaning inside emoji and some scripts; the soft hyphen is harmless.
const allowed = /[\n\t\u00ad\u200c\u200d]/g;

/**
 * The same value with each text in one way of writing (NFC, no spaces around it), or what is wrong with it:
 * a text that holds what is not seen can pass for another.
 */
export function cleanText(value: unknown, path: string): { value: unknown; problems: Problem[] } {
  if (typeof value === 'string') {
    const text = value.normalize('NFC').replaceAll('\r\n', '\n').trim();
    if (text.length > LONGEST_TEXT)
      return { value, problems: problem('TEXT_TOO_LONG', path, { max: LONGEST_TEXT }) };
    if (unseen.test(text.replaceAll(allowed, '')))
      return { value, problems: problem('UNSEEN_CHARACTERS', path) };
    return { value: text, problems: [] };
  }
  if (Array.isArray(value)) {
    if (value.length > LONGEST_LIST)
      return { value, problems: problem('TEXT_TOO_LONG', path, { max: LONGEST_LIST }) };
    const cleaned = value.map((entry, index) => cleanText(entry, `${path}.${index}`));
    return { value: cleaned.map((one) => one.value), problems: cleaned.flatMap((one) => one.problems) };
  }
  if (typeof value === 'object' && value !== null) {
    const cleaned = Object.entries(value).map(
      ([name, entry]) => [name, cleanText(entry, `${path}.${name}`)] as const,
    );
    return {
      value: Object.fromEntries(cleaned.map(([name, one]) => [name, one.value])),
      problems: cleaned.flatMap(([, one]) => one.problems),
    };
  }
  return { value, problems: [] };
}
