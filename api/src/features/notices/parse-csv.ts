import type { CsvRow } from '../../algorithms/notices/csv-rows';
import { told, type NoticeProblem } from '../../algorithms/notices/draft';
import { parseCsv as parseTable } from '../../platform/tables/parse-csv';

/** A spreadsheet: its titles, its rows, and what separates its cells. */
export interface Spreadsheet {
  readonly separator: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Rows with the lines on which they end, or where the text is no table. */
export function parseCsv(text: string): { sheet: Spreadsheet } | { problem: NoticeProblem } {
  const parsed = parseTable(text);
  if ('fault' in parsed) return { problem: told('MALFORMED_CSV', { ...parsed.fault }) };
  const { separator, rows: all } = parsed.table;
  const [header, ...rows] = all;
  return { sheet: { separator, header: header?.cells ?? [], rows } };
}
