import { readSigned } from '../../lib/format';
import type { Language } from '../../lib/i18n';

/** A number as it is typed; null where it is none. */
export function typedValue(text: string, language: Language): number | null {
  return readSigned(text, language) ?? null;
}

/** A year as it is typed; null where there is none, undefined where it is no year. */
export function typedYear(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  return /^\d{4}$/.test(plain) ? Number(plain) : undefined;
}
