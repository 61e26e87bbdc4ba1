/** Rows as tab separated values, one record each: an empty row is an empty line, a cell may go over several. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

function quoted(cell: string): string {
  const text = cell
    .replaceAll(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .trim();
  return /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
