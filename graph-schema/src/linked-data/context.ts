import { z } from 'zod';
import { edtfDate, edtfEnd, edtfPeriod, isoDay, isoMoment, key, recordKinds } from '../records';
import { EDTF, classes, linkedKinds, prefixes, type LinkedKind } from './namespaces';
import { wordOf } from './standard-terms';
import { unwrapped } from './unwrapped';

type Json = string | number | boolean | { readonly [name: string]: Json } | readonly Json[];
type Definitions = { [name: string]: Json };

/** A field of a record, or of what stands in one, with the fields of what stands in it. */
interface Field {
  readonly name: string;
  readonly own: Definitions;
  readonly fields: readonly Field[];
}

const dates: readonly unknown[] = [edtfDate, edtfEnd, edtfPeriod, isoMoment];

/**
 * The context by which a record, nearly as it stands, is linked data: the names of its fields become words of the
 * standards or of our own, and keys become addresses. Made from the formats of the records, so that no field is without a
 * word. A name stands at the top for what it means most often, and again where it means something else: programs take
 * long over contexts within contexts. `@base`, below which the keys are, is added by whoever writes a file.
 */
export function linkedContext(): Definitions {
  const kinds = linkedKinds.map((kind) => [kind, fieldsOf(kind, recordKinds[kind], [])] as const);
  const usual = usualOf(kinds.flatMap(([, fields]) => fields));
  return {
    '@version': 1.1,
    ...prefixes,
    key: '@id',
    ...usual,
    ...Object.fromEntries(
      kinds.map(([kind, fields]) => {
        const unusual = unusualIn(fields, usual, 'KIND');
        const word = `maillage:${classes[kind]}`;
        return [classes[kind], unusual ? { '@id': word, '@context': unusual } : word];
      }),
    ),
  };
}

function fieldsOf(kind: LinkedKind, record: z.ZodObject, path: readonly string[]): Field[] {
  return Object.entries(record.shape)
    .filter(([name]) => name !== 'key')
    .map(([name, schema]) => fieldOf(kind, schema as z.ZodType, [...path, name]));
}

function fieldOf(kind: LinkedKind, schema: z.ZodType, path: readonly string[]): Field {
  const name = path.at(-1) ?? '';
  const inner = unwrapped(schema);
  const isList = inner instanceof z.ZodArray;
  const value = isList ? unwrapped(inner.element as z.ZodType) : inner;
  const own = { '@id': wordOf(kind, path), ...(isList ? { '@container': '@set' } : {}), ...typeOf(value) };
  return { name, own, fields: value instanceof z.ZodObject ? fieldsOf(kind, value, path) : [] };
}

/** A key and a code are addresses, a date is of a type of its own; what else there is, JSON tells. */
function typeOf(schema: z.ZodType): Definitions {
  if (schema === key || schema instanceof z.ZodEnum) return { '@type': '@id' };
  if (dates.includes(schema)) return { '@type': EDTF };
  return schema === isoDay ? { '@type': 'xsd:date' } : {};
}

/** What each name means most often, the first of those that are as frequent. */
function usualOf(fields: readonly Field[]): Definitions {
  const counts = new Map<string, Map<string, number>>();
  const count = ({ name, own, fields: inner }: Field): void => {
    const of = counts.get(name) ?? new Map<string, number>();
    const text = JSON.stringify(own);
    counts.set(name, of.set(text, (of.get(text) ?? 0) + 1));
    inner.forEach(count);
  };
  fields.forEach(count);
  return Object.fromEntries(
    [...counts].map(([name, of]) => {
      const [text = '{}'] = [...of].sort(([, a], [, b]) => b - a)[0] ?? [];
      return [name, short(JSON.parse(text) as Definitions)];
    }),
  );
}

/**
 * The fields that mean something else here than where they stand in, or have such a field in them. What a kind says anew
 * is for its own node alone; what the context of a field says anew holds for all that stands in it (JSON-LD 1.1, 4.1.4).
 */
function unusualIn(
  fields: readonly Field[],
  outer: Definitions,
  of: 'KIND' | 'FIELD',
): Definitions | undefined {
  const other = fields.filter(({ name, own }) => JSON.stringify(short(own)) !== JSON.stringify(outer[name]));
  const said = Object.fromEntries(other.map(({ name, own }) => [name, short(own)]));
  const inner = of === 'KIND' ? outer : { ...outer, ...said };
  const deeper = fields.flatMap(({ name, own, fields: within }) => {
    const context = unusualIn(within, inner, 'FIELD');
    return context ? [[name, { ...own, '@context': context }] as const] : [];
  });
  const all = { ...said, ...Object.fromEntries(deeper) };
  return Object.keys(all).length > 0 ? all : undefined;
}

function short(own: Definitions): Json {
  return Object.keys(own).length === 1 ? (own['@id'] ?? own) : own;
}
