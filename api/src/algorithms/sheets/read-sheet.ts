import { columnsOfSheet, propertyOfColumn, type SheetKindCode } from '@maillage/graph-schema/vocabulary';
import { distinctTitles, foldTitle } from '../cells/titles';
import { foldText } from '../search-keys';
import {
  told,
  type ActorDraft,
  type SheetItem,
  type SheetLayout,
  type SheetProblem,
  type SheetTable,
} from './draft';
import { readActorRow } from './read-actor-row';
import { readFigureRow, titleOfFigure } from './read-figure-row';
import { keptCells, keptColumns, keptInThePole } from './kept-figures';
import { participantsOf, readTieRow, titleOfTie } from './read-tie-row';
import { fitting, PlacedColumns, shown, SheetRow, type PlacedColumn } from './sheet-row';

export interface ReadSheet {
  readonly items: SheetItem[];
  readonly problems: SheetProblem[];
}

/** What the rows of a sheet say, by what its columns were said to be. Empty rows are nothing. */
export function readSheet(
  table: SheetTable,
  layout: SheetLayout,
  { year }: { readonly year: string },
): ReadSheet {
  const columns = new PlacedColumns(placedColumns(table.header, layout));
  const missing = columnsOfSheet(layout.kind).filter(
    (one) => one.required && columns.of(one.code).length === 0,
  );
  if (missing.length > 0)
    return {
      items: [],
      problems: missing.map(({ code }) => told('COLUMN_MISSING', { sheet: table.name, field: code })),
    };
  const rows = table.rows
    .map((row) => new SheetRow(row, columns, table.name, layout.words))
    .filter((row) => !row.isEmpty);
  const place = { sheet: table.name, kind: layout.kind };
  if (layout.kind === 'ACTORS') return { items: readActors(rows, place, year), problems: [] };
  if (layout.kind === 'TIES') return { items: readTies(rows, place, table), problems: [] };
  return { items: rows.map((row) => readFigureOf(row, place, year)), problems: [] };
}

/** The columns that are something of such a sheet, in their order. */
function placedColumns(header: readonly string[], { kind, columns }: SheetLayout): PlacedColumn[] {
  const own = new Map(columnsOfSheet(kind).map((one) => [one.code, one]));
  const taken = new Set<string>();
  return distinctTitles(header).flatMap((title, index) => {
    const meaning = Object.hasOwn(columns, title) ? columns[title] : undefined;
    if (!meaning) return [];
    const column = own.get(meaning);
    const isProperty = kind === 'ACTORS' && propertyOfColumn(meaning) !== undefined;
    if (!column && !isProperty) return [];
    // Two columns of one meaning, where one row has one of it: the first.
    if (column && !column.several && taken.has(meaning)) return [];
    taken.add(meaning);
    return [{ meaning, title, index }];
  });
}

function readFigureOf(row: SheetRow, place: Place, year: string): SheetItem {
  const draft = readFigureRow(row, year);
  const isKept = draft !== undefined && keptInThePole.has(draft.figure.property);
  return itemOf(row, place, titleOfFigure(row), draft, row.quote(isKept ? keptCells : undefined));
}

interface Place {
  readonly sheet: string;
  readonly kind: SheetKindCode;
}

function itemOf(
  row: SheetRow,
  place: Place,
  title: string,
  draft: SheetItem['draft'],
  quote = row.quote(keptColumns),
): SheetItem {
  const whole = row.quote();
  const isWhole = draft?.does === 'TIE' || whole === quote;
  return {
    ...place,
    line: row.line,
    title: title || quote,
    quote,
    ...(isWhole ? {} : { keptQuote: whole }),
    ...(draft ? { draft } : {}),
    problems: row.problems,
  };
}

/** Actors, each once: whoever is named again further down is refused there. */
function readActors(rows: readonly SheetRow[], place: Place, year: string): SheetItem[] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    const draft = readActorRow(row, year);
    const title = draft?.name ?? shown(row.of('name'));
    const keys = draft ? keysOf(draft) : [];
    const above = keys.flatMap((key) => lines.get(key) ?? [])[0];
    if (above !== undefined) {
      row.say('NAMED_ABOVE', { line: above });
      return itemOf(row, place, title, undefined);
    }
    for (const key of keys) lines.set(key, row.line);
    return itemOf(row, place, title, draft);
  });
}

function keysOf({ name, siret }: ActorDraft): string[] {
  return [`name ${foldText(name) || name}`, ...(siret ? [`siret ${siret}`] : [])];
}

/**
 * Ties. In a table with a row for each participant (as ours are taken away), rows of one name, kind and time, which
 * each name one, are one tie.
 */
function readTies(rows: readonly SheetRow[], place: Place, { header }: SheetTable): SheetItem[] {
  const address = header.findIndex((title) =>
    /^(?:adresse du lien|address of the tie|tie slug)$/.test(foldTitle(title).replaceAll('’', "'")),
  );
  const groups = new Map<string, SheetRow[]>();
  rows.forEach((row, index) => {
    const isOfOne =
      row.of('name') &&
      row.columnsOf('participants') === 1 &&
      !row.of('lead') &&
      participantsOf(row).length === 1;
    const same = ['name', 'kind', 'since', 'until'].map((meaning) => foldText(row.of(meaning)));
    const key = isOfOne ? JSON.stringify([...same, row.written(address)]) : String(index);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return [...groups.values()].map(([row, ...further]) => {
    const first = row as SheetRow;
    const read = readTieRow(first, further);
    const key = /[\w-]+$/.exec(first.written(address))?.[0];
    const draft = read && key ? { ...read, key } : read;
    const title = titleOfTie(first, draft);
    const quotes = [first.quote(), ...further.flatMap((one) => participantsOf(one))];
    return itemOf(first, place, title, draft, fitting([quotes.join(' · '), first.quote()]));
  });
}
