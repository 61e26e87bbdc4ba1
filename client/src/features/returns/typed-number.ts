import type { Language } from '../../lib/i18n';

/**
 * A number as one would type it into a field: thousands apart by a narrow space in both languages, since a comma or a
 * dot would stand for something else in the other one.
 */
export function typedNumber(value: number | null | undefined, language: Language): string {
  if (value === null || value === undefined) return '';
  const [whole = '', parts] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return parts === undefined ? grouped : `${grouped}${language === 'fr' ? ',' : '.'}${parts}`;
}
