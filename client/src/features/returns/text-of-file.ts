import { contentOf } from '../../lib/read-file';
import { tableText } from '../../lib/table-text';

/** Most rows that are sent: far above the members of a pole. */
const MOST_ROWS = 6000;

/** What a file of figures says, as a table of text: of a workbook its first visible sheet; or why it cannot be read. */
export async function textOfFile(
  file: Blob,
): Promise<{ text: string } | { fault: 'TOO_LARGE' | 'UNREADABLE' }> {
  const content = await contentOf(file);
  if (!('sheets' in content)) return content;
  const rows = content.sheets[0]?.rows.slice(0, MOST_ROWS) ?? [];
  return { text: tableText(rows.map((cells) => cells.map(cellText))) };
}

/**
 * Each row is a line. Two decimals at most: three after a dot could be read as thousands, and sums come out as
 * 12.299999999999999.
 */
function cellText(cell: string | number): string {
  return typeof cell === 'number'
    ? String(Math.round(cell * 100) / 100)
    : cell.replaceAll(/\s+/g, ' ').trim();
}
