import type { TenderRecord } from './tender-record';

/** One field of a call that would change. */
export interface FieldChange {
  /** `deadline`, `lots.2.title`. */
  readonly path: string;
  /** As in the record; null where there is none. */
  readonly before: unknown;
  readonly after: unknown;
  /** Whether what stands there now was written here since the last import. */
  readonly edited: boolean;
}

type Flat = ReadonlyMap<string, unknown>;

/** What identifies a record or says who sees it is not what a notice tells. */
const apart: ReadonlySet<string> = new Set([
  'key',
  'readers',
  'pole',
  'origin',
  'sourceId',
  'evidence',
  'fictitious',
]);

/**
 * The fields in which an imported record differs from the present one, lots by their number. `base` is what the
 * last import put: where the present value is another one, somebody wrote it here.
 */
export function compareTenders(
  current: TenderRecord,
  next: TenderRecord,
  base: TenderRecord | undefined,
): FieldChange[] {
  const [was, is, put] = [flat(current), flat(next), base && flat(base)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  return paths
    .filter((path) => !same(was.get(path), is.get(path)))
    .map((path) => ({
      path,
      before: was.get(path) ?? null,
      after: is.get(path) ?? null,
      edited: !put || !same(put.get(path), was.get(path)),
    }));
}

function flat(record: TenderRecord): Flat {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    if (apart.has(name) || name === 'lots' || name === 'award') continue;
    fields.set(name, value);
  }
  for (const [name, value] of Object.entries(record.award ?? {})) fields.set(`award.${name}`, value);
  for (const lot of record.lots)
    for (const [name, value] of Object.entries(lot))
      if (name !== 'number') fields.set(`lots.${lot.number}.${name}`, value);
  return fields;
}

/** Nothing, an empty list and an empty text are one. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

function bare(value: unknown): unknown {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : value;
}
