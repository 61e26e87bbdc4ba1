import { modalities, type ModalityCode } from '@maillage/graph-schema/vocabulary';

interface Comparable {
  readonly id: string;
  readonly modality: ModalityCode;
  readonly period: string | null;
}

/** Which part of the rule decided for the preferred statement. */
export type PreferenceReason = 'MODALITY' | 'PERIOD' | 'DOCUMENT';

/**
 * The rule: reported before planned, then the latest period, then the latest document. What decided is the first
 * part of it that sets the preferred statement apart from its nearest rivals.
 */
export function preferenceReason(preferred: Comparable, all: readonly Comparable[]): PreferenceReason {
  const rank = ({ modality }: Comparable): number => modalities.findIndex(({ code }) => code === modality);
  const others = all.filter(({ id }) => id !== preferred.id);
  const sameSense = others.filter((other) => rank(other) === rank(preferred));
  if (sameSense.length === 0) return 'MODALITY';
  const samePeriod = sameSense.filter(({ period }) => period === preferred.period);
  return samePeriod.length === 0 ? 'PERIOD' : 'DOCUMENT';
}
