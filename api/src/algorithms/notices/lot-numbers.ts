import { told, type LotDraft, type NoticeProblem } from './draft';
import { oneLine } from '../cells/texts';

/** A number before its title: « Lot n° 2b : … », « 1- … », « 3. … ». */
const numbered = /^(?:lots?\s*(?:n\s*[°ºo]\s*)?)?(\d{1,3}\s?[a-z]?)\s*(?:[-–—:.)]|\s(?=\p{L}))\s*(.+)$/iu;

/** The number that stands before a lot's title, and the rest; no number where none stands there. */
export function splitNumber(title: string): { number: string; rest: string } {
  const line = oneLine(title);
  const match = numbered.exec(line);
  // « 12 mois de nettoyage » begins with a number that is no lot's.
  const isLot = match && (/^lot/i.test(line) || /^\d{1,3}\s?[a-z]?\s*[-–—:.)]/i.test(line));
  return isLot
    ? { number: (match[1] ?? '').replace(/\s/g, '').replace(/^0+(?=\d)/, ''), rest: match[2] ?? '' }
    : { number: '', rest: line };
}

interface WrittenLot {
  readonly number: string;
  readonly lot: Omit<LotDraft, 'number'>;
  /** Whether its number was read in its title. */
  readonly isRead: boolean;
}

/** Gives lots their numbers: their own where each has one of its own, else their places in the list. */
export function numberedLots(written: readonly WrittenLot[]): {
  lots: LotDraft[];
  problems: NoticeProblem[];
} {
  const numbers = written.map((one) => one.number.slice(0, 20));
  const isSound = numbers.every(Boolean) && new Set(numbers).size === numbers.length;
  const lots = written.map(({ lot }, index) => ({
    number: isSound ? (numbers[index] ?? '') : String(index + 1),
    ...lot,
  }));
  if (written.length === 0) return { lots, problems: [] };
  if (!isSound) return { lots, problems: [told('LOT_NUMBERS_GIVEN')] };
  return { lots, problems: written.some((one) => one.isRead) ? [told('LOT_NUMBERS_READ')] : [] };
}
