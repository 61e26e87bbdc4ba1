import { hasContact, withoutContacts } from '../cells/contacts';
import { oneLine, severalLines, shortened } from '../cells/texts';
import { told, type SheetProblem, type SheetRowCells } from './draft';
import { saysNothing } from './words';

/** Longest name; beyond it a cell holds something else. */
const LONGEST_NAME = 200;
/** Longest quote of a row, as evidence holds it, and the shortest. */
const LONGEST_QUOTE = 240;
const SHORTEST_QUOTE = 3;
/** So much of a cell is read: a whole document in one is no cell. */
const LONGEST_CELL = 20_000;

/** A column that is something, by its place in a row. */
export interface PlacedColumn {
  readonly meaning: string;
  readonly title: string;
  readonly index: number;
}

/** The columns that are something, in their order and by what they are. */
export class PlacedColumns {
  private readonly byMeaning = new Map<string, PlacedColumn[]>();

  constructor(readonly all: readonly PlacedColumn[]) {
    for (const column of all)
      this.byMeaning.set(column.meaning, [...(this.byMeaning.get(column.meaning) ?? []), column]);
  }

  of(meaning: string): readonly PlacedColumn[] {
    return this.byMeaning.get(meaning) ?? [];
  }
}

export interface WrittenCell {
  readonly title: string;
  readonly text: string;
}

/** What spreadsheets are kept from running as formulas has a mark in our files that nobody wrote. */
const neutralised = /(^[\t\r]*|[,;|\t\n\r][ \u00a0]*"?)'(?=[=+\-@])/g;

/** A value as a message shows it: short, and without contacts. */
export function shown(text: string): string {
  const bare = withoutContacts(oneLine(text.slice(0, LONGEST_CELL))).text;
  // Cut short, a long number can look like one of a telephone.
  return withoutContacts(shortened(bare, 80).text).text;
}

/** One row by what its cells are, with what is to be said of how they were read. */
export class SheetRow {
  readonly problems: SheetProblem[] = [];
  private readonly cells = new Map<number, string>();

  constructor(
    private readonly row: SheetRowCells,
    private readonly columns: PlacedColumns,
    private readonly sheet: string,
    private readonly words: Readonly<Record<string, string>> = {},
  ) {}

  get line(): number {
    return this.row.line;
  }

  /** Whether none of its columns that are something holds anything. */
  get isEmpty(): boolean {
    return this.columns.all.every(({ index }) => saysNothing(this.cell(index)));
  }

  /** All that is written in columns of that meaning. */
  all(meaning: string): WrittenCell[] {
    return this.columns.of(meaning).flatMap(({ title, index }) => {
      const text = this.cell(index);
      return saysNothing(text) ? [] : [{ title, text }];
    });
  }

  /** The code that somebody said a word of the sheet stands for, of a list; undefined where nobody did. */
  meant<C extends string>(written: string, list: readonly { readonly code: C }[]): C | undefined {
    const word = shown(written);
    const code = Object.hasOwn(this.words, word) ? this.words[word] : undefined;
    return list.find((one) => one.code === code)?.code;
  }

  of(meaning: string): string {
    return this.all(meaning)[0]?.text ?? '';
  }

  /** How many columns of that meaning the sheet has. */
  columnsOf(meaning: string): number {
    return this.columns.of(meaning).length;
  }

  /** What stands at a place of the row, whatever it is. */
  written(index: number): string {
    return this.cell(index);
  }

  /** One line without contacts; empty, and said so, where there are some. */
  text(meaning: string, text = this.of(meaning)): string {
    return this.bare(meaning, oneLine(text));
  }

  /** Paragraphs without contacts, cut where they are very long. */
  paragraphs(meaning: string, longest: number, text = this.of(meaning)): string | undefined {
    const cut = shortened(this.bare(meaning, severalLines(text)), longest).text;
    return withoutContacts(cut).text || undefined;
  }

  private bare(field: string, text: string): string {
    if (!hasContact(text)) return text;
    this.say('CONTACT_IN_TEXT', { field });
    return '';
  }

  /** A name; undefined, and said so, where it is too long to be one. */
  name(meaning: string, text = this.of(meaning)): string | undefined {
    const name = this.text(meaning, text);
    if (name.length <= LONGEST_NAME) return name;
    this.say('ROW_REFUSED', {
      field: meaning,
      detail: `${name.length} caractères, au plus ${LONGEST_NAME} / ${name.length} characters, at most ${LONGEST_NAME}`,
    });
    return undefined;
  }

  /** What a reader makes of a cell; the code where it makes nothing of it. */
  read<T>(
    meaning: string,
    reader: (text: string) => T | undefined,
    code: 'WORD_NOT_READ' | 'DATE_NOT_READ' = 'WORD_NOT_READ',
  ): T | undefined {
    const written = this.of(meaning);
    const found = written ? reader(written) : undefined;
    if (written && found === undefined) this.say(code, { field: meaning, value: shown(written) });
    return found;
  }

  /** Says a problem, each once. */
  say(...said: Parameters<typeof told>): void {
    const problem = told(...said);
    const own = JSON.stringify(problem);
    if (!this.problems.some((one) => JSON.stringify(one) === own)) this.problems.push(problem);
  }

  /** Its cells in their own words, those with contacts left out, and those `without` which it is to be read. */
  quote(without?: ReadonlySet<string>): string {
    const cells = this.columns.all.flatMap(({ meaning, title, index }) => {
      if (without?.has(meaning)) return [];
      const text = oneLine(this.cell(index));
      return text && !hasContact(text) ? [{ title: oneLine(title), text }] : [];
    });
    const [first] = cells;
    const joined = cells.map(({ text }) => text).join(' · ');
    return fitting([
      joined,
      first ? `${first.title} : ${first.text}` : '',
      `${oneLine(this.sheet)}, ${this.line}`,
      `(${this.line})`,
    ]);
  }

  private cell(index: number): string {
    const known = this.cells.get(index);
    if (known !== undefined) return known;
    const text = (this.row.cells[index] ?? '').slice(0, LONGEST_CELL).replaceAll(neutralised, '$1').trim();
    this.cells.set(index, text);
    return text;
  }
}

/** The first that is long enough and has no contact, cut to what evidence holds. */
export function fitting(texts: readonly string[]): string {
  const cut = texts.map((text) => shortened(text, LONGEST_QUOTE).text);
  return cut.find((text) => text.length >= SHORTEST_QUOTE && !hasContact(text)) ?? '(?)';
}
