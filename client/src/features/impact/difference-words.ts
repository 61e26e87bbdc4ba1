import type { UnitCode } from '@maillage/graph-schema/vocabulary';
import { formatNumber } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import type { Difference } from './compare';
import { compareTexts } from './compare-texts';
import { differenceText } from './distance-text';

/** « 7 structures de plus (+23 %) ». */
export function differenceWords(
  { by, share }: Pick<Difference, 'by' | 'share'>,
  unit: UnitCode,
  language: Language,
): string {
  const t = compareTexts[language];
  if (by === 0) return t.same;
  const amount = differenceText(Math.abs(by), unit, language);
  const words = by > 0 ? t.more(amount) : t.less(amount);
  if (share === null || share === 0) return words;
  const sign = share > 0 ? '+' : '\u2212';
  const percent = `${sign}${formatNumber(Math.abs(share), language)}${language === 'fr' ? '\u00a0' : ''}%`;
  return words + t.share(percent);
}
