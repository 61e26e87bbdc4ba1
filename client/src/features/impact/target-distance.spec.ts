import { distanceTo, type Measured } from './target-distance';
import { typedValue, typedYear } from './typed-value';

const measured = (year: number | null, value: number | null, more: Partial<Measured> = {}): Measured => ({
  ...{ year, value, unit: 'STRUCTURE', qualifier: 'EXACT', part: null, withheld: null, hidden: null },
  ...more,
});
const aim = { value: 45, unit: 'STRUCTURE', dueYear: 2028 } as const;

describe('the distance to a target', () => {
  it('is that of the latest value up to the year by which it is due', () => {
    const readings = [measured(2016, 37), measured(2024, 41), measured(2029, 60)];
    expect(distanceTo(aim, readings, true, 2026)).toEqual({
      ...{ year: 2024, outcome: 'MISSING', by: 4, qualifier: 'EXACT', isLate: false, isHidden: false },
    });
    expect(distanceTo({ ...aim, dueYear: null }, readings, true, 2026)).toMatchObject({
      ...{ year: 2029, outcome: 'REACHED', by: 15 },
    });
  });

  it('is late once the year is over, and only where more or less is better', () => {
    expect(distanceTo({ ...aim, dueYear: 2025 }, [measured(2024, 41)], true, 2026)).toMatchObject({
      isLate: true,
    });
    expect(distanceTo({ ...aim, dueYear: 2025 }, [measured(2024, 41)], null, 2026)).toMatchObject({
      ...{ isLate: false, outcome: 'BELOW' },
    });
    expect(distanceTo({ ...aim, dueYear: 2025 }, [measured(2024, 41)], false, 2026)).toMatchObject({
      ...{ isLate: false, outcome: 'REACHED' },
    });
  });

  it('says that others are not told the value that it is from', () => {
    expect(distanceTo(aim, [measured(2024, 41, { hidden: 'TOO_FEW' })], true, 2026)).toMatchObject({
      ...{ by: 4, isHidden: true },
    });
  });

  it('does not wait for a year that is not over', () => {
    const readings = [measured(2024, 41), measured(2026, null, { withheld: 'YEAR_NOT_OVER' })];
    expect(distanceTo(aim, readings, true, 2026)).toMatchObject({ year: 2024, by: 4 });
    const toFew = [measured(2024, 41), measured(2026, 12, { hidden: 'YEAR_NOT_OVER' })];
    expect(distanceTo(aim, toFew, true, 2026)).toMatchObject({ year: 2024, by: 4, isHidden: false });
    const kept = [measured(2024, 41), measured(2025, null, { withheld: 'FEW_PROJECTS' })];
    expect(distanceTo(aim, kept, true, 2026)).toBe('WITHHELD');
  });

  it('does not say that a target is missed where a minimum alone is known', () => {
    const atLeast = (value: number) => [measured(2024, value, { qualifier: 'AT_LEAST' })];
    const outcomes = (moreIsBetter: boolean | null) =>
      [40, 45, 50].map((value) => distanceTo(aim, atLeast(value), moreIsBetter, 2026));
    expect(outcomes(true)).toMatchObject([
      { outcome: 'UNSURE', by: 5 },
      { outcome: 'EXACT', by: 0 },
      { outcome: 'REACHED', by: 5 },
    ]);
    expect(outcomes(false)).toMatchObject([
      { outcome: 'UNSURE', by: 5 },
      { outcome: 'EXACT', by: 0 },
      { outcome: 'MISSING', by: 5 },
    ]);
    expect(outcomes(null)).toMatchObject([{ outcome: 'BELOW' }, { outcome: 'EXACT' }, { outcome: 'ABOVE' }]);
  });

  it('has no dust of binary fractions', () => {
    const percent = { value: 0.3, unit: 'PERCENT', dueYear: null } as const;
    expect(distanceTo(percent, [measured(2024, 0.1, { unit: 'PERCENT' })], true, 2026)).toMatchObject({
      by: 0.2,
    });
    expect(distanceTo(aim, [measured(2024, 45)], true, 2026)).toMatchObject({ outcome: 'EXACT', by: 0 });
  });

  it.each([
    ['nothing is measured', [], 'UNMEASURED'],
    ['it is said in words', [measured(2024, null)], 'UNMEASURED'],
    ['this person is not told', [measured(2024, null, { withheld: 'TOO_FEW' })], 'WITHHELD'],
    ['it is measured otherwise', [measured(2024, 12, { unit: 'PERSON' })], 'OTHER_UNIT'],
    ['it is told part by part', [measured(2024, 12, { part: 'Town' })], 'IN_PARTS'],
    ['it is measured after it was due alone', [measured(2030, 12)], 'UNMEASURED'],
  ])('is not told where %s', (_why, readings, expected) => {
    expect(distanceTo(aim, readings, true, 2026)).toBe(expected);
  });
});

describe('what is typed of a target', () => {
  it.each([
    ['1 250 000,5', 1_250_000.5],
    ['\u22122.5', -2.5],
    ['45', 45],
    ['', null],
    ['about 45', null],
    ['1.250.000', 1_250_000],
    ['1.250', null],
  ])('%j is %j', (text, expected) => {
    expect(typedValue(text, 'fr')).toBe(expected);
  });

  it('has a year, or none', () => {
    expect([typedYear(' 2028 '), typedYear(''), typedYear('28')]).toEqual([2028, null, undefined]);
  });
});
