import { readMapText } from '../../../../features/sheets/map-text';
import { readSheet } from '../../read-sheet';
import type { SaidOfTables } from '../map-tables';

/** A map as its text is read: titles, cells and what the columns were taken for, of each of its tables. */
export function tablesIn(text: string, said: SaidOfTables = {}) {
  return readMapText(text, 'carte', said).tables.map(({ table, layout }) => ({
    name: table.name,
    header: table.header,
    rows: table.rows.map(({ cells }) => cells),
    columns: layout.columns,
  }));
}

export const problemsIn = (text: string) => readMapText(text, 'carte', {}).problems;

/** What the rows of a map tell. */
export function itemsIn(text: string, said: SaidOfTables = {}) {
  return readMapText(text, 'carte', said).tables.flatMap(
    ({ table, layout }) => readSheet(table, layout, { year: '2024' }).items,
  );
}

export const draftsIn = (text: string, said: SaidOfTables = {}) =>
  itemsIn(text, said).map(({ draft }) => draft);
