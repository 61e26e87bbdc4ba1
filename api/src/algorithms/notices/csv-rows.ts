import type { NoticeColumnCode } from '@maillage/graph-schema/vocabulary';
import { bareNumber, isSiret } from '../cells/register-numbers';
import { readCpv } from './cpv-codes';
import { distinctTitles } from '../cells/titles';
import { missingColumns, type CsvMapping } from './csv-mapping';
import { plain, readDay, readHour, readMonths } from '../cells/days';
import { readDeadline } from './deadlines';
import { isDepartement } from './departements';
import {
  told,
  type LotDraft,
  type NoticeItem,
  type NoticeProblem,
  type ReadNotices,
  type TenderDraft,
} from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { ofAmount, type Estimate } from './estimates';
import { numberedLots } from './lot-numbers';
import { buyerLevelOf, contractOf, contractOfCpv, procedureOf, reservationOf } from './procurement-words';
import { oneLine } from '../cells/texts';
import { NoticeTexts } from './texts';
import { zoneOf } from './zones';

/** A row of a spreadsheet, with the line of the file on which it ends. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** One row by what its cells are. */
class Row {
  readonly problems: NoticeProblem[] = [];

  constructor(
    readonly row: CsvRow,
    private readonly header: readonly string[],
    private readonly mapping: CsvMapping,
  ) {}

  of(code: NoticeColumnCode): string {
    const title = this.mapping.columns[code];
    const written = title === undefined ? '' : (this.row.cells[this.header.indexOf(title)] ?? '');
    return written.trim() || this.mapping.fixed[code]?.trim() || '';
  }

  amount(code: NoticeColumnCode): number | undefined {
    const read: Estimate = ofAmount(this.of(code));
    this.problems.push(...read.problems);
    return read.value === 0 ? undefined : read.value;
  }

  day(code: NoticeColumnCode): string | undefined {
    const written = this.of(code);
    const day = readDay(written);
    if (written && !day) this.problems.push(told('DATE_UNREAD', { field: code, value: written }));
    return day;
  }

  /** A word of a closed list, or that it is none. */
  word<T>(code: NoticeColumnCode, read: (text: string) => T | undefined): T | undefined {
    const written = this.of(code);
    const found = written ? read(written) : undefined;
    if (written && found === undefined && !/^(?:non|no|-|0)$/i.test(written))
      this.problems.push(told('WORD_UNKNOWN', { field: code, value: written }));
    return found;
  }

  cpv(code: NoticeColumnCode): string[] {
    const written = this.of(code)
      .split(/[;,/|\s]+(?=\d)/)
      .map((one) => one.trim())
      .filter(Boolean);
    for (const value of written.filter((one) => !readCpv(leading(one))))
      this.problems.push(told('CPV_INVALID', { value }));
    return [...new Set(written.flatMap((one) => readCpv(leading(one)) ?? []))];
  }
}

/** « 90910000-9 Services de nettoyage » begins with its code; spreadsheets lose the zero of 03000000. */
function leading(written: string): string {
  const code = /^\d{7,8}(?:-\d)?/.exec(written)?.[0] ?? written;
  return /^\d{7}$/.test(code) ? code.padStart(8, '0') : code;
}

/**
 * Calls for tenders in the rows of a spreadsheet. Rows with one number (or, without numbers, with one subject of
 * one buyer) are the lots of one call.
 */
export function readCsvRows(
  titles: readonly string[],
  rows: readonly CsvRow[],
  mapping: CsvMapping,
): ReadNotices {
  const missing = missingColumns(mapping);
  if (missing.length > 0)
    return { items: [], problems: missing.map((field) => told('MAPPING_MISSING', { field })) };
  const header = distinctTitles(titles);
  const groups = new Map<string, Row[]>();
  const hasLots = ['lotNumber', 'lotTitle'].some((code) => mapping.columns[code as NoticeColumnCode]);
  rows.forEach((row, index) => {
    const read = new Row(row, header, mapping);
    const id = idOf(read);
    // Without columns for lots, two rows with one number are the same call twice.
    const key = hasLots && id ? id : `${id} ${index}`;
    groups.set(key, [...(groups.get(key) ?? []), read]);
  });
  return { items: [...groups.values()].map((group) => readGroup(group, header.length)), problems: [] };
}

function idOf(row: Row): string {
  return plain([row.of('buyer'), row.of('number') || row.of('title')].join(' ')).trim();
}

function slug(text: string, longest: number): string {
  return plain(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '');
}

function readGroup(rows: readonly Row[], width: number): NoticeItem {
  const [first] = rows as [Row];
  const place = { line: first.row.line };
  const [number, title, buyer] = (['number', 'title', 'buyer'] as const).map((code) =>
    oneLine(first.of(code)),
  );
  const known = { place, ...(number ? { number } : {}), ...(title ? { title } : {}) };
  if (!title) return { ...known, problems: [told('NO_TITLE')] };
  if (!buyer) return { ...known, problems: [told('NO_BUYER')] };
  const texts = new NoticeTexts();
  const name = texts.line('name', title, 500);
  const read = rows.map((row) => readLot(row, name, texts));
  const { lots, problems: numbering } = numberedLots(read);
  const own = first.cpv('cpv');
  const cpv = [...new Set([...own, ...lots.flatMap((lot) => lot.cpv)])];
  const departement = first.of('departement').replace(/^0?(\d)$/, '0$1');
  const zone = zoneOf({ postcode: departement });
  const deadline = readDeadline({
    zone,
    isCall: !first.of('notified') && !first.of('winner'),
    written: [deadlineOf(first)],
  });
  const siret = siretOf(first, 'buyerSiret', buyer);
  const draft: TenderDraft = withoutAbsent({
    origin: 'CSV' as const,
    sourceId: [slug(buyer, 40), number ? slug(number, 55) : slug(name, 55)].filter(Boolean).join('/'),
    name,
    summary: texts.paragraphs('summary', first.of('summary'), 5000),
    nature: first.word('nature', (text) =>
      /priv/i.test(text) ? ('PRIVATE' as const) : /publi/i.test(text) ? ('PUBLIC' as const) : undefined,
    ),
    buyerName: texts.line('buyerName', buyer, 300),
    buyerSiret: siret,
    buyerLevel: buyerLevelOf(siret),
    contract: first.word('contract', contractOf) ?? contractOfCpv(cpv[0]),
    procedure: first.word('procedure', procedureOf),
    publishedOn: first.day('published'),
    deadline: deadline.deadline,
    timeZone: zone,
    place: texts.line('place', first.of('place'), 300) || undefined,
    territory: isDepartement(departement) ? { level: 'DEPARTEMENT' as const, code: departement } : undefined,
    cpv,
    value: first.amount('value'),
    months: monthsOf(first),
    url: /^https?:\/\/\S{1,480}$/.test(first.of('url')) ? first.of('url') : undefined,
    lots,
    award: awardOf(rows, texts),
  });
  const lengths = rows.filter((row) => row.row.cells.length !== width);
  const problems: NoticeProblem[] = [
    ...(rows.length > 1 || read.some((one) => one.isNamed) ? numbering : []),
    ...deadline.problems,
    ...rows.flatMap((row) => row.problems),
    ...lengths.map((row) => told('ROW_LENGTH', { found: row.row.cells.length, wanted: width })),
    ...(cpv.length === 0 ? [told('NO_CPV')] : []),
    ...texts.problems,
  ];
  return { ...known, draft, problems };
}

function readLot(row: Row, name: string, texts: NoticeTexts) {
  const title = texts.line('lot', row.of('lotTitle'), 500);
  const cpv = row.cpv('lotCpv');
  return {
    number:
      row
        .of('lotNumber')
        .replace(/^lots?\s*(?:n\s*°)?\s*/i, '')
        .trim() || (title ? '' : '1'),
    isRead: false,
    isNamed: title !== '',
    lot: withoutAbsent({
      title: title || name,
      cpv: cpv.length > 0 ? cpv : row.cpv('cpv'),
      value: row.amount('lotValue'),
      reservation: row.word('reservation', reservationOf),
    }) satisfies Omit<LotDraft, 'number'>,
  };
}

function deadlineOf(row: Row): string {
  const [day, hour] = [row.of('deadline'), row.of('hour')];
  return hour && readHour(hour) ? `${readDay(day) ?? day} ${readHour(hour)}` : day;
}

function monthsOf(row: Row): number | undefined {
  const written = row.of('months');
  const months = readMonths(written);
  if (written && months === undefined) row.problems.push(told('MONTHS_UNREAD', { value: written }));
  return months;
}

function siretOf(row: Row, code: NoticeColumnCode, whose: string): string | undefined {
  // Spreadsheets keep long numbers as 2.13104E+13, or give them a decimal: then nothing is left to read.
  const written = bareNumber(row.of(code).replace(/\.0+$/, ''));
  if (!written) return undefined;
  if (isSiret(written)) return written;
  row.problems.push(told('SIRET_INVALID', { value: written, whose }));
  return undefined;
}

function awardOf(rows: readonly Row[], texts: NoticeTexts): TenderDraft['award'] {
  const [first] = rows as [Row];
  const winners = rows.flatMap((row) => {
    const name = texts.line('winner', row.of('winner'), 300);
    return name ? [withoutAbsent({ name, siret: siretOf(row, 'winnerSiret', name) })] : [];
  });
  const [notifiedOn, amount] = [first.day('notified'), first.amount('amount')];
  if (winners.length === 0 && !notifiedOn && amount === undefined) return undefined;
  const unique = [...new Map(winners.map((one) => [one.siret ?? one.name, one])).values()];
  return withoutAbsent({ notifiedOn, amount, winners: unique });
}
