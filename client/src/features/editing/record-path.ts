import type { PlainRecord } from './field-spec';

/** Whether a value says nothing, so that its field is left out of the record. */
export function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    isEmptyList(value) ||
    isEmptyPart(value)
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isEmptyPart(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}

/** The record with one field changed; a field that says nothing is left out. */
export function withField(record: PlainRecord, name: string, value: unknown): PlainRecord {
  const { [name]: _, ...others } = record;
  return isEmpty(value) ? others : { ...others, [name]: value };
}

/** Rows of a record; none where the field is left out. */
export function rowsOf(value: unknown): readonly PlainRecord[] {
  return Array.isArray(value) ? (value as PlainRecord[]) : [];
}

/** The same content, whatever the order of its fields; what says nothing counts as left out. */
export function sameContent(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inner]) => !isEmpty(inner))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
