import { modalities, type ModalityCode } from '@maillage/graph-schema/vocabulary';

interface Comparable {
  readonly id: string;
  readonly modality: ModalityCode;
  readonly period: string | null;
  /** That a person chose it. */
  readonly pinned: object | null;
}

/** Which part of the rule decided for the preferred statement; or that somebody chose it. */
export type PreferenceReason = 'CHOICE' | 'MODALITY' | 'PERIOD' | 'DOCUMENT';

/**
 * The rule: what a person pinned; else reported before planned, then the latest period, then the latest document.
 * What decided is the first part of it that sets the preferred statement apart from its nearest rivals.
 */
export function preferenceReason(preferred: Comparable, all: readonly Comparable[]): PreferenceReason {
  if (preferred.pinned) return 'CHOICE';
  const rank = ({ modality }: Comparable): number => modalities.findIndex(({ code }) => code === modality);
  const others = all.filter(({ id }) => id !== preferred.id);
  const sameSense = others.filter((other) => rank(other) === rank(preferred));
  if (sameSense.length === 0) return 'MODALITY';
  const samePeriod = sameSense.filter(({ period }) => period === preferred.period);
  return samePeriod.length === 0 ? 'PERIOD' : 'DOCUMENT';
}

/** Those of the same period and sense that are pinned: another one would take their place. */
export function pinnedForSame<T extends Comparable>(statement: Comparable, all: readonly T[]): T[] {
  return all.filter(
    ({ pinned, modality, period }) =>
      pinned && modality === statement.modality && period === statement.period,
  );
}
