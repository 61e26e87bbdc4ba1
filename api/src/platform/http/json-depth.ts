/** Levels that our own client ever sends: variables, a list of edits, a record with its parts. Far more than that. */
export const DEEPEST_JSON = 64;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [ARRAY, OBJECT, ARRAY_END, OBJECT_END] = [0x5b, 0x7b, 0x5d, 0x7d];

/**
 * Whether JSON is nested deeper than so many levels, told from its bytes: whoever reads it afterwards goes down one
 * call a level, and a body of usual size has room for a hundred thousand.
 */
export function isDeeperThan(levels: number, bytes: Uint8Array): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === ARRAY || byte === OBJECT) {
      depth++;
      if (depth > levels) return true;
    } else if (byte === ARRAY_END || byte === OBJECT_END) depth--;
  }
  return false;
}
