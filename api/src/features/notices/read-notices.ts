import type { NoticeKindCode } from '@maillage/graph-schema/vocabulary';
import { isBoamp, readBoamp } from '../../algorithms/notices/boamp';
import { suggestMapping, type CsvMapping } from '../../algorithms/notices/csv-mapping';
import { readCsvRows } from '../../algorithms/notices/csv-rows';
import { isDecp, readDecp } from '../../algorithms/notices/decp';
import { told, type NoticeProblem, type ReadNotices } from '../../algorithms/notices/draft';
import { readEforms } from '../../algorithms/notices/eforms';
import { looksLikeNotice, readPastedText } from '../../algorithms/notices/pasted-text';
import { readJson, type JsonText } from '../../algorithms/trees/read-json';
import { isTedSearch, readTedSearch } from '../../algorithms/notices/ted-search';
import { refuseTwins } from '../../algorithms/notices/twins';
import { parseCsv, type Spreadsheet } from './parse-csv';
import { parseXml } from '../../platform/xml/parse-xml';

/** What to read, and how. */
export interface NoticeText {
  readonly text: string;
  /** What somebody says it is; guessed from the text where nobody does. */
  readonly kind?: NoticeKindCode;
  /** For a spreadsheet; guessed from its titles where there is none. */
  readonly mapping?: CsvMapping;
  /** Day on which it is read, ISO. */
  readonly today: string;
}

export interface NoticeReading extends ReadNotices {
  /** Absent where it could not be told. */
  readonly kind?: NoticeKindCode;
  /** Of a spreadsheet. */
  readonly sheet?: Spreadsheet;
  readonly mapping?: CsvMapping;
}

/** Most notices in one file. */
const MOST_NOTICES = 2000;

const nothing = (...problems: NoticeProblem[]): ReadNotices => ({ items: [], problems });

/** Reads a file or a text of calls for tenders. What is wrong with it is in its problems, never thrown. */
export function readNotices({ text: given, kind: asked, mapping, today }: NoticeText): NoticeReading {
  const text = given.replace(/^\ufeff/, '');
  if (text.trim() === '') return nothing(told('EMPTY_FILE'));
  const read = readAs(text, asked ?? guess(text), { mapping, today });
  const lost = given.includes('\ufffd') ? [told('ENCODING_LOST')] : [];
  const problems = [...lost, ...read.problems];
  if (read.items.length > MOST_NOTICES)
    return {
      ...read,
      items: [],
      problems: [...problems, told('TOO_MANY_NOTICES', { count: read.items.length, max: MOST_NOTICES })],
    };
  const isEmpty = read.items.length === 0 && !problems.some((one) => one.code !== 'ENCODING_LOST');
  return { ...read, items: refuseTwins(read.items), problems: isEmpty ? [told('NO_NOTICES')] : problems };
}

/** JSON and XML begin as such; of the rest what reads like a notice is one, unless it is a table. */
function guess(text: string): NoticeKindCode | 'JSON' | undefined {
  const begin = text.trimStart().slice(0, 1);
  if (begin === '{' || begin === '[') return 'JSON';
  if (begin === '<') return 'TED_XML';
  const isTable = tableWidth(text) > 2;
  if (isTable) return 'CSV';
  return looksLikeNotice(text) ? 'TEXT' : tableWidth(text) > 1 ? 'CSV' : undefined;
}

/** Columns of a table whose first rows are alike; 0 for prose. */
function tableWidth(text: string): number {
  const parsed = parseCsv(text.slice(0, 20_000));
  if (!('sheet' in parsed)) return 0;
  const { header, rows } = parsed.sheet;
  const alike = rows.filter((row) => row.cells.length === header.length).length;
  return rows.length > 0 && alike >= rows.length * 0.8 ? header.length : 0;
}

function readAs(
  text: string,
  kind: NoticeKindCode | 'JSON' | undefined,
  { mapping, today }: { mapping: CsvMapping | undefined; today: string },
): NoticeReading {
  switch (kind) {
    case undefined:
      return nothing(told('UNKNOWN_KIND'));
    case 'TEXT':
      return { kind, ...readPastedText(text) };
    case 'CSV':
      return readSheet(text, mapping);
    case 'TED_XML':
      return { kind, ...readXml(text) };
    default:
      return readJsonAs(text, kind, today);
  }
}

function readXml(text: string): ReadNotices {
  const parsed = parseXml(text);
  if ('fault' in parsed) {
    const { isDoctype, line, detail } = parsed.fault;
    return nothing(isDoctype ? told('DOCTYPE_REFUSED', { line }) : told('MALFORMED_XML', { line, detail }));
  }
  const item = readEforms(parsed.document, { origin: 'TED', place: { line: 1 } });
  const [foreign] = item.problems.filter((one) => one.code === 'NOT_EFORMS');
  return foreign ? nothing(foreign) : { items: [item], problems: [] };
}

const readers: Readonly<
  Record<'BOAMP' | 'TED_SEARCH' | 'DECP', (file: JsonText, today: string) => ReadNotices>
> = {
  BOAMP: readBoamp,
  TED_SEARCH: readTedSearch,
  DECP: readDecp,
};

function readJsonAs(text: string, kind: keyof typeof readers | 'JSON', today: string): NoticeReading {
  const file = readJson(text);
  if ('fault' in file) {
    const { line, column, found } = file.fault;
    const problem = told('MALFORMED_JSON', { line, column, found: found || '…' });
    return { ...(kind === 'JSON' ? {} : { kind }), ...nothing(problem) };
  }
  const { value } = file;
  const found = isBoamp(value)
    ? 'BOAMP'
    : isTedSearch(value)
      ? 'TED_SEARCH'
      : isDecp(value)
        ? 'DECP'
        : undefined;
  const chosen = kind === 'JSON' ? found : kind;
  if (!chosen) return nothing(told('UNKNOWN_KIND'));
  const read = readers[chosen](file, today);
  const oddities = file.oddities.map(({ line, token }) => told('NOT_A_NUMBER', { line, token }));
  return { kind: chosen, items: read.items, problems: [...oddities, ...read.problems] };
}

function readSheet(text: string, given: CsvMapping | undefined): NoticeReading {
  const parsed = parseCsv(text);
  if ('problem' in parsed) return { kind: 'CSV', ...nothing(parsed.problem) };
  const { sheet } = parsed;
  const mapping = given ?? suggestMapping(sheet.header);
  return { kind: 'CSV', sheet, mapping, ...readCsvRows(sheet.header, sheet.rows, mapping) };
}
