import { formatNumber, formatQuantity } from '../../lib/format';
import type { Language } from '../../lib/i18n';

/**
 * So many units, in the words of the purchase: "120 ramettes". Words for several, as they are mostly typed, do not follow
 * a single one: "1 (ramettes)".
 */
export function units(quantity: number, unit: string, language: Language): string {
  const isOne = language === 'fr' ? Math.abs(quantity) < 2 : quantity === 1;
  const isForSeveral = /[sx](?!\p{L})/u.test(unit);
  return `${formatNumber(quantity, language)}\u00a0${isOne && isForSeveral ? `(${unit})` : unit}`;
}

/** Euros to the cent where cents count, whole ones from a hundred on. */
export function money(value: number, language: Language): string {
  const size = Math.abs(value);
  const rounded = size >= 100 ? Math.round(size) : Math.round(size * 100) / 100;
  const text = Number.isInteger(rounded)
    ? formatQuantity(rounded, 'EUR', language)
    : unitPrice(rounded, language);
  return value < 0 && rounded > 0 ? `\u2212${text}` : text;
}

/** Of one unit: below a euro tenths of cents count, as for a kWh. */
export function unitPrice(value: number, language: Language): string {
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: Math.abs(value) < 1 ? 4 : 2,
  }).format(value);
  return language === 'fr' ? `${number}\u00a0€` : `€${number}`;
}
