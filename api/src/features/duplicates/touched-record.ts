import type { CurrentRecord, PlainRecord } from '../editing';
import type { TouchedRecord } from './duplicates.model';

export function touchedRecord({ key, kind, record }: CurrentRecord): TouchedRecord {
  return { key, kind, name: nameOfRecord(record) };
}

/** What people call a record by: its name or title; for a fact, the words it says. */
export function nameOfRecord(record: PlainRecord): string {
  const { name, title, text, property } = record;
  const words = [name, title, text, property].find((one) => typeof one === 'string' && one !== '');
  return typeof words === 'string' ? words : record.key;
}
