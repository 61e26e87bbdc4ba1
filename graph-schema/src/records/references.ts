/** Fields that refer to other records by their keys, wherever they stand in a record. */
const referenceFields: ReadonlySet<string> = new Set([
  'who',
  'about',
  'of',
  'pole',
  'territory',
  'within',
  'place',
  'event',
  'organisers',
  'source',
  'tender',
  'buyer',
  'avoids',
  'tie',
  'purchase',
]);

/** Every key that a record refers to, with the path to it; its own key is none. */
export function* referencesIn(value: unknown, path = ''): Generator<[path: string, key: string]> {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* referencesIn(one, `${path}[${index}]`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [field, one] of Object.entries(value)) {
    const here = path ? `${path}.${field}` : field;
    if (!referenceFields.has(field)) yield* referencesIn(one, here);
    else for (const key of [one].flat()) if (typeof key === 'string') yield [here, key];
  }
}

/** The record with some of the keys that it refers to replaced by others; its own key stays. */
export function replaceReferences<R>(record: R, keys: ReadonlyMap<string, string>): R {
  return keys.size === 0 ? record : (replaceIn(record, keys) as R);
}

function replaceIn(value: unknown, keys: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => replaceIn(entry, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, entry]) => [
      field,
      referenceFields.has(field) ? replaced(entry, keys) : replaceIn(entry, keys),
    ]),
  );
}

function replaced(entry: unknown, keys: ReadonlyMap<string, string>): unknown {
  if (typeof entry === 'string') return keys.get(entry) ?? entry;
  return Array.isArray(entry) ? entry.map((one) => replaced(one, keys)) : entry;
}
