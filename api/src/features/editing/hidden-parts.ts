import { roomReaders, type Evidence, type RecordOf } from '@maillage/graph-schema/records';

/** A record as plain JSON. */
export type PlainRecord = Record<string, unknown> & { key: string };

/** Lists in a record whose entries rest on evidence of their own, with what tells an entry from another. */
const evidenced: Readonly<Record<string, (entry: Record<string, unknown>) => string>> = {
  spellings: (entry) => String(entry['text']),
  functions: (entry) => String(entry['code']),
  entries: (entry) => `${String(entry['who'])} ${String(entry['as'] ?? '')}`,
};

type Entry = Record<string, unknown> & { evidence?: Evidence[] };

/**
 * The record without the quotes of sources that the reader may not see, and without what only these say.
 * `restoreHidden` gives them back to what an editor sends.
 */
export function withoutHidden<R extends PlainRecord>(record: R, hidden: ReadonlySet<string>): R {
  if (hidden.size === 0) return record;
  const seen: Record<string, unknown> = { ...record };
  if (Array.isArray(seen['evidence'])) seen['evidence'] = visibleOf(seen['evidence'] as Evidence[], hidden);
  for (const field of Object.keys(evidenced)) {
    if (!Array.isArray(seen[field])) continue;
    seen[field] = (seen[field] as Entry[])
      .map((entry) => ({ ...entry, evidence: visibleOf(entry.evidence ?? [], hidden) }))
      .filter((entry) => entry.evidence.length > 0);
  }
  return seen as R;
}

/** Gives an edited record back the quotes that its editor could not see. */
export function restoreHidden<R extends PlainRecord>(
  edited: R,
  before: PlainRecord,
  hidden: ReadonlySet<string>,
): R {
  if (hidden.size === 0) return edited;
  const whole: Record<string, unknown> = { ...edited };
  const kept = hiddenOf((before['evidence'] ?? []) as Evidence[], hidden);
  if (kept.length > 0) whole['evidence'] = [...((edited['evidence'] ?? []) as Evidence[]), ...kept];
  for (const [field, identity] of Object.entries(evidenced)) {
    if (!Array.isArray(before[field])) continue;
    whole[field] = restoreEntries(
      (edited[field] ?? []) as Entry[],
      before[field] as Entry[],
      identity,
      hidden,
    );
  }
  return whole as R;
}

function restoreEntries(
  edited: readonly Entry[],
  before: readonly Entry[],
  identity: (entry: Entry) => string,
  hidden: ReadonlySet<string>,
): Entry[] {
  const result = edited.map((entry) => ({ ...entry }));
  for (const entry of before) {
    const kept = hiddenOf(entry.evidence ?? [], hidden);
    if (kept.length === 0) continue;
    const same = result.find((one) => identity(one) === identity(entry));
    // What the editor saw and took out stays out; what it could not see stays in.
    if (same) same.evidence = [...(same.evidence ?? []), ...kept];
    else if (kept.length === entry.evidence?.length) result.push(entry);
  }
  return result;
}

function visibleOf(evidence: readonly Evidence[], hidden: ReadonlySet<string>): Evidence[] {
  return evidence.filter((one) => !hidden.has(one.source));
}

function hiddenOf(evidence: readonly Evidence[], hidden: ReadonlySet<string>): Evidence[] {
  return evidence.filter((one) => hidden.has(one.source));
}

/**
 * A tie without what only the room of its joint bid tells: the message to the invited, who does what for how much,
 * papers, what members answered about their terms. For readers of a bid that was handed in or won who have no part
 * in it, and for its buyer.
 */
export function withoutRoom<R extends Record<string, unknown>>(record: R, readers: readonly string[]): R {
  if (typeof record['bid'] !== 'object' || record['bid'] === null || !Array.isArray(record['participants']))
    return record;
  const tie = record as unknown as RecordOf<'ties'>;
  if (roomReaders(tie).some((token) => readers.includes(token))) return record;
  const participants = tie.participants.map(({ note: _note, ...one }) => ({
    ...one,
    answers: one.answers.map(({ stance, on, by }) => ({ stance, on, ...(by ? { by } : {}) })),
  }));
  const { summary: _message, ...seen } = {
    ...record,
    participants,
    bid: { ...tie.bid, parts: [], papers: [] },
  };
  return seen as unknown as R;
}
