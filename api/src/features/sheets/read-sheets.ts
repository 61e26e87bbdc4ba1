import { sheetKinds, type SheetKindCode } from '@maillage/graph-schema/vocabulary';
import { distinctTitles } from '../../algorithms/cells/titles';
import {
  told,
  type SheetItem,
  type SheetLayout,
  type SheetProblem,
  type SheetTable,
} from '../../algorithms/sheets/draft';
import { contactColumns } from '../../algorithms/sheets/contact-columns';
import type { SaidOfTables } from '../../algorithms/sheets/maps/map-tables';
import { readSheet } from '../../algorithms/sheets/read-sheet';
import { shown } from '../../algorithms/sheets/sheet-row';
import { onlyKnown, type SaidColumns } from '../../algorithms/sheets/said-columns';
import { suggestColumns, suggestLayout } from '../../algorithms/sheets/suggest-layout';
import { parseCsv } from '../../platform/tables/parse-csv';
import { isMapText, readMapText } from './map-text';

/** A sheet as somebody brought it. */
export interface BroughtSheet {
  readonly name: string;
  readonly text: string;
  readonly kind?: SheetKindCode;
  readonly aside: boolean;
  /** Meanings by title, as somebody said or the pole remembers. */
  readonly columns?: SaidColumns;
  /** Of a map: the meanings in each of its tables. */
  readonly ofTables?: SaidOfTables;
  /** Codes by words of the sheet. */
  readonly words?: Readonly<Record<string, string>>;
}

/** A sheet as it was read. */
interface ReadTable {
  readonly name: string;
  /** Index of the brought sheet; a map gives two of one. */
  readonly of: number;
  readonly aside: boolean;
  /** Absent where it could not be told what it holds. */
  readonly layout?: SheetLayout;
  /** Distinct titles. */
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
}

export interface ReadSheets {
  readonly tables: readonly ReadTable[];
  readonly items: readonly SheetItem[];
  readonly problems: readonly SheetProblem[];
}

/** Most rows of all sheets together. */
export const MOST_ROWS = 5000;

/** Rows among which that of the titles is looked for: a title and a date often stand above. */
const HEAD = 10;

/** Rows shown as samples, and characters of a cell. */
const SAMPLES = 3;
const LONGEST_SAMPLE = 200;

/** Longest name of a sheet. */
const LONGEST_NAME = 300;

interface Found {
  readonly of: number;
  readonly aside: boolean;
  readonly table: SheetTable;
  readonly layout?: SheetLayout | undefined;
}

/** Reads the sheets of a spreadsheet. What is wrong with them is in the problems, never thrown. */
export function readSheets(brought: readonly BroughtSheet[], year: string): ReadSheets {
  const found = brought.map((sheet, index) => findTables(sheet, index));
  const tables = underOwnNames(found.flatMap((one) => one.tables));
  const count = tables.reduce((sum, one) => sum + (one.aside ? 0 : one.table.rows.length), 0);
  const read = tables.map((one) => readTable(one, year, count <= MOST_ROWS));
  return {
    tables: read.map((one) => one.table),
    items: read.flatMap((one) => one.items),
    problems: [
      ...(count > MOST_ROWS ? [told('TOO_MANY_ROWS', { count, max: MOST_ROWS })] : []),
      ...found.flatMap((one) => one.problems),
      ...read.flatMap((one) => one.problems),
    ],
  };
}

/** Rows are told by the name of their sheet: no two have one. */
function underOwnNames(tables: readonly Found[]): Found[] {
  const taken = new Set<string>();
  return tables.map((one) => {
    let { name } = one.table;
    for (let time = 2; taken.has(name); time += 1) name = `${one.table.name} (${time})`;
    taken.add(name);
    return { ...one, table: { ...one.table, name } };
  });
}

function findTables(sheet: BroughtSheet, of: number): { tables: Found[]; problems: SheetProblem[] } {
  const text = sheet.text.replace(/^\ufeff/, '');
  const name = sheet.name.trim().slice(0, LONGEST_NAME) || String(of + 1);
  const { aside } = sheet;
  if (isMapText(text)) {
    const { columns, ofTables, words } = sheet;
    const said = { ...(columns ? { ACTORS: columns, TIES: columns } : {}), ...ofTables };
    const map = readMapText(text, name, said);
    const tables = map.tables.map(({ table, layout }) => ({
      ...{ of, aside },
      table: { ...table, name: `${name} · ${table.name}` },
      layout: words ? { ...layout, words } : layout,
    }));
    return { tables, problems: aside ? [] : [...map.problems] };
  }
  const parsed = parseCsv(text);
  if ('fault' in parsed)
    return { tables: [], problems: aside ? [] : [told('MALFORMED_TABLE', { sheet: name, ...parsed.fault })] };
  const rows = parsed.table.rows.map(({ cells, row }) => ({ cells, line: row }));
  const at = titleRow(
    name,
    rows.map((one) => one.cells),
  );
  const header = rows[at];
  if (!header) return { tables: [], problems: aside ? [] : [told('EMPTY_SHEET', { sheet: name })] };
  const table = { name, header: header.cells, rows: rows.slice(at + 1) };
  return { tables: [{ of, aside, table, layout: layoutFor(sheet, table) }], problems: [] };
}

/** The row of the titles: the first that reads as such; else the first of those with the most cells. */
function titleRow(name: string, rows: readonly (readonly string[])[]): number {
  const head = rows.slice(0, HEAD);
  const read = head.findIndex((cells, index) => suggestLayout(name, cells, rows.slice(index + 1, index + 4)));
  if (read >= 0) return read;
  const filled = head.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  return Math.max(0, filled.indexOf(Math.max(0, ...filled)));
}

function layoutFor(sheet: BroughtSheet, table: SheetTable): SheetLayout | undefined {
  const layout = layoutOfColumns(sheet, table);
  return layout && sheet.words ? { ...layout, words: sheet.words } : layout;
}

function layoutOfColumns({ kind, columns }: BroughtSheet, table: SheetTable): SheetLayout | undefined {
  const sample = table.rows.slice(0, 20).map((row) => row.cells);
  const suggested = suggestLayout(table.name, table.header, sample);
  const chosen = kind ?? suggested?.kind;
  if (!chosen) return undefined;
  if (columns) return { kind: chosen, columns: onlyKnown(chosen, columns) };
  return suggested?.kind === chosen
    ? suggested
    : { kind: chosen, columns: suggestColumns(chosen, table.header, sample) };
}

function readTable({ of, aside, table, layout }: Found, year: string, isRead: boolean) {
  const { name, header, rows } = table;
  const known = layout && sheetKinds.some((one) => one.code === layout.kind) ? layout : undefined;
  const read = known && !aside && isRead ? readSheet(table, known, { year }) : { items: [], problems: [] };
  const contacts = contactColumns(
    header,
    rows.slice(0, 20).map((row) => row.cells),
  ).filter((title) => !(known && Object.hasOwn(known.columns, title) && known.columns[title]));
  const problems = aside
    ? []
    : [
        ...(known ? [] : [told('SHEET_NOT_RECOGNISED', { sheet: name })]),
        ...(known && rows.length === 0 ? [told('EMPTY_SHEET', { sheet: name })] : []),
        ...(contacts.length > 0
          ? [told('CONTACTS_LEFT_OUT', { sheet: name, columns: contacts.map(shown).join(', ') })]
          : []),
        ...read.problems,
      ];
  return {
    table: {
      name,
      of,
      aside,
      ...(known ? { layout: known } : {}),
      header: distinctTitles(header),
      sample: rows.slice(0, SAMPLES).map((row) => row.cells.map((cell) => cell.slice(0, LONGEST_SAMPLE))),
      rows: rows.length,
    } satisfies ReadTable,
    items: read.items,
    problems,
  };
}
