import { columnsOfSheet, propertyOfColumn, type SheetKindCode } from '@maillage/graph-schema/vocabulary';

/** What columns are, as somebody said: meanings by title; an empty one leaves aside what would be taken for something. */
export type SaidColumns = Readonly<Record<string, string>>;

/** Only meanings that a sheet of the kind can have. */
export function onlyKnown(kind: SheetKindCode, columns: SaidColumns): SaidColumns {
  const meanings = new Set(columnsOfSheet(kind).map((one) => one.code));
  const isKnown = (meaning: string) =>
    meaning === '' || meanings.has(meaning) || (kind === 'ACTORS' && propertyOfColumn(meaning) !== undefined);
  return Object.fromEntries(Object.entries(columns).filter(([, meaning]) => isKnown(meaning)));
}

/** What columns are proposed to be, with what somebody says of some: what is one column's now is no other's. */
export function layoutWith(kind: SheetKindCode, proposed: SaidColumns, said: SaidColumns = {}): SaidColumns {
  const own = onlyKnown(kind, said);
  const several = new Set<string>(columnsOfSheet(kind).flatMap((one) => (one.several ? [one.code] : [])));
  const taken = new Set(Object.values(own));
  const left = Object.entries(proposed).filter(([, meaning]) => several.has(meaning) || !taken.has(meaning));
  return { ...Object.fromEntries(left), ...own };
}
