import { readNumber } from '../../lib/format';
import type { Language } from '../../lib/i18n';

/** A pledge as it is typed. */
export interface TypedFields {
  readonly quantity: string;
  readonly firm: boolean;
  readonly price: string;
  readonly priceFrom: string;
  readonly recoversVat: boolean;
  readonly publicBuyer: boolean;
}

/** A pledge as its record has it. */
interface Pledged {
  readonly quantity?: number | null;
  readonly firm?: boolean | null;
  readonly price?: number | null;
  readonly priceFrom?: string | null;
  readonly recoversVat?: boolean | null;
  readonly publicBuyer?: boolean | null;
}

/** What is pledged already, as it is typed; firm and without a price where nothing is. */
export function typedFrom(pledged: Pledged | undefined, language: Language): TypedFields {
  const number = (value: number | null | undefined) =>
    value == null ? '' : String(value).replace('.', language === 'fr' ? ',' : '.');
  return {
    quantity: number(pledged?.quantity),
    firm: pledged?.firm ?? true,
    price: number(pledged?.price),
    priceFrom: pledged?.priceFrom ?? '',
    recoversVat: pledged?.recoversVat ?? true,
    publicBuyer: pledged?.publicBuyer ?? false,
  };
}

const names = ['quantity', 'firm', 'price', 'priceFrom', 'recoversVat', 'publicBuyer'] as const;
export type FieldName = (typeof names)[number];

function isSame(name: FieldName, one: TypedFields, other: TypedFields, language: Language): boolean {
  const [a, b] = [one[name], other[name]];
  if (typeof a !== 'string' || typeof b !== 'string') return a === b;
  if (name === 'priceFrom') return a.trim() === b.trim();
  // As numbers: « 4,20 » is what « 4.2 » is. What is no number is what was typed.
  if (a.trim() === b.trim()) return true;
  const number = readNumber(a, language);
  return number !== undefined && number === readNumber(b, language);
}

/** Whether nothing is typed that the other one does not say. */
export function sameFields(one: TypedFields, other: TypedFields, language: Language): boolean {
  return names.every((name) => isSame(name, one, other, language));
}

interface Versions {
  /** What the form began with. */
  readonly base: TypedFields;
  readonly mine: TypedFields;
  /** As it is saved by now: from another tab, or by who else acts for the structure. */
  readonly theirs: TypedFields;
}

/**
 * What was typed here together with what was saved meanwhile: a field that nobody typed here is as it is saved; one that
 * was changed here and there, each in another way, is mine and named.
 */
export function mergeFields(
  { base, mine, theirs }: Versions,
  language: Language,
): {
  readonly fields: TypedFields;
  readonly clashes: readonly FieldName[];
} {
  const untyped = names.filter((name) => isSame(name, base, mine, language));
  const clashes = names.filter(
    (name) =>
      !untyped.includes(name) &&
      !isSame(name, base, theirs, language) &&
      !isSame(name, mine, theirs, language),
  );
  const kept = Object.fromEntries(untyped.map((name) => [name, theirs[name]])) as Partial<TypedFields>;
  return { fields: { ...mine, ...kept }, clashes };
}
