import { recordKinds, type RecordKind } from '@maillage/graph-schema/records';
import { z } from 'zod';
import type { FieldSpec } from '../field-spec';
import { kindForms, type EditableKind } from '.';

/** What a record's format holds, from outside in: through optional, default and the like. */
function shapeOf(type: z.ZodType): Record<string, z.ZodType> | undefined {
  if (type instanceof z.ZodObject) return type.shape as Record<string, z.ZodType>;
  if (type instanceof z.ZodArray) return shapeOf(type.element as z.ZodType);
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault)
    return shapeOf(type.unwrap() as z.ZodType);
  return undefined;
}

/** Fields with a name of their own: `name`, `participants.who`. */
function fieldsOfFormat(type: z.ZodType, before = ''): string[] {
  return Object.entries(shapeOf(type) ?? {}).flatMap(([name, inner]) => {
    const nested = fieldsOfFormat(inner, `${before}${name}.`);
    return nested.length > 0 ? nested : [`${before}${name}`];
  });
}

function fieldsOfForm(fields: readonly FieldSpec[], before = ''): string[] {
  return fields.flatMap((field) =>
    field.widget === 'rows' || field.widget === 'part'
      ? fieldsOfForm(field.fields, `${before}${field.name}.`)
      : [`${before}${field.name}`],
  );
}

describe.each(Object.keys(kindForms) as EditableKind[])('the form of %s', (kind) => {
  const form = kindForms[kind];
  const inForm = fieldsOfForm(form.groups.flatMap(({ fields }) => fields));
  const skipped = Object.keys(form.unedited);
  const inFormat = fieldsOfFormat(recordKinds[kind.toLowerCase() as RecordKind]).filter(
    (field) => !skipped.some((one) => field === one || field.startsWith(`${one}.`)),
  );

  it('has a widget for every field of the record, and for no other', () => {
    expect([...new Set(inForm)].sort()).toEqual([...new Set(inFormat)].sort());
  });

  it('offers only what the record takes', () => {
    const format = shapeOf(recordKinds[kind.toLowerCase() as RecordKind]) ?? {};
    for (const field of form.groups.flatMap(({ fields }) => fields)) {
      if (field.widget !== 'choice') continue;
      for (const { code } of field.choices)
        expect({ field: field.name, code, taken: format[field.name]?.safeParse(code).success }).toEqual({
          field: field.name,
          code,
          taken: true,
        });
    }
  });
});
