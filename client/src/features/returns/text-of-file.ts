import { decode, LARGEST_FILE } from '../../lib/read-file';

/** What a file of figures says, as a table of text; or why it cannot be read. */
export async function textOfFile(
  file: Blob,
): Promise<{ text: string } | { fault: 'TOO_LARGE' | 'UNREADABLE' }> {
  if (file.size > LARGEST_FILE) return { fault: 'TOO_LARGE' };
  const bytes = await file.arrayBuffer();
  try {
    const text = isArchive(bytes) ? (await import('./read-workbook')).readWorkbook(bytes) : decode(bytes);
    // Workbooks of before 2007 are neither text nor an archive.
    return text.includes('\u0000') ? { fault: 'UNREADABLE' } : { text };
  } catch {
    return { fault: 'UNREADABLE' };
  }
}

/** Whether these bytes are a ZIP archive, as every XLSX file is, whatever its name. */
function isArchive(bytes: ArrayBuffer): boolean {
  const [p, k, three, four] = new Uint8Array(bytes.slice(0, 4));
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}
