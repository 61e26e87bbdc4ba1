import { recordDigest } from '../../platform/changes/record-digest';
import type { TestApplication } from '../test-application';

/** One entry of the history as it stands in the store, read beside the product. */
interface Written {
  readonly change: string;
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly action: string;
  readonly by: string;
  readonly why: string | null;
  readonly digest: string | null;
  readonly record: Plain | null;
}

type Plain = Record<string, unknown> & { key: string; readers: string[] };

/** Who asks, as far as it matters for what it may read. */
export interface Reader {
  readonly readers: readonly string[];
  readonly account?: { readonly id: string } | undefined;
}

/** By which each text of a record, and each figure, is known wherever it comes up: see `marked`. */
const MARK = /mark\d{6}|\b7\d{6}\b/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Everything that was ever written, and who may read what of it: worked out from the records alone, and from no
 * predicate, token or reader that the product has put beside them.
 *
 * - A record is read by its readers as it is now, and a former one by who was among its readers then as well.
 * - What was retired keeps the name that it had, for the changes of what was said about it.
 * - A change, its reason and that there was one, is read by who may read the records before and after; also by whoever
 *   made it.
 * - A quote is read with its document, an entry of a list with what it names and one of the documents that say so, a fact with what it is about, the past of
 *   a tie with everybody who ever took part in it, and why somebody answered by those who take part and the pole's
 *   facilitators.
 */
export class WrittenHistory {
  private readonly pasts = new Map<string, Written[]>();
  private readonly words: ReadonlySet<string>;

  private constructor(rows: readonly Written[]) {
    for (const row of rows) this.pasts.set(row.key, [...(this.pasts.get(row.key) ?? []), row]);
    this.words = new Set(
      rows.flatMap((row) => [...namesOf(row), row.change, ...marksIn([row.record, row.why])]),
    );
  }

  static async read(app: TestApplication): Promise<WrittenHistory> {
    const rows = await app.store<Omit<Written, 'record' | 'digest'> & { after: string | null }>(
      `MATCH (c:Change)-[:OF]->(n)
       RETURN c.id AS change, n.id AS id, c.key AS key, c.kind AS kind, c.action AS action, c.by AS by, c.why AS why,
         c.after AS after
       ORDER BY c.version, toInteger(split(c.request, ':')[-1])`,
    );
    return new WrittenHistory(
      rows.map(({ after, ...row }) =>
        after === null
          ? { ...row, record: null, digest: null }
          : { ...row, record: JSON.parse(after) as Plain, digest: recordDigest(after) },
      ),
    );
  }

  /** Every key with its id and kind. */
  get all(): { key: string; id: string; kind: string }[] {
    return [...this.pasts].flatMap(([key, [first]]) =>
      first ? [{ key, id: first.id, kind: first.kind }] : [],
    );
  }

  /** Entries of a record, the first one first. */
  of(key: string): readonly Written[] {
    return this.pasts.get(key) ?? [];
  }

  /** How many entries of each kind there are, by whom: `CHANGED account`. */
  get counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { action, by } of [...this.pasts.values()].flat()) {
      const name = `${action} ${by.split(':')[0]}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  }

  /** Texts and figures of former records that are in no record of today. */
  get former(): Set<string> {
    const pasts = [...this.pasts.values()];
    const today = new Set(pasts.flatMap((past) => marksIn(past.at(-1)?.record)));
    return new Set(pasts.flat().flatMap(({ record }) => marksIn(record).filter((word) => !today.has(word))));
  }

  /** Which record a word is of, or was, for who reads of a leak. */
  whereIs(word: string): string {
    const rows = [...this.pasts.values()].flat().map((one) => ({ one, text: JSON.stringify(one) }));
    const found =
      rows.find(({ text }) => text.includes(`"${word}"`)) ?? rows.find(({ text }) => text.includes(word));
    const [said] = new RegExp(`[^{},]*${word}`).exec(JSON.stringify(found?.one.record) ?? '') ?? [];
    const past = this.of(found?.one.key ?? '').map(({ action, by, record }) =>
      [
        ...[action, by, `for ${record?.readers.join(' ')}`],
        ...partiesOf(record).map((key) => `${key} for ${this.of(key).at(-1)?.record?.readers.join(' ')}`),
        ...(JSON.stringify(record)?.includes(word) ? ['here'] : []),
      ].join(', '),
    );
    return [`${word} of ${found?.one.key}: ${said}`, ...past.slice(-12)].join('\n');
  }

  /** Every text, figure, key and id that would be a leak to this reader. */
  hiddenFrom(reader: Reader): Set<string> {
    const allowed = new Set<string>();
    for (const past of this.pasts.values()) this.allow(past, reader, allowed);
    return new Set([...this.words].filter((word) => !allowed.has(word)));
  }

  private allow(past: readonly Written[], reader: Reader, allowed: Set<string>): void {
    const isOfReader = (record: Plain | null | undefined) =>
      !record || record.readers.some((token) => reader.readers.includes(token));
    const [first] = past;
    if (!first) return;
    const isSeen = this.isSeen(first.key, reader);
    const hasHiddenSubject = past.map(
      ({ record }) => record?.['about'] !== undefined && !this.isSeen(String(record['about']), reader),
    );
    const isShown = isSeen && !hasHiddenSubject.at(-1);
    const everTookPart = past.flatMap(({ record }) => partiesOf(record));
    const hasPast = isShown && everTookPart.every((key) => this.isSeen(key, reader));
    if (isSeen) for (const name of [first.key, first.id]) allowed.add(name);
    const lastly = past.findLast(({ record }) => record)?.record;
    if (isShown && isOfReader(lastly)) for (const word of marksIn(lastly?.['name'])) allowed.add(word);
    for (const [at, one] of past.entries()) {
      const isLast = at === past.length - 1;
      const { record } = one;
      if ((isLast ? isShown : hasPast && !hasHiddenSubject[at]) && record && isOfReader(record)) {
        for (const word of this.marksFor(record, reader)) allowed.add(word);
        if (one.digest) allowed.add(one.digest);
      }
      const before = one.action === 'RESTORED' ? null : past[at - 1]?.record;
      const isMaker = one.by === `account:${reader.account?.id}`;
      // A request sent again is answered as it was: what it changed is known to who sent it.
      if (isMaker) for (const name of namesOf(one)) allowed.add(name);
      if (isMaker || (hasPast && isOfReader(before) && isOfReader(record)))
        for (const word of [one.change, ...marksIn(one.why)]) allowed.add(word);
    }
  }

  /** Whether the reader is among those of a record as it is now, or was when it was retired. */
  private isSeen(key: string, { readers }: Reader): boolean {
    const last = this.of(key).findLast(({ record }) => record)?.record;
    return !last || last.readers.some((token) => readers.includes(token));
  }

  /** What a record shows to one of its readers. */
  private marksFor(record: Plain, reader: Reader): string[] {
    const isHidden = (value: unknown) => typeof value === 'string' && !this.isSeen(value, reader);
    const seesAnswers = [
      ...partiesOf(record).map((key) => `actor:${key}`),
      `facilitators:${String(record['pole'])}`,
    ].some((token) => reader.readers.includes(token));
    const isThere = (item: unknown): boolean => {
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return true;
      const { evidence = [] } = item as { evidence?: { source: string }[] };
      const rests = evidence.length === 0 || evidence.some(({ source }) => !isHidden(source));
      return rests && !Object.values(item).some(isHidden);
    };
    const walk = (value: unknown): string[] => {
      if (Array.isArray(value)) return value.filter(isThere).flatMap(walk);
      if (typeof value !== 'object' || value === null) return marksIn(value);
      return Object.entries(value).flatMap(([name, field]) =>
        name === 'answers' && !seesAnswers ? [] : walk(field),
      );
    };
    return walk(record);
  }
}

function namesOf({ key, id, digest }: Written): string[] {
  return [key, id, ...(digest ? [digest] : [])];
}

function partiesOf(record: Plain | null): string[] {
  return ((record?.['participants'] ?? []) as { who: string }[]).map(({ who }) => who);
}

/** Texts and figures anywhere in a value. */
function marksIn(value: unknown): string[] {
  return (value === undefined ? '' : JSON.stringify(value)).match(MARK) ?? [];
}

/** Everything in an answer that may say what there is: whole texts, what is marked in them, ids, and what cursors hold. */
export function wordsIn(answer: unknown): Set<string> {
  const words = new Set<string>();
  const walk = (value: unknown, name: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [field, below] of Object.entries(value)) walk(below, field);
    else if (typeof value === 'string' || typeof value === 'number') {
      const text = String(value);
      for (const word of [text, ...(text.match(MARK) ?? []), ...(text.match(UUID) ?? [])]) words.add(word);
      if (/cursor$/i.test(name)) for (const word of cursorMarks(text)) words.add(word);
    }
  };
  walk(answer, '');
  return words;
}

/** Where a page of the history goes on may be a change that is not the reader's: its id opens nothing. */
function cursorMarks(cursor: string): string[] {
  return Buffer.from(cursor, 'base64url').toString('utf8').match(MARK) ?? [];
}
