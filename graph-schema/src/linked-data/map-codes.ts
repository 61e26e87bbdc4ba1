import { z } from 'zod';
import { listOf } from './code-lists';
import { unwrapped } from './unwrapped';

/**
 * A value with each of its codes turned into something else.
 *
 * @param kept `FIELDS`: without what the format does not know
 */
export function mapCodes(
  schema: z.ZodType,
  value: unknown,
  turned: (list: string, code: string) => string,
  kept: 'ALL' | 'FIELDS' = 'ALL',
  field = '',
): unknown {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodEnum)
    return typeof value === 'string' ? turned(listOf(inner, field), value) : value;
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((one) => mapCodes(inner.element as z.ZodType, one, turned, kept, field));
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const shape = inner.shape as Readonly<Record<string, z.ZodType>>;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
      const format = shape[name];
      if (format) return [[name, mapCodes(format, one, turned, kept, name)]];
      return kept === 'ALL' ? [[name, one]] : [];
    }),
  );
}
