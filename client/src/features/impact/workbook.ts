import type { ApolloClient } from '@apollo/client';
import writeExcelFile from 'write-excel-file/universal';
import type { Language } from '../../lib/i18n';
import type { Table } from './export-rows';
import { textsIn } from './export-texts';
import { aboutTable, tableOf, type Part, type TakenAway } from './take-away';

/** Widest column, in characters: quotes are long. */
const WIDEST = 60;

/** The page as a workbook: a sheet that says what it is, then one for each part. */
export async function workbookOf(client: ApolloClient, taken: TakenAway, language: Language): Promise<Blob> {
  const { sheets } = textsIn(language);
  const parts: readonly Part[] = ['indicators', 'fundings', 'promises'];
  const tables = await Promise.all(parts.map((part) => tableOf(part, client, taken, language)));
  return writeExcelFile([
    sheetOf(sheets.about, aboutTable(taken, window.location.href, language)),
    ...parts.map((part, at) => sheetOf(sheets[part], tables[at] ?? { head: [], rows: [] })),
  ]).toBlob();
}

/** Text is written as text, whatever it begins with: no spreadsheet runs it as a formula. */
function sheetOf(sheet: string, { head, rows }: Table) {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => {
    const longest = Math.max(...[head, ...rows].map((row) => longestLine(row[at])));
    return { width: Math.min(WIDEST, Math.max(8, longest + 2)) };
  });
  const bold = head.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const data = [
    ...(head.length > 0 ? [bold] : []),
    ...rows.map((row) =>
      row.map((value) => {
        if (value === null) return null;
        if (typeof value === 'number') return { value, type: Number };
        return { value, type: String, wrap: true, alignVertical: 'top' as const };
      }),
    ),
  ];
  return { sheet, data, columns, ...(head.length > 0 ? { stickyRowsCount: 1 } : {}) };
}

function longestLine(cell: string | number | null | undefined): number {
  return Math.max(
    ...String(cell ?? '')
      .split('\n')
      .map((line) => line.length),
  );
}
