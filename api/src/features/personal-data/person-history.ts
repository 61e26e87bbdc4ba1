import type { WriteTransaction } from '../../platform/database/database.service';
import {
  changesAfter,
  changesOfThing,
  changesWith,
  recordsNow,
  type ChangeRow,
} from './person-erasure.repository';
import { redactionOf, type NameRedaction } from './redact-names';
import { leadsTo, redactRecord, renamed, type Erasure, type PlainRecord } from './redact-record';

/** Changes read at once. */
const STRETCH = 500;

/** One entry of the history with what its records say. */
interface Told extends Omit<ChangeRow, 'before' | 'after'> {
  readonly before: PlainRecord | null;
  readonly after: PlainRecord | null;
}

/** What of the history names a person, and how it reads without. */
export interface RedactedHistory {
  readonly rows: Pick<ChangeRow, 'id' | 'key' | 'before' | 'after' | 'why'>[];
  /** Keys that were made with the person's. */
  readonly keys: ReadonlyMap<string, string>;
  /** Records that stand now, as they are to be put. */
  readonly current: { kind: ChangeRow['kind']; record: PlainRecord }[];
  /** Things that are retired and named the person. */
  readonly retired: string[];
  /** Every thing that named the person. */
  readonly touched: string[];
  readonly names: NameRedaction;
  /** Quotes as they were, with how they read now. */
  readonly quotes: ReadonlyMap<string, string>;
}

/**
 * Reads the whole history and redacts what names the person; its own entries are to go, and are left out. A country's
 * history is not held in memory: what is kept of it is what reads differently without the person.
 */
export async function redactHistory(
  transaction: WriteTransaction,
  person: { id: string; key: string; holder: string; gone: ReadonlySet<string> },
): Promise<RedactedHistory> {
  const own = (await transaction.run(changesOfThing, { id: person.id })).map(toldBy);
  const names = redactionOf(own.flatMap((one) => [one.before, one.after].flatMap(namesIn)));
  const erasure: Erasure = { key: person.key, holder: person.holder, names };
  const isOf = (record: PlainRecord | null) => record !== null && leadsTo(record, person.key);
  const keys = new Map([[person.key, person.holder]]);
  const text = JSON.stringify(person.key);
  for await (const { about, key, before, after } of history((from) =>
    transaction.run(changesWith, { ...from, text }),
  ))
    if (!person.gone.has(about) && (isOf(before) || isOf(after)) && renamed(key, erasure) !== key)
      keys.set(key, renamed(key, erasure));
  const quotes = new Map<string, string>();
  const redact = (record: PlainRecord | null) => {
    if (!record) return null;
    const left = redactRecord(record, erasure, keys);
    collectQuotes(record, left, quotes);
    return left;
  };
  // A family name alone is a word like others, where nothing else leads to the person.
  const redactWhy = ({ why, before, after }: Told) =>
    why && (isOf(before) || isOf(after) ? names.about(why) : names.whole(why));
  const rows: RedactedHistory['rows'] = [];
  const touched = new Set<string>();
  const retired = new Set<string>();
  for await (const one of history((from) => transaction.run(changesAfter, from))) {
    if (person.gone.has(one.about)) continue;
    const left = { before: redact(one.before), after: redact(one.after), why: redactWhy(one) };
    const isSame =
      JSON.stringify([one.before, one.after, one.why]) ===
      JSON.stringify([left.before, left.after, left.why]);
    if (isSame && !keys.has(one.key)) continue;
    touched.add(one.about);
    if (one.retired) retired.add(one.about);
    rows.push({
      id: one.id,
      key: keys.get(one.key) ?? one.key,
      before: left.before && JSON.stringify(left.before),
      after: left.after && JSON.stringify(left.after),
      why: left.why,
    });
  }
  const ids = [...touched].filter((id) => !retired.has(id));
  const now = await transaction.run(recordsNow, { ids });
  return {
    rows,
    keys,
    current: now.map(({ kind, after }) => ({ kind, record: redact(read(after)) ?? {} })),
    retired: [...retired],
    touched: [...touched],
    names,
    quotes,
  };
}

/** Changes in the order of their ids, a stretch in memory at a time. */
async function* history(
  next: (from: { after: string; limit: number }) => Promise<ChangeRow[]>,
): AsyncGenerator<Told> {
  for (let after = ''; ;) {
    const rows = await next({ after, limit: STRETCH });
    for (const row of rows) yield toldBy(row);
    const last = rows.at(-1);
    if (!last || rows.length < STRETCH) return;
    after = last.id;
  }
}

function toldBy(row: ChangeRow): Told {
  return { ...row, before: read(row.before), after: read(row.after) };
}

function read(json: string | null): PlainRecord | null {
  return json ? (JSON.parse(json) as PlainRecord) : null;
}

function namesIn(record: PlainRecord | null): string[] {
  const spellings = (record?.['spellings'] ?? []) as { text: string }[];
  return record ? [String(record['name'] ?? ''), ...spellings.map((one) => one.text)] : [];
}

/** Quotes that read differently now, found side by side in a record and its redaction. */
function collectQuotes(was: unknown, is: unknown, quotes: Map<string, string>): void {
  if (typeof was !== 'object' || was === null || typeof is !== 'object' || is === null) return;
  for (const [field, value] of Object.entries(was)) {
    const now = (is as PlainRecord)[field];
    if (field === 'quote' && typeof value === 'string' && typeof now === 'string' && value !== now)
      quotes.set(value, now);
    else collectQuotes(value, now, quotes);
  }
}
