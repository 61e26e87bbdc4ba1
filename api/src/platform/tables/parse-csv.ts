import { CsvError, parse } from 'csv-parse/sync';

/** A row of a table. */
interface TableRow {
  readonly cells: readonly string[];
  /** Line of the text on which it ends. */
  readonly line: number;
  /** Its number as a spreadsheet shows it, from 1: a cell over several lines is one row, an empty row counts. */
  readonly row: number;
}

export interface Table {
  /** What separates its cells. */
  readonly separator: string;
  /** The rows that hold something, that of the titles included. */
  readonly rows: readonly TableRow[];
}

/** Why a text is no table. */
export interface TableFault {
  readonly line: number;
  readonly detail: string;
}

const separators = [';', ',', '\t', '|'];

/** How much of a text tells what separates its cells. */
const HEAD = 20_000;

/** The separator that gives the most columns, alike in the first rows; a comma inside amounts does not. */
function separatorOf(text: string): string {
  const head = text.slice(0, HEAD);
  const whole = head.length < text.length ? head.slice(0, head.lastIndexOf('\n')) : head;
  const tried = separators.map((separator) => {
    const rows = tryRows(whole, separator).slice(0, 20);
    const width = rows[0]?.length ?? 0;
    const alike = rows.filter((row) => row.length === width).length;
    return { separator, score: width < 2 ? 0 : width * (alike / Math.max(rows.length, 1)) ** 2 };
  });
  return tried.reduce((best, one) => (one.score > best.score ? one : best), { separator: ';', score: 0 })
    .separator;
}

function tryRows(text: string, separator: string): string[][] {
  try {
    return parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    return text.split('\n').map((line) => line.split(separator));
  }
}

/** The rows of a text, or where it is no table: an open quotation mark, above all. */
export function parseCsv(text: string): { table: Table } | { fault: TableFault } {
  const separator = separatorOf(text);
  try {
    // Quotation marks inside a cell (6" pipes) are taken as they are; one left open is a fault.
    const all = parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const rows = all.map(({ record, info }, index) => ({ cells: record, line: info.lines, row: index + 1 }));
    return { table: { separator, rows: rows.filter((row) => row.cells.some((cell) => cell.trim() !== '')) } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as unknown as { lines?: number }).lines ?? 0) || 1;
    const opened = Number(/line (\d+)/.exec(error.message)?.[1] ?? line);
    return { fault: { line: openingLine(text) ?? opened, detail: words(error) } };
  }
}

/** The line on which the quotation mark stands that nothing closes. */
function openingLine(text: string): number | undefined {
  const marks = [...text.matchAll(/"/g)];
  const last = marks.length % 2 === 1 ? marks.at(-1)?.index : undefined;
  return last === undefined ? undefined : text.slice(0, last).split('\n').length;
}

function words({ code }: CsvError): string {
  return code === 'CSV_QUOTE_NOT_CLOSED' ? 'guillemet jamais fermé / quotation mark never closed' : code;
}
