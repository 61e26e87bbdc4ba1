import type { FieldSpec, KindForm, PlainRecord } from './field-spec';
import { isEdtf, readTyped } from '../../lib/format';
import { isEmpty, rowsOf } from './record-path';

/** What is missing or cannot be read, and in which field: `participants.1.role`. */
export interface Fault {
  readonly path: string;
  readonly code: 'REQUIRED' | 'DATE' | 'NUMBER' | 'LEAST';
  readonly least?: number;
}

/** The faults that the form itself can see, in the order of the screen. The API checks everything again. */
export function faultsOf(form: KindForm, record: PlainRecord): Fault[] {
  return form.groups.flatMap(({ fields }) => faultsOfFields(fields, record, ''));
}

function faultsOfFields(fields: readonly FieldSpec[], record: PlainRecord, before: string): Fault[] {
  return fields
    .filter((field) => field.when?.(record) ?? true)
    .flatMap((field) => faultsOfField(field, record[field.name], `${before}${field.name}`));
}

function faultsOfField(field: FieldSpec, value: unknown, path: string): Fault[] {
  if (field.widget === 'rows') {
    const rows = rowsOf(value);
    const least = field.least ?? 0;
    return [
      ...(rows.length < least ? [{ path, code: 'LEAST' as const, least }] : []),
      ...rows.flatMap((row, index) => faultsOfFields(field.fields, row, `${path}.${index}.`)),
    ];
  }
  if (isEmpty(value)) return field.required ? [{ path, code: 'REQUIRED' }] : [];
  if (field.widget === 'date') {
    const text = String(value);
    return isEdtf(text) && readTyped(text, field.form) ? [] : [{ path, code: 'DATE' }];
  }
  if (field.widget === 'number') {
    const fits = typeof value === 'number' && (!field.whole || (Number.isInteger(value) && value > 0));
    return fits ? [] : [{ path, code: 'NUMBER' }];
  }
  return [];
}
