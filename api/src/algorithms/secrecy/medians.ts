/** Fewest values that have a median (docs/domain.md). */
const FEWEST_FOR_MEDIAN = 10;

/**
 * Median of values, rounded to two significant digits so that it is nobody's own; `null` under ten values. Of an even
 * number of values, the middle of the two.
 */
export function roundedMedian(values: readonly number[]): number | null {
  if (values.length < FEWEST_FOR_MEDIAN) return null;
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return Number(((lower + upper) / 2).toPrecision(2));
}
