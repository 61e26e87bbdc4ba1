import type { IndicatorPartsFragment, ReadingPartsFragment } from './impact.generated';

export interface Period {
  /** 0 where it is open. */
  readonly from: number;
  readonly to: number;
}

/** Whether a reading lies in the years asked for; one without a year does whatever they are. */
export function isIn({ year }: Pick<ReadingPartsFragment, 'year'>, { from, to }: Period): boolean {
  return year === null || ((from === 0 || year >= from) && (to === 0 || year <= to));
}

interface WithOwn {
  readonly own?: readonly { readonly year: number }[];
}

/** Indicators with the readings of some years alone; those that have nothing left and no aim go. */
export function inPeriod<T extends IndicatorPartsFragment & WithOwn>(
  indicators: readonly T[],
  period: Period,
): T[] {
  return indicators
    .map((one) => ({
      ...one,
      readings: one.readings.filter((reading) => isIn(reading, period)),
      ...(one.own ? { own: one.own.filter((mine) => isIn(mine, period)) } : {}),
    }))
    .filter((one) => one.readings.length + one.aims.length + (one.own?.length ?? 0) > 0);
}

/** Years that some indicator says something of. */
export function yearsOf(indicators: readonly IndicatorPartsFragment[]): number[] {
  const years = indicators.flatMap((one) => one.readings.flatMap(({ year }) => year ?? []));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Whether the year of a reading is over, or nobody minds: of one that is not, others are told nothing of projects. */
export function isYearOver({
  withheld,
  hidden,
}: {
  readonly withheld: string | null;
  readonly hidden: string | null;
}): boolean {
  return (withheld ?? hidden) !== 'YEAR_NOT_OVER';
}

/** The reading that stands at the head of a card: of the last year that is over, or of the one there is. */
export function latestOf(readings: readonly ReadingPartsFragment[]): ReadingPartsFragment | undefined {
  return readings.filter(isYearOver).at(-1) ?? readings.at(-1);
}
