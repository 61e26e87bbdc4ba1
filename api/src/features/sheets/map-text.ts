import { withoutContacts } from '../../algorithms/cells/contacts';
import { told, type SheetProblem } from '../../algorithms/sheets/draft';
import type { MapTables, SaidOfTables } from '../../algorithms/sheets/maps/map-tables';
import { MOST_ATTRIBUTES, readMap } from '../../algorithms/sheets/maps/read-map';
import { shown } from '../../algorithms/sheets/sheet-row';
import { at, isObject, readJson, type JsonObject } from '../../algorithms/trees/read-json';
import { withoutPrefixes } from '../../algorithms/trees/tree';
import { parseXml } from '../../platform/xml/parse-xml';

/** Whether a text is a map, or wants to be one: JSON and XML are no tables. */
export function isMapText(text: string): boolean {
  return /^\s*[{<]/.test(text);
}

/** Ids that are told. */
const TOLD = 5;

type MapRead = { readonly tables: MapTables['tables']; readonly problems: readonly SheetProblem[] };

/** The two tables of a map, as JSON or XML; what is wrong with it is in the problems. */
export function readMapText(text: string, sheet: string, said: SaidOfTables): MapRead {
  const refused = (...told: Parameters<typeof problemOf>): MapRead => ({
    tables: [],
    problems: [problemOf(...told)],
  });
  const problemOf = (...[code, parameters]: Parameters<typeof told>) => told(code, { sheet, ...parameters });
  const parsed = /^\s*</.test(text) ? fromXml(text) : fromJson(text);
  if ('code' in parsed) return refused(parsed.code, parsed.parameters);
  const read = readMap(parsed.tree, said);
  if (!read) return refused('NOT_A_MAP', { found: parsed.found });
  if ('fault' in read)
    return refused('MALFORMED_MAP', { line: parsed.lineOf(read.fault), detail: `"${read.fault}"` });
  if ('attributes' in read)
    return refused('TOO_MANY_ATTRIBUTES', { count: read.attributes, max: MOST_ATTRIBUTES });
  const absent = read.absent.slice(0, TOLD).map(shown);
  const ids = [...absent, ...(read.absent.length > TOLD ? ['…'] : [])].join(', ');
  return { tables: read.tables, problems: ids ? [problemOf('NODES_NOT_THERE', { ids })] : [] };
}

/** What stands somewhere, as it stands there, but without contacts. */
const quoted = (text: string): string => withoutContacts(text.slice(0, 160)).text.replace(/\.$/, '');

interface Parsed {
  readonly tree: JsonObject;
  /** What it is, in a word. */
  readonly found: string;
  readonly lineOf: (part: string) => number;
}

function fromJson(text: string): Parsed | SheetProblem {
  const file = readJson(text);
  if ('fault' in file) {
    const { line, found } = file.fault;
    return told('MALFORMED_MAP', { line, detail: quoted(found) || '…' });
  }
  const { value } = file;
  const found = 'JSON';
  if (!isObject(value)) return told('NOT_A_MAP', { found });
  return { tree: value, found, lineOf: (part) => file.lineOf(at(value, part) ?? value) ?? 1 };
}

/** Whether a text that does not parse means to be a map. */
const meantAsMap = /<(?:[\w-]+:)?(?:gexf|graphml)[\s>]/;

function fromXml(text: string): Parsed | SheetProblem {
  const root = /<([A-Za-z_][\w:.-]{0,60})/.exec(text)?.[1];
  const found = root ? quoted(`<${root}>`) : 'XML';
  const parsed = parseXml(text);
  if ('fault' in parsed) {
    const { isDoctype, line, detail } = parsed.fault;
    if (!meantAsMap.test(text)) return told('NOT_A_MAP', { found });
    return isDoctype
      ? told('DOCTYPE_REFUSED', { line })
      : told('MALFORMED_MAP', { line, detail: quoted(detail) });
  }
  const tree = withoutPrefixes(parsed.document);
  return isObject(tree) ? { tree, found, lineOf: () => 1 } : told('NOT_A_MAP', { found });
}
