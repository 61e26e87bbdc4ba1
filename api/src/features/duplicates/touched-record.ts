import type { CurrentRecord, PlainRecord } from '../editing';
import type { TouchedRecord } from './duplicates.model';

type Told = Pick<CurrentRecord, 'key' | 'kind' | 'record'>;

export function touchedRecord({ key, kind, record }: Told): TouchedRecord {
  return { key, kind, name: nameOfRecord(record), year: yearOfRecord(record) };
}

/** The year of a yearly figure. */
function yearOfRecord({ figure, year }: PlainRecord): number | null {
  return typeof figure === 'string' && typeof year === 'number' ? year : null;
}

/** What people call a record by: its name or title; for a fact, the words it says; for a figure, which. */
export function nameOfRecord(record: PlainRecord): string {
  const { name, title, text, property, figure } = record;
  const words = [name, title, text, property, figure].find((one) => typeof one === 'string' && one !== '');
  return typeof words === 'string' ? words : record.key;
}
