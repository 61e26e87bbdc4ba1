import { formatMoment } from '../../lib/format';
import type { Language } from '../../lib/i18n';

/** What stands for nothing. */
export const NOTHING = '∅';

/** A value of a record, short enough to stand beside another. */
export function valueText(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (Array.isArray(value))
    return value.length === 0 ? NOTHING : value.map((one) => valueText(one, language)).join(', ');
  if (typeof value === 'object')
    return Object.values(value)
      .map((one) => valueText(one, language))
      .filter((one) => one !== NOTHING)
      .join(' ');
  return typeof value === 'string' ? formatMoment(value, language) : JSON.stringify(value);
}
