import { localIso } from '../../lib/format';
import { contentOf } from '../../lib/read-file';
import { tableText } from '../../lib/table-text';
import type { WorkbookSheet } from '../../lib/workbook/grid';
import { withoutExtension, type BroughtFile } from './brought';

interface FileRead {
  readonly file: BroughtFile;
  /** Sheets of which not all was read. */
  readonly cut: readonly string[];
}

/** The sheets of a file as text; or why it cannot be read. */
export async function readFile(file: File): Promise<FileRead | { fault: 'TOO_LARGE' | 'UNREADABLE' }> {
  const content = await contentOf(file);
  if ('fault' in content) return content;
  const { name, lastModified } = file;
  const day = localIso(new Date(lastModified)).slice(0, 10);
  const own = withoutExtension(name);
  if ('text' in content) return { file: { name, day, sheets: [{ name: own, text: content.text }] }, cut: [] };
  const sheets = content.sheets.map((one) => ({ name: one.name || own, text: tableText(cellsOf(one)) }));
  const cut = content.sheets.flatMap((one) => (one.cut ? [one.name || own] : []));
  return { file: { name, day, sheets: sheets.filter(({ text }) => text !== '') }, cut };
}

/** All rows are as wide as the widest one: that is how it is seen what separates their cells. Empty ones stay empty. */
function cellsOf({ rows }: WorkbookSheet): string[][] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return rows.map((cells) =>
    cells.length === 0 ? [] : Array.from({ length: width }, (_, at) => cellText(cells[at] ?? '')),
  );
}

/** Without what reckoning with fractions of two adds; three digits after the point could be read as thousands. */
function cellText(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  const exact = String(Number(cell.toPrecision(15)));
  return /^-?\d+\.\d{3}$/.test(exact) ? `${exact}0` : exact;
}
