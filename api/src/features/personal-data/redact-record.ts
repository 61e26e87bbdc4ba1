import type { NameRedaction } from './redact-names';

export type PlainRecord = Record<string, unknown>;

/** The person that is to be erased, and what takes its place. */
export interface Erasure {
  readonly key: string;
  /** Key of the person without a name that holds its participations from now on. */
  readonly holder: string;
  readonly names: NameRedaction;
}

/** Whether a record leads to something by its key, wherever in it. */
export function leadsTo(value: unknown, key: string): boolean {
  if (typeof value === 'string') return value === key;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((one) => leadsTo(one, key));
}

/** The key of a record about the person, where it is made with the person's own. */
export function renamed(key: string, { key: erased, holder }: Pick<Erasure, 'key' | 'holder'>): string {
  const parts = key.split(new RegExp(`(?<=^|-)${erased}(?=-|$)`));
  return parts.join(holder);
}

/**
 * A record without the person: keys lead to who takes its place, texts and quotes leave the name out, and of
 * what was answered for the person only the answer stays.
 */
export function redactRecord(
  record: PlainRecord,
  erasure: Erasure,
  keys: ReadonlyMap<string, string>,
): PlainRecord {
  const { whole, about } = erasure.names;
  const redact = leadsTo(record, erasure.key) ? about : whole;
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return keys.get(value) ?? redact(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const plain = value as PlainRecord;
    const isPart = plain['who'] === erasure.key && Array.isArray(plain['answers']);
    const kept = isPart ? { ...plain, answers: (plain['answers'] as unknown[]).map(withoutReason) } : plain;
    return Object.fromEntries(Object.entries(kept).map(([field, one]) => [field, walk(one)]));
  };
  return walk(record) as PlainRecord;
}

function withoutReason(answer: unknown): unknown {
  const { why: _why, ...kept } = answer as PlainRecord;
  return kept;
}
