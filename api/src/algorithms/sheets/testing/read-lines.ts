import type { SheetTable } from '../draft';
import { readSheet, type ReadSheet } from '../read-sheet';
import { suggestLayout } from '../suggest-layout';

/** Any year of a source. */
export const ground = { year: '2024' };

/** A sheet of these lines, whose cells stand between semicolons. */
export function tableOf(lines: readonly string[], name = 'Membres'): SheetTable {
  const [header = [], ...rows] = lines.map((line) => line.split(';'));
  return { name, header, rows: rows.map((cells, index) => ({ cells, line: index + 2 })) };
}

/** What is read of them as it would be proposed. */
export function readLines(...lines: string[]): ReadSheet {
  const { name, header, rows } = tableOf(lines);
  const layout = suggestLayout(
    name,
    header,
    rows.map(({ cells }) => cells),
  );
  if (!layout) throw new Error('no layout');
  return readSheet({ name, header, rows }, layout, ground);
}
