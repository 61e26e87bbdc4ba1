import type { WriteTransaction } from '../../platform/database/database.service';
import { changesAfter, type ChangeRow } from './person-erasure.repository';
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

/** Reads the whole history and redacts what names the person; its own entries are to go, and are left out. */
export async function redactHistory(
  transaction: WriteTransaction,
  person: { id: string; key: string; holder: string; gone: ReadonlySet<string> },
): Promise<RedactedHistory> {
  const told = await readHistory(transaction);
  const own = told.filter((one) => one.about === person.id);
  const names = redactionOf(own.flatMap((one) => [one.before, one.after].flatMap(namesIn)));
  const erasure: Erasure = { key: person.key, holder: person.holder, names };
  const others = told.filter((one) => !person.gone.has(one.about));
  const isOf = (record: PlainRecord | null) => record !== null && leadsTo(record, person.key);
  const keys = new Map([[person.key, person.holder]]);
  for (const { key, before, after } of others) {
    if ((isOf(before) || isOf(after)) && renamed(key, erasure) !== key) keys.set(key, renamed(key, erasure));
  }
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
  const changed = others
    .map((one) => ({
      one,
      left: { before: redact(one.before), after: redact(one.after), why: redactWhy(one) },
    }))
    .filter(
      ({ one, left }) =>
        keys.has(one.key) ||
        JSON.stringify([one.before, one.after, one.why]) !==
          JSON.stringify([left.before, left.after, left.why]),
    );
  const touched = [...new Set(changed.map(({ one }) => one.about))];
  const retired = new Set(changed.filter(({ one }) => one.retired).map(({ one }) => one.about));
  const now = touched.filter((id) => !retired.has(id)).flatMap((id) => latestOf(others, id));
  return {
    rows: changed.map(({ one, left }) => ({
      id: one.id,
      key: keys.get(one.key) ?? one.key,
      before: left.before && JSON.stringify(left.before),
      after: left.after && JSON.stringify(left.after),
      why: left.why,
    })),
    keys,
    current: now.map(({ kind, after }) => ({ kind, record: redact(after) ?? {} })),
    retired: [...retired],
    touched,
    names,
    quotes,
  };
}

async function readHistory(transaction: WriteTransaction): Promise<Told[]> {
  const told: Told[] = [];
  for (let after = ''; ;) {
    const rows = await transaction.run(changesAfter, { after, limit: STRETCH });
    for (const row of rows) told.push({ ...row, before: read(row.before), after: read(row.after) });
    const last = rows.at(-1);
    if (!last || rows.length < STRETCH) return told;
    after = last.id;
  }
}

function read(json: string | null): PlainRecord | null {
  return json ? (JSON.parse(json) as PlainRecord) : null;
}

function namesIn(record: PlainRecord | null): string[] {
  const spellings = (record?.['spellings'] ?? []) as { text: string }[];
  return record ? [String(record['name'] ?? ''), ...spellings.map((one) => one.text)] : [];
}

/** The record that a thing has now. */
function latestOf(told: readonly Told[], id: string): Told[] {
  const own = told.filter((one) => one.about === id).sort((a, b) => b.version - a.version);
  const [last] = own;
  return last?.after ? [last] : [];
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
