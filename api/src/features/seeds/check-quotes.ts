import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordSet } from '@maillage/graph-schema/records';
import { hasContact } from '../../algorithms/cells/contacts';

export interface QuoteProblem {
  /** Key of the record. */
  readonly record: string;
  readonly message: string;
}

export interface QuoteCheck {
  readonly quotes: number;
  readonly problems: QuoteProblem[];
}

interface Quote {
  source: string;
  line: number;
  quote: string;
}

/** The lines of each source’s text, by the key of the source; lines end with a line feed and count from 1. */
export function readTexts(folder: string, records: RecordSet): Map<string, string[]> {
  const present = new Set(readdirSync(folder));
  return new Map(
    records.sources.flatMap((source) =>
      source.file && present.has(source.file)
        ? [[source.key, readFileSync(join(folder, source.file), 'utf8').split('\n')] as const]
        : [],
    ),
  );
}

/** Every quote must stand, to the letter, on the line that it names. Invented sources have no text. */
export function checkQuotes(records: RecordSet, texts: ReadonlyMap<string, readonly string[]>): QuoteCheck {
  const problems: QuoteProblem[] = [];
  const invented = inventedSources(records);
  let quotes = 0;
  for (const record of Object.values(records).flat()) {
    for (const { source, line, quote } of quotesIn(record)) {
      if (invented.has(source)) continue;
      quotes += 1;
      const lines = texts.get(source);
      if (!lines) problems.push({ record: record.key, message: `quotes ${source}, whose text is not there` });
      else if (!lines[line - 1]?.includes(quote)) {
        const elsewhere = lines.flatMap((text, index) => (text.includes(quote) ? [index + 1] : []));
        const hint = elsewhere.length > 0 ? `; it stands on line ${elsewhere.join(', ')}` : '';
        problems.push({
          record: record.key,
          message: `line ${line} of ${source} does not say « ${quote} »${hint}`,
        });
      }
    }
  }
  return { quotes, problems };
}

function inventedSources(records: RecordSet): Set<string> {
  return new Set(records.sources.filter((one) => one.fictitious).map((one) => one.key));
}

/** What rests on an invented source, or belongs to an invented actor, is marked as invented. */
export function checkInvented(records: RecordSet): QuoteProblem[] {
  const sources = inventedSources(records);
  const actors = new Set(records.actors.filter((one) => one.fictitious).map((one) => one.key));
  return Object.values(records)
    .flat()
    .filter((record) => !record.fictitious)
    .filter(
      (record) =>
        [...quotesIn(record)].some(({ source }) => sources.has(source)) ||
        ('of' in record && actors.has(record.of)),
    )
    .map((record) => ({ record: record.key, message: 'rests on what is invented and is not marked so' }));
}

/** No record may hold an e-mail address or a telephone number. */
export function checkPersonalData(records: RecordSet): QuoteProblem[] {
  return Object.values(records)
    .flat()
    .filter((record) => textsIn(record).some(hasContact))
    .map((record) => ({ record: record.key, message: 'holds an e-mail address or a telephone number' }));
}

/** The same for data files as they are written, comments included: the lines on which one stands. */
export function personalLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (hasContact(line) ? [index + 1] : []));
}

function* quotesIn(value: unknown): Generator<Quote> {
  if (Array.isArray(value)) for (const one of value) yield* quotesIn(one);
  else if (typeof value === 'object' && value !== null) {
    if ('quote' in value && 'line' in value && 'source' in value) yield value as Quote;
    else for (const one of Object.values(value)) yield* quotesIn(one);
  }
}

/** Every text of a record; identifiers of public registers are long numbers by nature. */
function textsIn(value: unknown, field = ''): string[] {
  if (field === 'identifiers') return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => textsIn(one, name));
  return [];
}
