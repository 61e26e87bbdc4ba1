import { bareCpv, cpvStem } from '@maillage/graph-schema/vocabulary';
import { foldText } from '../../algorithms/search-keys';

/** A code of the official list. */
export interface CpvEntry {
  /** Eight digits. */
  readonly code: string;
  readonly label: string;
  readonly labelEn: string | null;
  /** Digits that say something: 2 for a division, 3 for a group, 4 for a class, up to 8. */
  readonly level: number;
  /** Labels as words are looked for in them: without accents, apostrophes and capitals. */
  readonly words: string;
  readonly wordsEn: string | null;
}

/** What is wrong with a line of a list. */
export interface CpvFault {
  readonly line: number;
  readonly what: string;
}

/** A line of a list as it is written. */
export interface WrittenCode {
  readonly line: number;
  readonly code: string;
  readonly label: string;
  readonly labelEn?: string;
}

export interface CpvList {
  readonly entries: readonly CpvEntry[];
  readonly faults: readonly CpvFault[];
  /** Check digits that do not fit. The official list prints a few such, so that these alone refuse nothing. */
  readonly doubts: readonly CpvFault[];
}

/** So many doubts are a list with wrong codes. */
const MOST_DOUBTS = 10;

/** Longest label of the official list: 250 characters; what is longer is another column. */
const LONGEST = 500;

/** The codes of a list, each once, and what is wrong with its lines. */
export function checkCodes(written: readonly WrittenCode[]): CpvList {
  const byCode = new Map<string, CpvEntry & { line: number }>();
  const faults: CpvFault[] = [];
  const doubts: CpvFault[] = [];
  for (const { line, code: text, ...labels } of written) {
    const fault = (what: string) => faults.push({ line, what });
    const printed = text.trim();
    const code = bareCpv(printed) ?? /^(\d{8})-?\d$/.exec(printed)?.[1];
    const [label, labelEn] = [oneLine(labels.label), oneLine(labels.labelEn ?? '')];
    if (code === undefined) {
      fault(`“${printed.slice(0, 40)}” is no CPV code: eight digits, with or without the ninth`);
      continue;
    }
    if (bareCpv(printed) === undefined)
      doubts.push({ line, what: `the check digit of ${printed} is not that of its digits` });
    if (label === '') fault(`${code} has no French label`);
    if (label.length > LONGEST) fault(`the label of ${code} has ${label.length} characters`);
    const before = byCode.get(code);
    if (before && before.label !== label) fault(`${code} stands on line ${before.line} with another label`);
    if (label === '' || label.length > LONGEST || before) continue;
    byCode.set(code, {
      line,
      code,
      label,
      labelEn: labelEn || null,
      level: cpvStem(code).length,
      words: foldText(label),
      wordsEn: labelEn ? foldText(labelEn) : null,
    });
  }
  return {
    entries: [...byCode.values()].map(({ line: _line, ...entry }) => entry),
    faults: doubts.length > MOST_DOUBTS ? [...faults, ...doubts].sort((a, b) => a.line - b.line) : faults,
    doubts,
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
