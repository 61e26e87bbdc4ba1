import { columnsOfSheet, type SheetKindCode } from '@maillage/graph-schema/vocabulary';
import { settled, type Columns, type ReadSheet, type SaidOfSheet } from './brought';

/** Says what a sheet holds, or that it is left aside; what was said of its columns before stays. */
export function withKind(
  read: ReadSheet,
  said: SaidOfSheet | undefined,
  kind: SheetKindCode | undefined,
): SaidOfSheet {
  const was = settled(read, said);
  const columns =
    was.kind && was.columns ? { ...said?.columns, [was.kind]: was.columns } : (said?.columns ?? {});
  const words = said?.words;
  return kind ? { kind, aside: false, columns, words } : { kind: said?.kind, aside: true, columns, words };
}

/**
 * Says what a column is: what another one was before, it is no more, unless several can be that. What is left aside is
 * said to be, with an empty meaning: the titles of a map would be taken for something else again.
 */
export function withMeaning(
  read: ReadSheet,
  said: SaidOfSheet | undefined,
  title: string,
  meaning: string,
): SaidOfSheet {
  const { kind, aside, columns = {} } = settled(read, said);
  if (!kind) return said ?? { columns: {} };
  const several = columnsOfSheet(kind).find(({ code }) => code === meaning)?.several ?? false;
  const others = Object.entries(columns).map(
    ([one, other]) => [one, !several && other === meaning ? '' : other] as const,
  );
  const next: Columns = { ...Object.fromEntries(others), [title]: meaning };
  return { kind, aside, columns: { ...said?.columns, [kind]: next }, words: said?.words };
}

/** Says what a word of a sheet stands for; with an empty code, that nobody says so any more. */
export function withWord(
  read: ReadSheet,
  said: SaidOfSheet | undefined,
  word: string,
  code: string,
): SaidOfSheet {
  const { kind, aside, columns, words } = settled(read, said);
  const own = kind && columns ? { [kind]: columns } : {};
  return { kind, aside, columns: { ...said?.columns, ...own }, words: { ...words, [word]: code } };
}
