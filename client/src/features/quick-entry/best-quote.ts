import { plainText } from '../../lib/plain-text';

/** Longest quote of a fact, in characters. */
export const LONGEST_QUOTE = 240;

export interface Quote {
  readonly text: string;
  /** Lines after the beginning of the passage at which it stands. */
  readonly line: number;
}

/**
 * The quote that says a fact: the one asked for where the passage holds it, else the whole line if it is
 * short, else the sentence that names most of those concerned.
 */
export function bestQuote(passage: string, names: readonly string[], wanted: string): Quote {
  const asked = wanted.trim();
  if (asked !== '') return { text: asked, line: Math.max(0, lineOf(passage, asked)) };
  const lines = passage.split('\n').map((text, line) => ({ text: text.trim(), line }));
  const short = lines.filter(({ text }) => text !== '');
  const [only] = short;
  if (only && short.length === 1 && only.text.length <= LONGEST_QUOTE) return only;
  const sentences = short.flatMap(({ text, line }) => sentencesOf(text).map((one) => ({ text: one, line })));
  const [first = { text: '', line: 0 }, ...others] = sentences;
  return others.reduce((best, one) => (named(one.text, names) > named(best.text, names) ? one : best), first);
}

/** Whether the passage holds the quote, at a line. */
export function isInPassage(passage: string, quote: string): boolean {
  return lineOf(passage, quote.trim()) >= 0;
}

function lineOf(passage: string, quote: string): number {
  return passage.split('\n').findIndex((line) => line.includes(quote));
}

/** Sentences no longer than a quote may be; a longer one is cut between words. */
function sentencesOf(text: string): string[] {
  const sentences = text.match(/[^.!?;]+[.!?;]*\s*/g) ?? [text];
  return sentences.flatMap((one) => pieces(one.trim())).filter((one) => one !== '');
}

function pieces(sentence: string): string[] {
  if (sentence.length <= LONGEST_QUOTE) return [sentence];
  const cut = sentence.lastIndexOf(' ', LONGEST_QUOTE);
  const end = cut > 0 ? cut : LONGEST_QUOTE;
  return [sentence.slice(0, end), ...pieces(sentence.slice(end).trim())];
}

/** How many of the names a text says, a long word of one being enough. */
function named(text: string, names: readonly string[]): number {
  const said = plainText(text);
  return names.filter((name) => wordsOf(name).some((word) => said.includes(word))).length;
}

function wordsOf(name: string): string[] {
  return plainText(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3);
}
