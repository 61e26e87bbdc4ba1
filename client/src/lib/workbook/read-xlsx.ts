import { Grid, type Cell, type WorkbookSheet } from './grid';
import { shownAs, shownNumber, type ShownAs } from './number-formats';
import { all, attribute, booleanText, xmlOf, type Parts } from './parts';

/** What cells refer to. */
interface Shared {
  readonly texts: readonly string[];
  /** As what numbers are shown, by the style of their cell. */
  readonly styles: readonly ShownAs[];
  readonly since1904: boolean;
}

/** The visible sheets of an XLSX file (ECMA-376 part 1, §18.3). Formulas count as what they last came to. */
export function readXlsx(parts: Parts): WorkbookSheet[] {
  const workbook = xmlOf(parts, 'xl/workbook.xml');
  const targets = new Map(
    all(xmlOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      one.getAttribute('Id'),
      one.getAttribute('Target') ?? '',
    ]),
  );
  const [properties] = all(workbook, 'workbookPr');
  const shared: Shared = {
    texts: all(xmlOf(parts, 'xl/sharedStrings.xml'), 'si').map(textOf),
    styles: stylesOf(xmlOf(parts, 'xl/styles.xml')),
    since1904: /^(?:1|true)$/.test(properties?.getAttribute('date1904') ?? ''),
  };
  const listed = all(workbook, 'sheet')
    .filter((one) => (one.getAttribute('state') ?? 'visible') === 'visible')
    .map((one) => ({
      name: one.getAttribute('name') ?? '',
      part: partOf(targets.get(attribute(one, 'id'))),
    }));
  // The least that a program can write is one sheet, named nowhere.
  return (workbook ? listed : [{ name: '', part: partOf() }]).flatMap(({ name, part }) => {
    const sheet = xmlOf(parts, part);
    // A sheet of a drawing alone has no cells.
    return sheet && all(sheet, 'sheetData').length > 0 ? [{ name, ...cellsOf(sheet, shared) }] : [];
  });
}

function partOf(target = 'worksheets/sheet1.xml'): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function cellsOf(sheet: Document, shared: Shared): Omit<WorkbookSheet, 'name'> {
  const grid = new Grid();
  let next = 0;
  for (const row of all(sheet, 'row')) {
    const at = Number(row.getAttribute('r') ?? next + 1) - 1;
    let column = 0;
    for (const cell of all(row, 'c')) {
      column = columnOf(cell.getAttribute('r')) ?? column;
      grid.put(at, column, valueOf(cell, shared));
      column += 1;
    }
    next = at + 1;
  }
  return { rows: grid.rows, cut: grid.cut };
}

function valueOf(cell: Element, { texts, styles, since1904 }: Shared): Cell {
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr') return textOf(cell);
  const value = all(cell, 'v')[0]?.textContent ?? '';
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b' && value !== '') return booleanText(value === '1' || value === 'true');
  if (type === 'd') return value.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1');
  if (type === 'n' && value !== '' && Number.isFinite(Number(value)))
    return shownNumber(Number(value), styles[Number(cell.getAttribute('s') ?? 0)] ?? 'NUMBER', since1904);
  return clean(value);
}

function stylesOf(styles: Document | undefined): ShownAs[] {
  const codes = new Map(
    all(styles, 'numFmt').map((one) => [one.getAttribute('numFmtId'), one.getAttribute('formatCode')]),
  );
  const [used] = all(styles, 'cellXfs');
  return all(used, 'xf').map((one) => {
    const id = one.getAttribute('numFmtId');
    return shownAs(Number(id ?? 0), codes.get(id) ?? undefined);
  });
}

/** The text of a string, which may be in several parts, without the readings of East Asian words. */
function textOf(of: Element): string {
  return clean(
    all(of, 't')
      .filter((part) => part.parentElement?.localName !== 'rPh')
      .map((part) => part.textContent)
      .join(''),
  );
}

/** Characters that XML cannot hold are written as `_x000D_`. */
function clean(text: string): string {
  return text.replaceAll(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The place of a cell in its row, from zero: of “AB12” it is 27. */
function columnOf(reference: string | null): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
