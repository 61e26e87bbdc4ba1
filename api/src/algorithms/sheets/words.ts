import type { Bilingual } from '@maillage/graph-schema/vocabulary';
import { foldText } from '../search-keys';

/** « Salarié·e·s », « Adhérent(e)s », « Coopérateur.rice.s » : the ending for everybody says nothing more. */
const endings =
  /[·‧•]\p{L}*|\((?:e|s|es|ne|rice|trice)\)s?|(?<=\p{L}{3})\.(?:e|es|ne|rice|trice)(?:\.s)?(?![\p{L}.])/gu;

/** Words in small letters, without accents, punctuation and endings for everybody. */
export function foldWords(text: string): string {
  return foldText(text.replaceAll(endings, ''));
}

function singular(folded: string): string {
  return folded
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');
}

/** Words that say a code: those of the label of either language or of the code, then what patterns find. */
export type WordPattern<C> = readonly [RegExp, C];

/** Reads the words of a closed list, in either language, in the plural too. */
export function termReader<C extends string>(
  terms: readonly { readonly code: C; readonly label: Bilingual }[],
  patterns: readonly WordPattern<C>[] = [],
): (text: string) => C | undefined {
  const exact = new Map(
    terms.flatMap(({ code, label }) =>
      [code, label.fr, label.en].flatMap((words) =>
        foldWords(words) ? [[singular(foldWords(words)), code] as const] : [],
      ),
    ),
  );
  return (text) => {
    const folded = foldWords(text);
    return exact.get(singular(folded)) ?? patterns.find(([pattern]) => pattern.test(folded))?.[1];
  };
}

/** Cells that say that there is nothing to say. Two dots are an end that is open. */
const nothing =
  /^(?:[-–—/?*]+|\.|\.{3,}|n\/?[acdr]|n\.[acd]\.?|nsp|#n\/a|#ref!|#value!|#valeur!|null|nan|non renseigne|neant)$/;

export function saysNothing(text: string): boolean {
  const short = text.length <= 20 ? text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase() : text;
  return short === '' || nothing.test(short);
}

/** Whether a cell says yes or no; undefined where it says something else. */
export function yesOrNo(text: string): boolean | undefined {
  if (/^[x✓✔☑√✅✗]$/i.test(text)) return !/^[✗]$/.test(text);
  if (/^(?:[☐✘❌]|0|0[.,]0)$/.test(text)) return false;
  const word = foldWords(text);
  if (/^(?:oui|yes|o|y|vrai|true|1|1 0|ok)$/.test(word)) return true;
  return /^(?:non|no|n|faux|false)$/.test(word) ? false : undefined;
}

/** The parts of a cell that holds several: at semicolons, bars and line ends, and at commas where these part too. */
export function partsOf(text: string, atCommas = false): string[] {
  return text
    .split(atCommas ? /[;|\n\r,]+/ : /[;|\n\r]+/)
    .map((part) => part.replace(/^\s*[-•*–]\s+/, '').trim())
    .filter((part) => part && !saysNothing(part));
}
