/** The record of a call as it is proposed and corrected; checked by the server alone. */
export type DraftRecord = Readonly<Record<string, unknown>>;

/** A field of the proposal, and how it is typed. */
export interface DraftField {
  readonly name: string;
  readonly form: 'text' | 'long' | 'number' | 'codes' | 'day' | 'moment' | 'url';
  readonly required?: true;
}

export const callFields: readonly DraftField[] = [
  { name: 'name', form: 'text', required: true },
  { name: 'buyerName', form: 'text', required: true },
  { name: 'buyerSiret', form: 'text' },
  { name: 'deadline', form: 'moment' },
  { name: 'publishedOn', form: 'day' },
  { name: 'cpv', form: 'codes' },
  { name: 'value', form: 'number' },
  { name: 'months', form: 'number' },
  { name: 'place', form: 'text' },
  { name: 'url', form: 'url' },
  { name: 'summary', form: 'long' },
  { name: 'social', form: 'long' },
  { name: 'environmental', form: 'long' },
];

const numberField: DraftField = { name: 'number', form: 'text', required: true };

export const lotFields: readonly DraftField[] = [
  numberField,
  { name: 'title', form: 'text', required: true },
  { name: 'cpv', form: 'codes' },
  { name: 'value', form: 'number' },
];

/** What stands in the field. */
export function typedOf(record: DraftRecord, { name }: DraftField): string {
  const value = record[name];
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  return String(value as string | number);
}

/** The record with what was typed, as it was typed; an emptied field is absent. */
export function withTyped(record: DraftRecord, { name }: DraftField, typed: string): DraftRecord {
  const { [name]: _before, ...rest } = record;
  return typed === '' ? rest : { ...rest, [name]: typed };
}

/** Fields that must be filled in and are not, those of lots by the number of the lot. */
export function missingIn(record: DraftRecord): readonly string[] {
  const missing = (part: DraftRecord, fields: readonly DraftField[]): string[] =>
    fields.flatMap((field) => (field.required && typedOf(part, field).trim() === '' ? [field.name] : []));
  return [
    ...missing(record, callFields),
    ...lotsOf(record).flatMap((lot, index) =>
      missing(lot, lotFields).map((name) => `lots.${typedOf(lot, numberField) || index + 1}.${name}`),
    ),
  ];
}

/** What is sent: numbers as such, codes apart and without their check digits, texts without blanks around. */
export function tidied(record: DraftRecord): DraftRecord {
  const lots = lotsOf(record).map((lot) => ({ ...lot, ...read(lot, lotFields) }));
  return { ...record, ...read(record, callFields), lots };
}

function read(record: DraftRecord, fields: readonly DraftField[]): DraftRecord {
  return Object.fromEntries(
    fields.flatMap(({ name, form }) => {
      const value = record[name];
      if (form === 'codes') return [[name, codesOf(value ?? [])]];
      return typeof value === 'string' ? [[name, form === 'number' ? numberOf(value) : value.trim()]] : [];
    }),
  );
}

function codesOf(value: unknown): unknown {
  const all = typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : value;
  return Array.isArray(all) ? all.map((one) => String(one).replace(/^(\d{8})-?\d$/, '$1')) : all;
}

/** What is no number stays as it is, for the server to say so. */
function numberOf(typed: string): number | string {
  const number = Number(typed.replace(',', '.').replaceAll(/[\s€]/g, ''));
  return Number.isFinite(number) ? number : typed;
}

export function lotsOf(record: DraftRecord): readonly DraftRecord[] {
  return (record['lots'] ?? []) as readonly DraftRecord[];
}

export function withLot(record: DraftRecord, index: number, lot: DraftRecord | undefined): DraftRecord {
  const lots = lotsOf(record).flatMap((one, at) => (at === index ? (lot ?? []) : one));
  return { ...record, lots: index === lotsOf(record).length && lot ? [...lots, lot] : lots };
}

/** The number that follows those that are there. */
export function nextNumber(record: DraftRecord): string {
  const numbers = lotsOf(record).map((lot) => Number(lot['number']));
  return String(Math.max(0, ...numbers.filter(Number.isFinite)) + 1);
}
