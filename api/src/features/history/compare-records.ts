import type { Plain } from './redact-record';

/** One field that differs between two records. */
export interface FieldDifference {
  /** Where it stands: `["participants", "some-actor", "role"]`; an entry of a list by what names it. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** What names an entry of a list, so that another order or an entry more does not make all entries differ. */
const identities: Readonly<Record<string, (entry: Plain) => string>> = {
  participants: (one) => String(one['who']),
  answers: (one) => `${String(one['on'])} ${String(one['stance'])}`,
  entries: (one) => [one['who'], one['as']].filter(Boolean).join(' '),
  spellings: (one) => String(one['text']),
  functions: (one) => String(one['code']),
  identifiers: (one) => `${String(one['scheme'])} ${String(one['value'])}`,
  steps: (one) => [one['who'], one['step']].filter(Boolean).join(' '),
  creations: (one) => `${String(one['way'])} ${String(one['on'])}`,
  lots: (one) => String(one['number']),
  offers: (one) => String(one['number']),
  needs: (one) => String(one['label']),
  criteria: (one) => String(one['name']),
  winners: (one) => String(one['name']),
  evidence: (one) => `${String(one['source'])} ${String(one['line'])} ${String(one['quote'])}`,
};

/** Says nothing of a record: filled in by default. */
const isNothing = (value: unknown) =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);

/**
 * The fields in which two records differ, in the order of the records. What is there on one side only has
 * null on the other. The key itself is no field. Pure.
 */
export function compareRecords(before: Plain | null, after: Plain | null): FieldDifference[] {
  const names = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  return names
    .filter((name) => name !== 'key')
    .flatMap((name) => compareField([name], before?.[name], after?.[name]));
}

function compareField(path: readonly string[], before: unknown, after: unknown): FieldDifference[] {
  if (same(before, after) || (isNothing(before) && isNothing(after))) return [];
  const name = path.at(-1) ?? '';
  const isList = [before, after].every((one) => one === undefined || Array.isArray(one));
  if (isList) return compareLists(path, name, (before ?? []) as unknown[], (after ?? []) as unknown[]);
  if (isPlain(before) && isPlain(after)) {
    const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return fields.flatMap((field) => compareField([...path, field], before[field], after[field]));
  }
  return [{ path, before: before ?? null, after: after ?? null }];
}

function compareLists(
  path: readonly string[],
  name: string,
  before: readonly unknown[],
  after: readonly unknown[],
): FieldDifference[] {
  const identity = identities[name];
  const [was, is] = [before, after].map((list) => byIdentity(list, identity)) as [Entries, Entries];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const found = keys.flatMap((key): FieldDifference[] => {
    const [one, other] = [was.get(key), is.get(key)];
    if (one === undefined || other === undefined)
      return [{ path: [...path, key], before: one ?? null, after: other ?? null }];
    if (!isPlain(one) || !isPlain(other)) return [];
    const fields = [...new Set([...Object.keys(other), ...Object.keys(one)])];
    return fields.flatMap((field) => compareField([...path, key, field], one[field], other[field]));
  });
  if (found.length > 0) return found;
  // The same entries in another order.
  return [{ path, before: [...was.keys()], after: [...is.keys()] }];
}

type Entries = ReadonlyMap<string, unknown>;

/** Entries by what names them; the second of two alike gets a number. */
function byIdentity(list: readonly unknown[], identity: ((entry: Plain) => string) | undefined): Entries {
  const entries = new Map<string, unknown>();
  for (const entry of list) {
    const name = isPlain(entry) ? (identity?.(entry) ?? JSON.stringify(entry)) : String(entry);
    let key = name;
    for (let number = 2; entries.has(key); number += 1) key = `${name} #${number}`;
    entries.set(key, entry);
  }
  return entries;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
