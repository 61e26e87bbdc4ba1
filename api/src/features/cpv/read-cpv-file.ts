import { CsvError, parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { checkCodes, type CpvFault, type CpvList, type WrittenCode } from './cpv-list';

/**
 * The list in a file as it is published: XML with `<CPV CODE="03000000-1"><TEXT LANG="FR">…`, or a table with tabs,
 * semicolons or commas: code, French label, English label if any, in this order or under titles such as CODE, FR, EN.
 */
export function readCpvFile(bytes: Uint8Array): CpvList {
  if (isOffice(bytes)) return broken(1, 'this is an Excel file: save its sheet as CSV or TSV first');
  const text = textOf(bytes);
  return text.trimStart().startsWith('<') ? readXml(text) : readTable(text);
}

/** Spreadsheets of Excel are archives, or compound documents. */
function isOffice([a, b, c, d]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}

/** UTF-8 as it should be, else what Windows writes. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

interface XmlText {
  readonly '@LANG'?: string;
  readonly '#text'?: string;
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
  captureMetaData: true,
  isArray: (name) => name === 'CPV' || name === 'TEXT',
});

function readXml(written: string): CpvList {
  const text = written.replaceAll(/\r\n?/g, '\n');
  const doctype = /<!DOCTYPE/i.exec(text);
  if (doctype) return broken(lineAt(text, doctype.index), 'a list declares no entities of its own (DOCTYPE)');
  const checked = XMLValidator.validate(text);
  if (checked !== true) return broken(checked.err.line, checked.err.msg);
  const position = XMLParser.getMetaDataSymbol() as unknown as string;
  const lines = lineStarts(text);
  const codes = elementsOf(xml.parse(text) as unknown, 'CPV').map((one): WrittenCode => {
    const texts = (one['TEXT'] ?? []) as readonly XmlText[];
    const inLanguage = (language: string) =>
      texts.find((label) => label['@LANG']?.toUpperCase() === language)?.['#text'] ?? '';
    const { startIndex = 0 } = (one[position] ?? {}) as { startIndex?: number };
    return {
      line: lineIn(lines, startIndex),
      code: typeof one['@CODE'] === 'string' ? one['@CODE'] : '',
      label: inLanguage('FR'),
      labelEn: inLanguage('EN'),
    };
  });
  return codes.length > 0 ? checkCodes(codes) : broken(1, 'no <CPV CODE="…"> element stands in this file');
}

/** All elements of a name, however deep the file wraps them. */
function elementsOf(node: unknown, name: string): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap((one) => elementsOf(one, name));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([field, below]) =>
    field === name && Array.isArray(below)
      ? [...(below as Record<string, unknown>[]), ...elementsOf(below, name)]
      : elementsOf(below, name),
  );
}

interface Columns {
  readonly code: number;
  readonly label: number;
  readonly labelEn: number;
}

function readTable(text: string): CpvList {
  const [first = ''] = text.split('\n');
  const delimiter = ['\t', ';', ','].find((one) => first.includes(one)) ?? '\t';
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as typeof rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return broken(Number(error['lines'] ?? 1), error.message);
  }
  const titles = rows[0]?.record ?? [];
  const isTitled = !titles.some((cell) => /^\s*\d{8}/.test(cell));
  const columns = isTitled ? columnsIn(titles) : { code: 0, label: 1, labelEn: 2 };
  if (!columns)
    return broken(1, 'the first line names no columns CODE and FR (or EN besides), and is no code itself');
  const body = isTitled ? rows.slice(1) : rows;
  if (body.length === 0) return broken(1, 'no code stands in this file');
  return checkCodes(
    body.map(({ record, info }) => ({
      line: info.lines,
      code: record[columns.code] ?? '',
      label: record[columns.label] ?? '',
      labelEn: columns.labelEn < 0 ? '' : (record[columns.labelEn] ?? ''),
    })),
  );
}

/** Which column is which, by what its title begins with; undefined where code or French are not among them. */
function columnsIn(titles: readonly string[]): Columns | undefined {
  const at = (pattern: RegExp) => titles.findIndex((title) => pattern.test(title.trim()));
  const code = at(/^(?:code|cpv)/i);
  const label = at(/^(?:fr\b|fran|libell|intitul|description|label$)/i);
  return code < 0 || label < 0 ? undefined : { code, label, labelEn: at(/^(?:en\b|engl|anglais)/i) };
}

function broken(line: number, what: string): CpvList & { faults: readonly [CpvFault] } {
  return { entries: [], faults: [{ line, what }], doubts: [] };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Where each line begins. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line of a position, from 1, by halving. */
function lineIn(starts: readonly number[], index: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle;
  }
  return low + 1;
}
