import { noticeColumns } from '@maillage/graph-schema/vocabulary';
import type { CsvMapping } from '../../algorithms/notices/csv-mapping';

/** Longest title of a column and longest fixed value that are kept. */
const LONGEST = 300;

/** A mapping as somebody sent it: only known columns, only texts. */
export function readMapping(value: unknown): CsvMapping {
  const part = (name: string): Record<string, string> => {
    const found =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
    const entries = Object.entries(typeof found === 'object' && found !== null ? found : {});
    return Object.fromEntries(
      entries.flatMap(([code, text]) =>
        noticeColumns.some((one) => one.code === code) && typeof text === 'string' && text !== ''
          ? [[code, text.slice(0, LONGEST)] as const]
          : [],
      ),
    );
  };
  return { columns: part('columns'), fixed: part('fixed') };
}
