import type { IndicatorPartsFragment } from './impact.generated';

export interface FigureAge {
  readonly indicator: IndicatorPartsFragment;
  /** Year of the latest value; none where there is none that says when. */
  readonly year: number | null;
  /** In years before this one. */
  readonly age: number | null;
  /** Whether it is members who give it, or documents and ties that tell it. */
  readonly isDeclared: boolean;
}

/** How old the latest value of each indicator is, the oldest and the unknown first. */
export function agesOf(indicators: readonly IndicatorPartsFragment[], thisYear: number): FigureAge[] {
  return indicators
    .map((indicator): FigureAge => {
      const years = indicator.readings.flatMap(({ year, value }) =>
        year === null || value === null ? [] : [year],
      );
      const year = years.length > 0 ? Math.max(...years) : null;
      return {
        ...{ indicator, year, age: year === null ? null : thisYear - year },
        isDeclared: 'own' in indicator,
      };
    })
    .sort((a, b) => (b.age ?? Infinity) - (a.age ?? Infinity) || 0);
}
