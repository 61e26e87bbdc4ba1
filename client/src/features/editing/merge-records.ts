import type { FieldSpec, KindForm, PlainRecord } from './field-spec';
import { rowsOf, sameContent, withField } from './record-path';

/** A field that two editors changed, each in another way. */
export interface Clash {
  readonly name: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** What both can agree on: a field that one of the two changed is as that one has it, a clash as mine. */
  readonly record: PlainRecord;
  readonly clashes: readonly Clash[];
  /** Fields that only the other editor changed. */
  readonly taken: readonly string[];
}

interface Versions {
  /** The record that I began from. */
  readonly base: PlainRecord;
  readonly mine: PlainRecord;
  readonly theirs: PlainRecord;
}

/**
 * Brings two edits of one record together. Each field is compared with what both began from; lists are merged row
 * by row, rows being the same where the fields that tell them apart are.
 */
export function mergeRecords(form: KindForm, { base, mine, theirs }: Versions): Merged {
  const specs = new Map(form.groups.flatMap(({ fields }) => fields).map((field) => [field.name, field]));
  const names = [...new Set([base, mine, theirs].flatMap((record) => Object.keys(record)))];
  const clashes: Clash[] = [];
  const taken: string[] = [];
  let record: PlainRecord = mine;
  for (const name of names) {
    const versions = { base: base[name], mine: mine[name], theirs: theirs[name] };
    if (sameContent(versions.mine, versions.theirs)) continue;
    if (sameContent(versions.base, versions.theirs)) continue;
    if (sameContent(versions.base, versions.mine)) {
      record = withField(record, name, versions.theirs);
      taken.push(name);
      continue;
    }
    const rows = mergeRows(specs.get(name), versions);
    if (rows) {
      record = withField(record, name, rows);
      taken.push(name);
    } else clashes.push({ name, ...versions });
  }
  return { record, clashes, taken };
}

/** Both editors' rows; undefined when they changed one row in two ways. */
function mergeRows(
  spec: FieldSpec | undefined,
  { base, mine, theirs }: Omit<Clash, 'name'>,
): PlainRecord[] | undefined {
  if (spec?.widget !== 'rows') return undefined;
  const keyed = (value: unknown) =>
    new Map(
      rowsOf(value).map((row) => [JSON.stringify(spec.identity.map((name) => row[name] ?? null)), row]),
    );
  const [was, own, other] = [keyed(base), keyed(mine), keyed(theirs)];
  const rows: PlainRecord[] = [];
  for (const key of new Set([...own.keys(), ...other.keys()])) {
    const [b, m, t] = [was.get(key), own.get(key), other.get(key)];
    if (sameContent(m, t) || sameContent(b, t)) {
      if (m) rows.push(m);
    } else if (sameContent(b, m)) {
      if (t) rows.push(t);
    } else return undefined;
  }
  return rows;
}
