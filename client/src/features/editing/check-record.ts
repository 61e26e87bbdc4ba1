import type { FieldSpec, KindForm, PlainRecord, WidgetOf } from './field-spec';
import { isCpv } from '../../lib/cpv';
import { isEdtf, isMoment, readTyped } from '../../lib/format';
import { isEmpty, rowsOf } from './record-path';

/** What is missing or cannot be read, and in which field: `participants.1.role`. */
export interface Fault {
  readonly path: string;
  readonly code: 'REQUIRED' | 'DATE' | 'DAY' | 'MOMENT' | 'NUMBER' | 'LEAST' | 'TWICE' | 'CPV';
  readonly least?: number;
  /** What was typed instead of a number. */
  readonly typed?: string;
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
      ...(field.distinct ? repeated(rows, field.distinct, path) : []),
    ];
  }
  if (field.widget === 'part')
    return faultsOfFields(fieldsOfPart(field, value), (value ?? {}) as PlainRecord, `${path}.`);
  if (isEmpty(value)) return field.required ? [{ path, code: 'REQUIRED' }] : [];
  if (field.widget === 'date') {
    const text = String(value);
    if (isEdtf(text) && readTyped(text, field.form)) return [];
    return [{ path, code: field.form === 'DAY' ? 'DAY' : 'DATE' }];
  }
  if (field.widget === 'moment') return isMoment(String(value)) ? [] : [{ path, code: 'MOMENT' }];
  if (field.widget === 'cpv') return isCpv(value) ? [] : [{ path, code: 'CPV' }];
  if (field.widget === 'cpvs') return (value as unknown[]).every(isCpv) ? [] : [{ path, code: 'CPV' }];
  if (field.widget === 'number') {
    const fits = typeof value === 'number' && (!field.whole || (Number.isInteger(value) && value > 0));
    return fits ? [] : [{ path, code: 'NUMBER', typed: String(value) }];
  }
  return [];
}

/** Fields of a part: none of them must be filled in where the whole may be left out and is. */
export function fieldsOfPart({ fields, required }: WidgetOf<'part'>, value: unknown): readonly FieldSpec[] {
  if (required || !isEmpty(value)) return fields;
  return fields.map(({ required: _, ...field }) => field as FieldSpec);
}

/** Rows that have the same in a field as a row before them. */
function repeated(rows: readonly PlainRecord[], name: string, path: string): Fault[] {
  const values = rows.map((row) => String(row[name] ?? '').trim());
  return values.flatMap((value, index) =>
    value !== '' && values.indexOf(value) < index
      ? [{ path: `${path}.${index}.${name}`, code: 'TWICE' as const }]
      : [],
  );
}
