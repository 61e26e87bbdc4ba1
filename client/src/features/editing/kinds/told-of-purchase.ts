import type { Bilingual } from '@maillage/graph-schema/vocabulary';
import { formatNumber, localIso } from '../../../lib/format';
import type { PlainRecord } from '../field-spec';
import { rowsOf } from '../record-path';

/** Told, not refused: what was agreed elsewhere may be written down after its day. */
export function toldOfClosing(value: unknown, { state = 'GATHERING' }: PlainRecord): Bilingual | undefined {
  return state === 'GATHERING' &&
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    value < localIso(new Date()).slice(0, 10)
    ? {
        fr: 'Cette date est passée : l’achat ne prendra aucun engagement.',
        en: 'This date has passed: the purchase will take no pledge.',
      }
    : undefined;
}

/** Told, not refused: a unit may well cost more from some quantity on, though mostly a digit went astray. */
export function toldOfTiers(value: unknown): Bilingual | undefined {
  const tiers = rowsOf(value).filter(
    (tier): tier is { from: number; price: number } =>
      typeof tier['from'] === 'number' && typeof tier['price'] === 'number',
  );
  const sorted = [...tiers].sort((one, other) => one.from - other.from);
  const dearer = sorted.find(({ price }, at) => at > 0 && price > (sorted[at - 1]?.price ?? price));
  return (
    dearer && {
      fr: `À partir de ${formatNumber(dearer.from, 'fr')} l’unité coûte plus qu’au palier d’avant : est-ce voulu ?`,
      en: `From ${formatNumber(dearer.from, 'en')} on a unit costs more than at the tier before: is that meant?`,
    }
  );
}
