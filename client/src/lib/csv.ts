/** Begins a formula. */
const FORMULA = '[=+\\-@]';

/**
 * Where a cell begins: at its own beginning, and behind whatever some spreadsheet takes for a separator. One that is
 * set to commas cuts our cells there, quoted or not, for their quotes then stand in the middle of a cell.
 */
const BEGINNING = '^[\\t\\r]*|[,;|\\t\\n\\r][ \\u00a0]*"?';

const formulas = new RegExp(`(${BEGINNING})(?=${FORMULA})`, 'g');

/** A cell that a spreadsheet would run as a formula is neutralised; quotes are doubled. */
export function csvCell(text: string): string {
  const safe = text.replaceAll(formulas, "$1'").replace(/^[\t\r]/, "'$&");
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With a mark by which spreadsheets know UTF-8, and the separator that French ones expect. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}
