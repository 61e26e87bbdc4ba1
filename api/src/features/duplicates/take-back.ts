import { replaceReferences } from '@maillage/graph-schema/records';
import type { PlainRecord } from '../editing';

type Entry = Record<string, unknown> | string;

/** What tells the entries of a list apart, by the field that holds the list. */
const identities: Readonly<Record<string, (entry: Record<string, unknown>) => string>> = {
  participants: (one) => `${String(one['who'])} ${String(one['role'])}`,
  entries: (one) => `${String(one['who'])} ${String(one['as'] ?? '')}`,
  spellings: (one) => String(one['text']),
  functions: (one) => `${String(one['code'])} ${String(one['modality'])} ${String(one['note'] ?? '')}`,
  steps: (one) => `${String(one['who'])} ${String(one['step'])} ${String(one['since'])}`,
  turnovers: (one) => String(one['year']),
  identifiers: (one) => `${String(one['scheme'])} ${String(one['value'])}`,
};

/** What a merge did to a record, and what the record is now. */
export interface Taken {
  readonly before: PlainRecord;
  readonly after: PlainRecord;
  readonly now: PlainRecord;
  /** The absorbed key, with the kept one by which the merge replaced it. */
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * Takes back what a merge did to a record and leaves what was edited since. Unless somebody edited it, that is
 * the record before.
 */
export function takeBack({ before, after, now, keys }: Taken): PlainRecord {
  if (same(now, after)) return before;
  const result: Record<string, unknown> = { ...now };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, made, is] = [before[field], after[field], now[field]];
    if (same(was, made)) continue;
    if (same(is, made)) result[field] = was;
    else if (Array.isArray(is)) result[field] = takeBackList(field, { was, made, is }, keys);
  }
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined)) as PlainRecord;
}

function takeBackList(
  field: string,
  { was, made, is }: { was: unknown; made: unknown; is: readonly unknown[] },
  keys: ReadonlyMap<string, string>,
): Entry[] {
  const identity = (entry: Entry) =>
    typeof entry === 'string' ? entry : (identities[field] ?? JSON.stringify)(entry);
  const after = (made ?? []) as Entry[];
  const origins = originsOf((was ?? []) as Entry[], after, identity, keys);
  const used = new Set<number>();
  return (is as Entry[]).flatMap((entry) => {
    const index = after.findIndex((one, at) => !used.has(at) && identity(one) === identity(entry));
    const taken = after[index];
    if (taken === undefined) return [entry];
    used.add(index);
    const [first, ...fused] = origins[index] ?? [];
    // Edited since, what the merge brought stays here too: nothing that a person wrote is lost.
    if (first === undefined) return same(entry, taken) ? [] : [entry];
    if (same(entry, taken)) return [first, ...fused];
    return [typeof entry === 'string' ? first : { ...entry, ...referencesOf(first, keys) }, ...fused];
  });
}

/** For each entry that the merge made, the entries that it was made of. */
function originsOf(
  was: readonly Entry[],
  made: readonly Entry[],
  identity: (entry: Entry) => string,
  keys: ReadonlyMap<string, string>,
): Entry[][] {
  const origins: Entry[][] = made.map(() => []);
  for (const entry of was) {
    const moved = identity(
      typeof entry === 'string' ? (keys.get(entry) ?? entry) : replaceReferences(entry, keys),
    );
    const fits = made.flatMap((one, index) => (identity(one) === moved ? [index] : []));
    const free = fits.find((index) => origins[index]?.length === 0) ?? fits[0];
    if (free !== undefined) origins[free]?.push(entry);
  }
  return origins;
}

/** The fields of an entry that lead to what was absorbed. */
function referencesOf(entry: Entry, keys: ReadonlyMap<string, string>): Record<string, unknown> {
  if (typeof entry === 'string') return {};
  const moved = replaceReferences(entry, keys);
  return Object.fromEntries(Object.entries(entry).filter(([field, value]) => !same(value, moved[field])));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
