import { foldText, smallWords } from './search-keys';

/** How closely a thing answers a search, the best first. What is equal here is ordered by kind, then by ties. */
export const matchTiers = [
  'EXACT_NAME',
  'EXACT_SPELLING',
  'PREFIX_OF_NAME',
  'PREFIX_OF_SPELLING',
  'PREFIX_OF_WORD',
  'EVERY_WORD',
  'SAME_STEM_IN_NAME',
  'ONE_TYPING_ERROR',
  'TWO_TYPING_ERRORS',
  'EVERY_WORD_SOMEWHERE',
  'SOME_WORD',
] as const;

export type MatchTier = (typeof matchTiers)[number];

/** Index of a tier, for the database. */
export function tierNumber(tier: MatchTier): number {
  return matchTiers.indexOf(tier);
}

/** What somebody typed, in the forms it is compared in. */
export interface SearchText {
  /** Folded: lower case, no accents, no punctuation. */
  readonly text: string;
  /** The same run together, so that « coop action » finds « Coopaction ». */
  readonly joined: string;
  /** Folded words that count: small ones only where there are no others. */
  readonly words: readonly string[];
  /** The same words as typed, for an analyser that knows the accents of its language. */
  readonly accented: readonly string[];
}

/** One question to a full-text index, in Lucene's query language, and the tier of what it finds. */
export interface IndexQuery {
  readonly index: 'thing_names' | 'thing_words';
  readonly text: string;
  readonly tier: number;
}

export interface IndexQueries {
  /** To the names: every word as it is or as a beginning. */
  readonly near: string;
  /** Where that does not fill the list: the same stems, words of a summary. */
  readonly looser: readonly IndexQuery[];
  /** Where all that finds nothing: typing errors, some of the words. */
  readonly loosest: readonly IndexQuery[];
}

/** Nobody remembers more of a name than this; the rest of a pasted page is not searched. */
const LONGEST_TEXT = 120;
const MOST_WORDS = 8;

/** Reads what was typed; undefined where nothing of it can be searched (spaces, punctuation, emoji). */
export function readSearchText(typed: string): SearchText | undefined {
  const cut = typed.slice(0, LONGEST_TEXT);
  const text = foldText(cut);
  if (!text) return undefined;
  const bare = cut
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
  return {
    text,
    joined: text.replaceAll(' ', ''),
    words: wordsThatCount(text),
    accented: wordsThatCount(bare),
  };
}

function wordsThatCount(text: string): string[] {
  const words = [...new Set(text.split(' ').filter(Boolean))];
  const long = words.filter((word) => !smallWords.has(foldText(word)));
  return (long.length > 0 ? long : words).slice(0, MOST_WORDS);
}

/**
 * The questions to ask the indexes, of all kinds of things or of some. What was folded holds letters and digits
 * only, and operators are upper case: nothing is left to escape.
 */
export function indexQueries(search: SearchText, kinds: readonly string[] | null): IndexQueries {
  const among = (text: string) => (kinds ? `+kind:(${kinds.join(' ').toLowerCase()})^0 +(${text})` : text);
  const question = (index: IndexQuery['index'], text: string, tier: MatchTier): IndexQuery => ({
    index,
    text: among(text),
    tier: tierNumber(tier),
  });
  const near = among(namesQuery(search, 0));
  if (search.joined.length < 2) return { near, looser: [], loosest: [] };
  const stems = search.accented.map((word) => `+${word}`).join(' ');
  const looser = [
    question('thing_words', `name:(${stems}) longName:(${stems}) spellings:(${stems})`, 'SAME_STEM_IN_NAME'),
    question(
      'thing_words',
      search.accented.map((word) => `+${anywhere(word)}`).join(' '),
      'EVERY_WORD_SOMEWHERE',
    ),
  ];
  const loosest: IndexQuery[] = [];
  const forgiven = Math.max(...[...search.words, search.joined].map(errorsForgiven));
  if (forgiven >= 1) loosest.push(question('thing_names', namesQuery(search, 1), 'ONE_TYPING_ERROR'));
  if (forgiven >= 2) loosest.push(question('thing_names', namesQuery(search, 2), 'TWO_TYPING_ERRORS'));
  if (search.accented.length > 1) {
    loosest.push(question('thing_words', search.accented.map(anywhere).join(' '), 'SOME_WORD'));
  }
  return { near, looser, loosest };
}

/** A word in any of the texts of a thing; its kind is no text. */
function anywhere(word: string): string {
  return `(name:${word} longName:${word} summary:${word} spellings:${word})`;
}

/** Typing errors forgiven in a word: none in a short one, where every other word would answer. */
export function errorsForgiven(word: string): 0 | 1 | 2 {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Every word, or all of them run together; the very text counts most, so that no limit cuts it off. */
function namesQuery({ text, words, joined }: SearchText, errors: number): string {
  const clauses = words.map((word) => `+(${formsOf(word, errors)})`).join(' ');
  const together = words.length === 1 && words[0] === joined ? '' : ` (${formsOf(joined, errors)})`;
  return `searchKeys:((${clauses})${together} "${text}"^20)`;
}

/** A word as it is, as a beginning, with errors. */
function formsOf(word: string, errors: number): string {
  const allowed = Math.min(errors, errorsForgiven(word));
  return `${word}^4 ${word}*^2${allowed > 0 ? ` ${word}~${allowed}` : ''}`;
}
