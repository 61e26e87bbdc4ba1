import { properties } from '@maillage/graph-schema/vocabulary';
import { readTyped } from '../../lib/format';
import type { PlainRecord } from './field-spec';

/** What is said already, as far as it can be contradicted. */
export interface Said {
  readonly id: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly text: string | null;
  readonly modality: string;
  readonly period: string | null;
  readonly scope: string | null;
}

/**
 * Those that the record of a statement, while it is typed, contradicts: another value for the same period in the same
 * sense. None where several values can be true at once, or nothing is said yet. The API decides when it is saved.
 */
export function contradicted<T extends Said>(record: PlainRecord, said: readonly T[]): T[] {
  const property = properties.find(({ code }) => code === record['property']);
  const says = saying(record['value'], record['unit'], record['qualifier'], record['text']);
  if (!property || property.multiple || says === saying(null, record['unit'], null, null)) return [];
  const typed = textOf(record['period']);
  const period = typed && (readTyped(typed, 'PERIOD') ?? typed);
  return said.filter(
    (one) =>
      one.modality === record['modality'] &&
      textOf(one.period) === period &&
      textOf(one.scope) === textOf(record['scope']) &&
      saying(one.value, one.unit, one.qualifier, one.text) !== says,
  );
}

/** A figure without a qualifier is exact. */
function saying(value: unknown, unit: unknown, qualifier: unknown, text: unknown): string {
  const isFigure = typeof value === 'number';
  const how = isFigure ? textOf(qualifier) || 'EXACT' : '';
  return JSON.stringify([isFigure ? value : null, textOf(unit), how, textOf(text)]);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
