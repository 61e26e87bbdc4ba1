import { formatNumber, formatQuantity, formatWhen, qualifierLabel } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import type { UnitCode } from '@maillage/graph-schema/vocabulary';
import type { ReadingPartsFragment } from './impact.generated';

/** Whether an indicator is a change, which is said with its sign. */
export function isChange(code: string): boolean {
  return code.endsWith('_CHANGE');
}

/** A number with its unit, and its sign where it is a change. */
export function quantityText(value: number, unit: UnitCode, language: Language, signed = false): string {
  const quantity = formatQuantity(value, unit, language).replace(/^-/, '\u2212');
  return signed && value > 0 ? `+${quantity}` : quantity;
}

/** Units that are a sign after the number. */
const signs: readonly UnitCode[] = ['EUR', 'PERCENT'];

/** The same in a table, where a unit that is a word goes without saying: the title of the figure has it. */
export function cellText(value: number, unit: UnitCode, language: Language, signed = false): string {
  if (signed || signs.includes(unit)) return quantityText(value, unit, language, signed);
  return formatNumber(value, language).replace(/^-/, '\u2212');
}

/** A reading as one says it: « au moins 800 personnes ». */
export function readingText(
  { value, unit, qualifier, text }: Pick<ReadingPartsFragment, 'value' | 'unit' | 'qualifier' | 'text'>,
  language: Language,
  signed = false,
): string {
  if (value === null) return text ?? '—';
  const quantity = quantityText(value, unit, language, signed);
  const about = qualifierLabel(qualifier, language);
  return about ? `${about} ${quantity}` : quantity;
}

/** When it is about, and what sets it apart. */
export function readingWhen({ period, value, text }: ReadingPartsFragment, language: Language): string {
  return [value === null ? null : text, period && formatWhen(period, language)].filter(Boolean).join(', ');
}

/** Years between the first and the last that have no reading. */
export function missingYears(years: readonly number[]): number[] {
  if (years.length < 2) return [];
  const known = new Set(years);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => !known.has(year));
}

/** Years in a few words: `2014–2015, 2017`. */
export function yearsText(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`)).join(', ');
}

/** French sets a space before a colon. */
export function colon(language: Language): string {
  return language === 'fr' ? '\u00a0:' : ':';
}
