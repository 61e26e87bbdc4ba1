import { strFromU8, unzipSync } from 'fflate';

/** Most bytes that the parts of a workbook may unpack to: far above the members of a pole. */
const LARGEST_UNPACKED = 40_000_000;

/** Most rows that are read; a sheet formatted down to its end has a million, all of them empty. */
const MOST_ROWS = 6000;

/**
 * The first visible sheet of an XLSX file (ECMA-376 part 1, §18.3) as tab separated values, one line for each row of
 * the sheet, so that a line number is the one that the spreadsheet shows. Formulas count as what they last came to.
 *
 * @throws where this is no workbook
 */
export function readWorkbook(bytes: ArrayBuffer): string {
  let unpacked = 0;
  const parts = unzipSync(new Uint8Array(bytes), {
    filter: ({ name, originalSize }) => {
      if (!/^xl\/(?:workbook|sharedStrings|_rels\/workbook|worksheets\/[^/]+)\.xml(?:\.rels)?$/.test(name))
        return false;
      unpacked += originalSize;
      if (unpacked > LARGEST_UNPACKED) throw new Error('The workbook is too large');
      return true;
    },
  });
  const xml = (name: string): Document | undefined => {
    const part = parts[name];
    return part && new DOMParser().parseFromString(strFromU8(part), 'application/xml');
  };
  const sheet = xml(firstSheet(xml('xl/workbook.xml'), xml('xl/_rels/workbook.xml.rels')));
  if (!sheet) throw new Error('The workbook has no sheet');
  const shared = all(xml('xl/sharedStrings.xml'), 'si').map(textOf);
  const lines: string[] = [];
  for (const row of all(sheet, 'row').slice(0, MOST_ROWS)) {
    const cells: string[] = [];
    for (const cell of all(row, 'c')) {
      const at = columnOf(cell.getAttribute('r')) ?? cells.length;
      while (cells.length < at) cells.push('');
      cells[at] = valueOf(cell, shared);
    }
    if (cells.every((cell) => cell === '')) continue;
    const at = Number(row.getAttribute('r') ?? lines.length + 1) - 1;
    while (lines.length < Math.min(at, MOST_ROWS)) lines.push('');
    lines.push(cells.map(quoted).join('\t'));
  }
  return lines.join('\n');
}

function firstSheet(workbook: Document | undefined, relations: Document | undefined): string {
  const sheet = all(workbook, 'sheet').find((one) => (one.getAttribute('state') ?? 'visible') === 'visible');
  const id = [...(sheet?.attributes ?? [])].find((one) => one.localName === 'id' && one.name !== 'id')?.value;
  const target = all(relations, 'Relationship')
    .find((one) => one.getAttribute('Id') === id)
    ?.getAttribute('Target');
  if (!target) return 'xl/worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function all(of: Document | Element | undefined, name: string): Element[] {
  return of ? [...of.getElementsByTagNameNS('*', name)] : [];
}

/** The text of a string, which may be in several parts, without the readings of East Asian words. */
function textOf(of: Element): string {
  return all(of, 't')
    .filter((part) => part.parentElement?.localName !== 'rPh')
    .map((part) => part.textContent)
    .join('');
}

function valueOf(cell: Element, shared: readonly string[]): string {
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr') return textOf(cell);
  const value = all(cell, 'v')[0]?.textContent ?? '';
  if (type === 's') return shared[Number(value)] ?? '';
  // Two decimals at most: three after a dot could be read as thousands, and sums come out as 12.299999999999999.
  if (type === 'n' && value !== '' && Number.isFinite(Number(value)))
    return String(Math.round(Number(value) * 100) / 100);
  return value;
}

/** The place of a cell in its row, from zero: of “AB12” it is 27. */
function columnOf(reference: string | null): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** One cell of tab separated values; a line break inside one would be a row. */
function quoted(cell: string): string {
  const line = cell.replaceAll(/\s+/g, ' ').trim();
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
