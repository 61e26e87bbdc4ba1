import { agesOf } from './figure-ages';
import type { IndicatorPartsFragment } from './impact.generated';

const indicator = (code: string, ...years: [number | null, number | null][]) =>
  ({
    code,
    readings: years.map(([year, value]) => ({ year, value })),
  }) as unknown as IndicatorPartsFragment;

describe('the age of figures', () => {
  it('is that of the latest value, the unknown and the oldest first', () => {
    const all = [
      indicator('NEW', [2016, 1], [2025, 2]),
      indicator('OLD', [2016, 37], [2024, null]),
      indicator('UNDATED', [null, 3]),
      indicator('NONE'),
      { ...indicator('DECLARED', [2024, 5]), own: [] } as IndicatorPartsFragment,
    ];
    expect(
      agesOf(all, 2026).map(({ indicator: { code }, age, isDeclared }) => [code, age, isDeclared]),
    ).toEqual([
      ['UNDATED', null, false],
      ['NONE', null, false],
      ['OLD', 10, false],
      ['DECLARED', 2, true],
      ['NEW', 1, false],
    ]);
  });
});
