import type { WorkbookSheet } from './workbook/grid';

/** Most bytes of a file: what the server reads. */
export const LARGEST_FILE = 5_000_000;

/**
 * The text of a file. Spreadsheets saved on Windows and old exports are often in Windows-1252, which says so
 * nowhere: what is no UTF-8 is read as that.
 */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What a file holds: text, or the sheets of a workbook; or why it cannot be read. */
type FileContent =
  | { readonly text: string }
  | { readonly sheets: readonly WorkbookSheet[] }
  | { readonly fault: 'TOO_LARGE' | 'UNREADABLE' };

/** Reads a file by what it holds, whatever its name. */
export async function contentOf(file: Blob): Promise<FileContent> {
  if (file.size > LARGEST_FILE) return { fault: 'TOO_LARGE' };
  try {
    const bytes = await file.arrayBuffer();
    if (isArchive(bytes)) return { sheets: (await import('./workbook')).readWorkbook(bytes) };
    const text = decode(bytes);
    // Workbooks of before 2007 are neither text nor an archive.
    return text.includes('\u0000') ? { fault: 'UNREADABLE' } : { text };
  } catch {
    return { fault: 'UNREADABLE' };
  }
}

/** Whether these bytes are a ZIP archive, as workbooks are. */
function isArchive(bytes: ArrayBuffer): boolean {
  const [p, k, three, four] = new Uint8Array(bytes.slice(0, 4));
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}
