import { sheetKinds, type SheetKindCode } from '@maillage/graph-schema/vocabulary';
import type { SheetLayout } from '../../algorithms/sheets/draft';
import type { SaidOfTables } from '../../algorithms/sheets/maps/map-tables';
import { isMapText } from './map-text';
import type { BroughtSheet } from './read-sheets';
import type { SheetInput } from './sheet.model';

/** A layout as it was kept. */
export function layoutFrom(kept: unknown): SheetLayout | undefined {
  const { kind, columns, words } = (kept ?? {}) as Partial<SheetLayout>;
  return kind && columns ? { kind, columns, ...(words ? { words } : {}) } : undefined;
}

export function asBrought({ name, text, kind, aside, columns, words }: SheetInput): BroughtSheet {
  const ofTables = saidOfTables(columns);
  return {
    ...{ name, text, aside },
    ...(kind ? { kind } : {}),
    ...(ofTables ? { ofTables } : columns == null ? {} : { columns: textsOf(columns) }),
    ...(words == null ? {} : { words: textsOf(words) }),
  };
}

const kinds: ReadonlySet<string> = new Set(sheetKinds.map(({ code }) => code));

/** What is said of the tables of a map, by what they hold; undefined where columns are told as those of one sheet. */
function saidOfTables(columns: unknown): SaidOfTables | undefined {
  const own = entriesOf(columns).filter(([name, one]) => kinds.has(name) && typeof one === 'object');
  return own.length > 0 ? Object.fromEntries(own.map(([name, one]) => [name, textsOf(one)])) : undefined;
}

/** Whether somebody says what the columns of a table are; those of a map for each of its tables. */
export function isSaid(sheet: BroughtSheet | undefined, kind: SheetKindCode | undefined): boolean {
  return sheet?.columns !== undefined || (kind !== undefined && sheet?.ofTables?.[kind] !== undefined);
}

/** A sheet with what the pole remembers of it; a map with what it remembers of each of its tables. */
export function withRemembered(sheet: BroughtSheet, layouts: readonly SheetLayout[]): BroughtSheet {
  if (!isMapText(sheet.text)) return { ...sheet, ...layouts[0] };
  const words = Object.assign({}, ...layouts.map((one) => one.words), sheet.words) as Record<string, string>;
  return {
    ...sheet,
    ofTables: {
      ...Object.fromEntries(layouts.map(({ kind, columns }) => [kind, columns])),
      ...sheet.ofTables,
    },
    ...(Object.keys(words).length > 0 ? { words } : {}),
  };
}

const entriesOf = (value: unknown): [string, unknown][] =>
  Object.entries(typeof value === 'object' && value !== null ? value : {});

/** The texts of what somebody sent as an object. */
function textsOf(value: unknown): Record<string, string> {
  return Object.fromEntries(
    entriesOf(value).filter((one): one is [string, string] => typeof one[1] === 'string'),
  );
}
