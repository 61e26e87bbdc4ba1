import {
  columnsOfSheet,
  propertyOfColumn,
  type SheetColumnCode,
  type SheetKindCode,
} from '@maillage/graph-schema/vocabulary';
import { isSiren, isSiret, digitsOfCell, withLostZeros } from '../cells/register-numbers';
import { distinctTitles } from '../cells/titles';
import { approvalOf, memberOf, typeOf } from './actor-words';
import { contactColumns, foldTitleWords } from './contact-columns';
import type { SheetLayout } from './draft';
import { propertyOf, yearIn } from './figure-words';
import { isNumber } from './read-figure';
import { readSheetNumber } from './sheet-numbers';
import { tieKindOf } from './tie-words';
import { ofSides, ofTies, sheetNames, titleWords } from './title-words';
import { foldWords, partsOf, saysNothing } from './words';

/** A column by its title and by what stands in its first rows. */
interface Column {
  readonly title: string;
  readonly folded: string;
  readonly cells: readonly string[];
}

type Columns = Readonly<Record<string, string>>;

/** What a sheet holds and what its columns are, from its name, its titles and its first rows; undefined where neither says. */
export function suggestLayout(
  name: string,
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
): SheetLayout | undefined {
  const [actors, ties, figures] = (['ACTORS', 'TIES', 'FIGURES'] as const).map((kind) => ({
    kind,
    columns: suggestColumns(kind, header, sampleRows),
  })) as [SheetLayout, SheetLayout, SheetLayout];
  const named = sheetNames.find(([pattern]) => pattern.test(foldWords(name)))?.[1];
  const [hasA, hasF] = [meaningsOf(actors), meaningsOf(figures)];
  if (hasF.has('property') && hasF.has('value') && (hasF.has('about') || hasF.has('period'))) return figures;
  const isOfTies = named === 'TIES' || isToldOfTies(ties.columns, header, sampleRows);
  if (relates(ties.columns, isOfTies, header, sampleRows)) return ties;
  if (hasA.has('name')) return actors;
  const byName = [actors, ties, figures].find(({ kind }) => kind === named);
  return byName && Object.keys(byName.columns).length > 0 ? byName : undefined;
}

function meaningsOf({ columns }: SheetLayout): ReadonlySet<string> {
  return new Set(Object.values(columns));
}

/** Whether a title, or the words in the column of kinds, say that rows are ties. */
function isToldOfTies(
  columns: Columns,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): boolean {
  if (header.some((title) => ofTies.some((pattern) => pattern.test(foldTitleWords(title))))) return true;
  const index = distinctTitles(header).findIndex((title) => columns[title] === 'kind');
  const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
  return cells.filter((cell) => tieKindOf(cell) !== undefined).length * 2 > cells.length;
}

/** Whether columns say who is tied to whom: two sides, or anybody with the kind of tie that it is. */
function relates(
  columns: Columns,
  isOfTies: boolean,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): boolean {
  const parts = Object.entries(columns).filter(
    ([, meaning]) => meaning === 'participants' || meaning === 'lead',
  );
  const sides = parts.filter(([title]) => ofSides.some((pattern) => pattern.test(foldTitleWords(title))));
  const meanings = new Set(Object.values(columns));
  const isLed = parts.length > 1 && meanings.has('lead');
  // One name a row, and no name of what they do: « Structure ; Type » are actors, whatever the types are.
  const [only] = parts;
  const index = distinctTitles(header).findIndex((title) => title === only?.[0]);
  const isOfSeveral =
    parts.length > 1 || meanings.has('name') || rows.some((row) => /[;|\n,]/.test(row[index] ?? ''));
  return (
    sides.length > 1 || (meanings.has('kind') && (isLed || (isOfTies && parts.length > 0 && isOfSeveral)))
  );
}

/** What the columns of a sheet of that kind are; columns with contacts are nothing. */
export function suggestColumns(
  kind: SheetKindCode,
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
): Record<string, string> {
  const left = new Set(contactColumns(header, sampleRows));
  const columns = distinctTitles(header)
    .map((title, index) => ({
      title,
      folded: foldTitleWords(header[index] ?? ''),
      cells: sampleRows.map((row) => (row[index] ?? '').trim()).filter((cell) => !saysNothing(cell)),
    }))
    .filter(({ title }) => !left.has(title));
  const isOfPeople = left.size > 0;
  const meanings = new Map<string, string>();
  const several = new Set<string>(columnsOfSheet(kind).flatMap((one) => (one.several ? [one.code] : [])));
  const hasNone = (code: string): boolean => several.has(code) || ![...meanings.values()].includes(code);
  const labels = labelsOf(kind);
  for (const column of columns) {
    const code = labels.get(column.folded);
    if (code && hasNone(code) && canBe(code, column, kind, isOfPeople)) meanings.set(column.title, code);
  }
  byTitles(kind, columns, meanings, hasNone, isOfPeople);
  if (kind === 'ACTORS') {
    byCells(columns, meanings, hasNone);
    byProperties(columns, meanings);
  }
  if (kind === 'TIES') tieKindByCells(columns, meanings, hasNone);
  // In the order of the sheet.
  return Object.fromEntries(
    columns.flatMap(({ title }) => (meanings.has(title) ? [[title, meanings.get(title) ?? '']] : [])),
  );
}

/** The names that the columns have here, as in a template. */
function labelsOf(kind: SheetKindCode): ReadonlyMap<string, SheetColumnCode> {
  return new Map(
    columnsOfSheet(kind).flatMap(({ code, label }) =>
      [label.fr, label.en].map((words) => [foldTitleWords(words), code as SheetColumnCode] as const),
    ),
  );
}

type HasNone = (code: string) => boolean;

function byTitles(
  kind: SheetKindCode,
  columns: readonly Column[],
  meanings: Map<string, string>,
  hasNone: HasNone,
  isOfPeople: boolean,
): void {
  const deepest = Math.max(...titleWords[kind].map(([, patterns]) => patterns.length));
  for (let depth = 0; depth < deepest; depth++)
    for (const [code, patterns] of titleWords[kind]) {
      const pattern = patterns[depth];
      if (!pattern || !hasNone(code)) continue;
      const found = columns.filter(
        (column) =>
          !meanings.has(column.title) && pattern.test(column.folded) && canBe(code, column, kind, isOfPeople),
      );
      for (const { title } of several(code) ? found : best(code, found)) meanings.set(title, code);
    }
}

const several = (code: string): boolean => ['participants', 'spellings', 'functions'].includes(code);

/** Of several columns that can be one thing, that whose cells say so the most. */
function best(code: SheetColumnCode, found: readonly Column[]): readonly Column[] {
  if (found.length < 2 || (code !== 'type' && code !== 'kind')) return found.slice(0, 1);
  const read = code === 'type' ? typeOf : tieKindOf;
  const shares = found.map((column) => share(column, (cell) => read(cell) !== undefined) ?? 0);
  return [found[shares.indexOf(Math.max(...shares))] as Column];
}

/** How much of what is written in a column is that; undefined where nothing is. */
function share({ cells }: Column, is: (cell: string) => boolean): number | undefined {
  return cells.length === 0 ? undefined : cells.filter(is).length / cells.length;
}

const isNumeric = (cell: string): boolean => readSheetNumber(cell) !== undefined;

/** Whether the cells of a column let it be what its title says. */
function canBe(code: SheetColumnCode, column: Column, kind: SheetKindCode, isOfPeople: boolean): boolean {
  const ratio = (is: (cell: string) => boolean, unknown: number): number => share(column, is) ?? unknown;
  if (code === 'name' || code === 'about' || code === 'participants') {
    const isAnswer = kind === 'ACTORS' && ratio((cell) => memberOf(cell) !== undefined, 0) > 0.5;
    return !isAnswer && ratio(isNumeric, 0) <= 0.5;
  }
  if (code === 'member' && /^(?:adherente?|membre|member)$/.test(column.folded))
    return ratio((cell) => memberOf(cell) !== undefined, 1) > 0.5;
  // « Fonction » beside the name of a person is that of the person.
  if (code === 'functions' && column.folded === 'fonction') return !isOfPeople;
  if (code === 'type') return ratio((cell) => approvalOf(cell) !== undefined, 0) <= 0.5;
  // An edge table of Gephi says there whether edges have a direction.
  if (code === 'kind') return ratio((cell) => /^(?:un)?directed|^mutual$/i.test(cell), 0) <= 0.5;
  return true;
}

/** What titles say nothing of, told by the cells: approvals, types and numbers of registers. */
function byCells(columns: readonly Column[], meanings: Map<string, string>, hasNone: HasNone): void {
  const tests: readonly (readonly [SheetColumnCode, (cell: string) => boolean])[] = [
    ['siret', (cell) => isSiret(withLostZeros(digitsOfCell(cell), isSiret, 14))],
    ['siren', (cell) => isSiren(withLostZeros(digitsOfCell(cell), isSiren, 9))],
    [
      'approvals',
      (cell) => partsOf(cell, true).every((part) => part.length <= 60 && approvalOf(part) !== undefined),
    ],
    ['type', (cell) => cell.length <= 60 && typeOf(cell) !== undefined],
  ];
  for (const [code, test] of tests) {
    if (!hasNone(code)) continue;
    const found = columns.find(
      (column) =>
        !meanings.has(column.title) && !propertyOf(column.folded) && (share(column, test) ?? 0) > 0.8,
    );
    if (found) meanings.set(found.title, code);
  }
}

/**
 * A column for each property, numbers where numbers are wanted. Of two numbers of one year (employees, and the same in
 * full-time equivalents) the first: both would be two answers to one question.
 */
function byProperties(columns: readonly Column[], meanings: Map<string, string>): void {
  const numbers = new Set<string>();
  for (const column of columns) {
    const property = meanings.has(column.title) ? undefined : propertyOf(titleAsWords(column.title));
    const meaning = `property.${property}`;
    if (!property || !propertyOfColumn(meaning)) continue;
    const own = `${property} ${yearIn(column.title)}`;
    if (isNumber(property) && (numbers.has(own) || (share(column, (cell) => /\d/.test(cell)) ?? 1) < 0.5))
      continue;
    if (isNumber(property)) numbers.add(own);
    meanings.set(column.title, meaning);
  }
}

function titleAsWords(title: string): string {
  return title.replaceAll('_', ' ').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

/** Where no title says the kind of tie, the column whose cells do. */
function tieKindByCells(columns: readonly Column[], meanings: Map<string, string>, hasNone: HasNone): void {
  const free = columns.filter((column) => {
    const meaning = meanings.get(column.title);
    return meaning === undefined || meaning === 'name';
  });
  const shares = free.map(
    (column) => share(column, (cell) => cell.length <= 60 && tieKindOf(cell) !== undefined) ?? 0,
  );
  const most = Math.max(0, ...shares);
  const found = free[shares.indexOf(most)];
  if (hasNone('kind') && found && most > 0.5) meanings.set(found.title, 'kind');
}
