import { Grid, type Cell, type WorkbookSheet } from './grid';
import { all, attribute, booleanText, xmlOf, type Parts } from './parts';

/** The visible sheets of an ODS file, as LibreOffice writes it (OpenDocument 1.3 part 3, §9). */
export function readOds(parts: Parts): WorkbookSheet[] {
  const content = xmlOf(parts, 'content.xml');
  const [spreadsheet] = all(content, 'spreadsheet');
  if (!spreadsheet) throw new Error('No spreadsheet');
  const hidden = new Set(
    all(content, 'table-properties')
      .filter((one) => attribute(one, 'display') === 'false')
      .flatMap((one) => (one.parentElement ? [attribute(one.parentElement, 'name')] : [])),
  );
  return [...spreadsheet.children]
    .filter((one) => one.localName === 'table' && !hidden.has(attribute(one, 'style-name')))
    .map((table) => ({ name: attribute(table, 'name') ?? '', ...cellsOf(table) }));
}

function cellsOf(table: Element): Omit<WorkbookSheet, 'name'> {
  const grid = new Grid();
  let at = 0;
  for (const row of all(table, 'table-row')) {
    const cells = placed(row);
    const times = attribute(row, 'number-rows-repeated');
    for (let time = 0; cells.length > 0 && time < Grid.times(times); time += 1)
      for (const { column, cell } of cells) grid.put(at + time, column, cell);
    at += Number(times ?? 1);
  }
  return { rows: grid.rows, cut: grid.cut };
}

/** The cells of a row that hold something. */
function placed(row: Element): { readonly column: number; readonly cell: Cell }[] {
  let next = 0;
  return [...row.children]
    .filter((one) => /^(?:covered-)?table-cell$/.test(one.localName))
    .flatMap((one) => {
      const column = next;
      const times = attribute(one, 'number-columns-repeated');
      next += Number(times ?? 1);
      const cell = valueOf(one);
      if (cell === '') return [];
      return Array.from({ length: Grid.times(times) }, (_, time) => ({ column: column + time, cell }));
    });
}

function valueOf(cell: Element): Cell {
  const type = attribute(cell, 'value-type');
  const given = Number(attribute(cell, 'value') ?? NaN);
  if ((type === 'float' || type === 'currency') && Number.isFinite(given)) return given;
  if (type === 'percentage' && Number.isFinite(given)) return `${Number((given * 100).toPrecision(12))} %`;
  if (type === 'date') return (attribute(cell, 'date-value') ?? '').slice(0, 10);
  if (type === 'boolean') return booleanText(attribute(cell, 'boolean-value') === 'true');
  // A remark on a cell has paragraphs of its own, further down.
  const paragraphs = [...cell.children].filter((one) => one.localName === 'p');
  return paragraphs.map(textOf).join('\n');
}

function textOf(of: Element): string {
  return [...of.childNodes]
    .map((node) => {
      if (node.nodeType === node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/\s+/g, ' ');
      const element = node as Element;
      if (element.localName === 's') return ' ';
      if (element.localName === 'tab') return '\t';
      if (element.localName === 'line-break') return '\n';
      return element.localName === 'annotation' || element.nodeType !== node.ELEMENT_NODE
        ? ''
        : textOf(element);
    })
    .join('');
}
