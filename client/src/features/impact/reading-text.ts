import { formatQuantity, formatWhen, qualifierLabel } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import type { ReadingPartsFragment } from './impact.generated';

/** A reading as one says it: « au moins 800 personnes ». */
export function readingText(
  { value, unit, qualifier, text }: ReadingPartsFragment,
  language: Language,
): string {
  if (value === null) return text ?? '—';
  const quantity = formatQuantity(value, unit, language);
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
