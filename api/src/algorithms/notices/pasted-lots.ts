import { readCpv } from './cpv-codes';
import { readMonths } from '../cells/days';
import { told, type LotDraft, type NoticeProblem } from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { ofAmount } from './estimates';
import { splitNumber } from './lot-numbers';
import type { PastedLines } from './pasted-fields';
import { reservationOf } from './procurement-words';
import { oneLine } from '../cells/texts';
import { NoticeTexts } from './texts';

export interface PastedLots {
  readonly lots: readonly LotDraft[];
  readonly found: readonly { readonly field: string; readonly line: number; readonly text: string }[];
  /** Index of the first line that is of a lot; the length of the text where there is none. */
  readonly from: number;
  readonly problems: readonly NoticeProblem[];
}

const heading = /^[\s*•\-–]*(?:description du lot\s*:\s*\d|lot\s*(?:n\s*[°ºo.]?\s*)?:?\s*\d{1,3}[a-z]?\b)/;

/**
 * The lots of a pasted text: lines « Lot n° 1 : … » with what follows each, or a list 1, 2, 3 … under a line
 * that speaks of lots. A lot named again further down (in the criteria) is the same one.
 */
export function pastedLots(text: PastedLines, texts: NoticeTexts): PastedLots {
  const starts = text.matching(heading);
  const begins = starts.length > 0 ? starts : listUnderHeading(text);
  const blocks = begins.map((begin, index) => ({
    begin,
    end: Math.min(begins[index + 1] ?? begin + 12, begin + 12),
  }));
  const problems: NoticeProblem[] = [];
  const read = blocks.flatMap(({ begin, end }) => {
    const line = (text.lines[begin] ?? '').replace(/^[\s*•\-–]*(?:description du lot\s*:\s*)?/i, '');
    const { number, rest } = splitNumber(line.replace(/^lot\s*(?:n\s*[°ºo.]?\s*)?:?\s*/i, ''));
    const { title, tail } = titleAndTail(rest);
    if (!number || !title) return [];
    const block = [tail, ...text.lines.slice(begin + 1, end)];
    const lot = readBlock(number, texts.line('lot', title, 500), block, problems);
    return [{ lot, line: begin + 1, text: text.lines[begin] ?? '' }];
  });
  const unique = read.filter(
    (one, index) => read.findIndex((other) => other.lot.number === one.lot.number) === index,
  );
  return {
    lots: unique.map((one) => one.lot),
    found: unique.map((one) => ({ field: `lots.${one.lot.number}`, line: one.line, text: one.text })),
    from: begins[0] ?? text.lines.length,
    problems,
  };
}

/** A list numbered 1, 2, 3 … within eight lines below one that announces lots. */
function listUnderHeading(text: PastedLines): number[] {
  for (const above of text.matching(/\b(?:lots?|allotissement|alloti)\b/)) {
    const found: number[] = [];
    for (
      let index = above + 1;
      index < Math.min(above + 8 + found.length * 4, text.lines.length);
      index += 1
    ) {
      const { number, rest } = splitNumber(text.lines[index] ?? '');
      if (number === String(found.length + 1) && rest) found.push(index);
    }
    if (found.length > 1) return found;
  }
  return [];
}

/** What a line says of a lot besides its title: a code, an amount. */
function titleAndTail(line: string): { title: string; tail: string } {
  const cut =
    /\s*[-–—(,:;|]*\s*(?:(?:codes? )?cpv\b|\d{8}(?:-\d)?\b|(?:montant|valeur|estimation|co[uû]t)\b)/i.exec(
      line,
    );
  const title = oneLine(cut ? line.slice(0, cut.index) : line).replace(/[\s.:;,–-]+$/, '');
  return { title, tail: cut ? line.slice(cut.index) : '' };
}

const amountLabel =
  /(?:valeur|montant|estim|co[uû]t|maximum)[^\d€]{0,60}?((?:\d[\d\s\u00a0\u202f.,]*)(?:\s*(?:k€|m€|€|euros?))(?:\s*\w{2,3}\b)?)/i;

/** The first amount that a line calls a value, an estimate or a maximum. */
export function amountIn(line: string): string | undefined {
  return amountLabel.exec(line)?.[1]?.trim();
}

/** A duration in a sentence: « durée : 12 mois », « pour quatre ans » is not read. */
export function monthsIn(line: string): number | undefined {
  const found = /(\d+)\s*(mois|ans?\b|ann[ée]es?|jours|semaines)/i.exec(line);
  return found ? readMonths(`${found[1]} ${found[2]}`) : undefined;
}

/** Codes in a line that speaks of CPV, or that have their check digit. */
export function codesIn(line: string): string[] {
  const pattern = /cpv/i.test(line) ? /\b\d{8}(?:-\d)?\b/g : /\b\d{8}-\d\b/g;
  return [...line.matchAll(pattern)].flatMap((one) => readCpv(one[0]) ?? []);
}

function readBlock(
  number: string,
  title: string,
  block: readonly string[],
  problems: NoticeProblem[],
): LotDraft {
  const inLines = <T>(read: (line: string) => T | undefined): T | undefined =>
    block.map(read).find((one) => one !== undefined);
  const value = ofAmount(inLines(amountIn) ?? '');
  problems.push(...value.problems);
  const reserved = [title, ...block].find((line) => /r[ée]serv/i.test(line) && !/non r[ée]serv/i.test(line));
  const reservation = reserved ? reservationOf(reserved) : undefined;
  if (reserved && !reservation && !/:\s*non\b/i.test(reserved)) problems.push(told('RESERVED_TO_WHOM'));
  return withoutAbsent({
    number,
    title,
    cpv: [...new Set(block.flatMap(codesIn))],
    value: value.value,
    months: inLines((line) => (/dur[ée]e/i.test(line) ? monthsIn(line) : undefined)),
    reservation,
  });
}
