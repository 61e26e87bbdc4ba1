import { plain } from './days';

/** A title in small letters, without accents, with single spaces. */
export function foldTitle(title: string): string {
  return plain(title)
    .replaceAll('’', "'")
    .replaceAll(/[_\s]+/g, ' ')
    .trim();
}

/** What tells one layout of a spreadsheet from another: its titles, whatever their order and case. */
export function layoutOf(header: readonly string[]): string {
  return [...new Set(header.map(foldTitle))].filter(Boolean).sort().join('|');
}

/** The titles with a number where two are the same or one is empty, so that each names one column. */
export function distinctTitles(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((written, index) => {
    const title = written.trim() || `(${index + 1})`;
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return count === 1 ? title : `${title} (${count})`;
  });
}
