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
