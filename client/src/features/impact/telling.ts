import type { IndicatorPartsFragment } from './impact.generated';
import type { Targets } from './targets-context';

interface WithOwn {
  readonly own?: readonly unknown[];
}

/** Whether a card has something to read off: a value, words, what one gave oneself, or an aim that waits for one. */
export function isTelling(
  { code, readings, aims, own = [] }: Pick<IndicatorPartsFragment, 'code' | 'readings' | 'aims'> & WithOwn,
  targets: Targets['targets'],
): boolean {
  return (
    readings.some(({ value, text }) => value !== null || text !== null) ||
    own.length > 0 ||
    aims.some(({ modality }) => modality === 'TARGET') ||
    targets.some(({ indicator, endedAt }) => indicator === code && endedAt === null)
  );
}

/** Those that tell something, and those that stand back behind one line; each as they were. */
export function partedByTelling<T extends Parameters<typeof isTelling>[0]>(
  indicators: readonly T[],
  targets: Targets['targets'],
): { readonly telling: readonly T[]; readonly silent: readonly T[] } {
  const telling = indicators.filter((one) => isTelling(one, targets));
  return { telling, silent: indicators.filter((one) => !telling.includes(one)) };
}
