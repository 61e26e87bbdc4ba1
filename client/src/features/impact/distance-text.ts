import type { UnitCode } from '@maillage/graph-schema/vocabulary';
import { formatNumber, formatQuantity } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import type { Distance, NoDistance } from './target-distance';
import { targetTexts } from './target-texts';

/** A difference of two values: of two shares it is so many points, not so many per cent. */
export function differenceText(by: number, unit: UnitCode, language: Language): string {
  if (unit !== 'PERCENT') return formatQuantity(by, unit, language);
  return targetTexts[language].points(formatNumber(by, language), by < 2);
}

/** The distance to a target in a sentence, as exact as the measured value is. */
export function distanceText(
  distance: Distance | NoDistance,
  unit: UnitCode,
  dueYear: number | null,
  language: Language,
): string {
  const t = targetTexts[language];
  if (typeof distance === 'string') return t[distance];
  const { outcome, by, qualifier, year, isLate } = distance;
  const opening = year === null ? '' : t.in(year);
  const closing = isLate && dueYear !== null ? t.late(dueYear) : '';
  const words =
    outcome === 'EXACT'
      ? { EXACT: t.EXACT, ABOUT: t.EXACT_ABOUT, AT_LEAST: t.EXACT_AT_LEAST }[qualifier]
      : t[outcome](exactness(differenceText(by, unit, language)));
  const sentence = `${opening}${words}${closing}`;
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);

  function exactness(text: string): string {
    if (qualifier === 'ABOUT') return t.about(text);
    if (qualifier !== 'AT_LEAST') return text;
    if (outcome === 'UNSURE') return text;
    // « Au moins 800 » are 100 less than 900 at most, and exceed 700 by 100 at least.
    return outcome === 'BELOW' ? t.atMost(text) : t.atLeast(text);
  }
}
