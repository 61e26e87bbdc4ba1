/** What stands where a name stood: shorter than any name, so that a quote stays within its length. */
const LEFT_OUT = '[…]';

/** Finds the ways a text names one person, and leaves them out. */
export interface NameRedaction {
  /** The person's whole name in any order, case and accents, also with the first name as an initial. */
  whole(text: string): string;
  /** Also the family name alone: for texts that are known to be about the person. */
  about(text: string): string;
}

type Words = readonly string[];

export function redactionOf(names: readonly string[]): NameRedaction {
  const spelt = names.map(wordsOf).filter((words) => words.length > 0);
  const whole = spelt.flatMap(waysToWrite);
  const alone = spelt.flatMap((words) => (words.length > 1 ? [words.slice(1), words.slice(-1)] : []));
  const family = alone.filter((words) => words.join('').length >= 3);
  return {
    whole: (text) => leaveOut(text, whole),
    about: (text) => leaveOut(leaveOut(text, whole), family, startsWithCapital),
  };
}

/** First name and family name in both orders; the first name as an initial. A single word only as itself. */
function waysToWrite(words: Words): Words[] {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return [words];
  const last = words.at(-1) ?? '';
  return [
    words,
    [...rest, first],
    [last, ...words.slice(0, -1)],
    [first, last],
    [last, first],
    [first.slice(0, 1), ...rest],
  ];
}

interface Letter {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a text without accents and in lower case, each with where it stands. */
function lettersOf(text: string): Letter[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function wordsOf(text: string): string[] {
  return lettersOf(text).map((one) => one.folded);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

function startsWithCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Leaves out every run of words that is one of those, the longest first. */
function leaveOut(
  text: string,
  runs: readonly Words[],
  only: (written: string) => boolean = () => true,
): string {
  const words = lettersOf(text);
  const longest = [...runs].sort((a, b) => b.length - a.length);
  let result = '';
  let copied = 0;
  for (let index = 0; index < words.length;) {
    const run = longest.find((one) => one.every((word, at) => words[index + at]?.folded === word));
    const [start, end] = [words[index]?.start ?? 0, words[index + (run?.length ?? 1) - 1]?.end ?? 0];
    if (run && only(text.slice(start, end))) {
      result += text.slice(copied, start) + LEFT_OUT;
      copied = end;
    }
    index += run ? run.length : 1;
  }
  return result + text.slice(copied);
}
