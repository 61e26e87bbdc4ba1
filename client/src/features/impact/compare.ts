import { existsIn, type UnitCode } from '@maillage/graph-schema/vocabulary';
import type { IndicatorPartsFragment, ReadingPartsFragment } from './impact.generated';

/** A territory with the EDTF dates from and until which it has its limits. */
export interface DatedTerritory {
  readonly key: string;
  readonly name: string;
  readonly since: string | null;
  readonly until: string | null;
}

/** One of the two that are compared. */
export interface Side {
  readonly year: number;
  readonly indicators: readonly IndicatorPartsFragment[];
  /** None for the whole pole. */
  readonly territory?: DatedTerritory | undefined;
}

/** Why two values cannot be compared. */
type NotComparable = 'UNKNOWN' | 'WITHHELD' | 'OTHER_UNIT' | 'TERRITORY_CHANGED';

/** What to think of when one reads a difference. */
type Caution = 'COVERAGE' | 'OTHER_MEMBERS' | 'INEXACT' | 'DISPUTED';

export interface Difference {
  /** The second value less the first, in their unit. */
  readonly by: number;
  /** The same in per cent of the first; none between shares, and where the first is nought or negative. */
  readonly share: number | null;
  readonly cautions: readonly Caution[];
}

export interface ComparedRow {
  readonly indicator: IndicatorPartsFragment;
  /** What sets apart two figures of one name. */
  readonly text: string | null;
  readonly unit: UnitCode;
  readonly first: ReadingPartsFragment | undefined;
  readonly second: ReadingPartsFragment | undefined;
  readonly outcome: Difference | NotComparable;
}

/**
 * Each indicator of either side with its two values and their difference, or why there is none. A value that is not
 * told has no difference either. Indicators that are told part by part are left out: parts do not add up.
 */
export function compareSides(first: Side, second: Side): ComparedRow[] {
  const codes = [...new Set([...first.indicators, ...second.indicators].map((one) => one.code))];
  return codes.flatMap((code) => {
    const [one, other] = [first, second].map((side) => side.indicators.find((at) => at.code === code));
    const indicator = one ?? other;
    if (!indicator) return [];
    const [left, right] = [readingsAt(one, first.year), readingsAt(other, second.year)];
    const isOfWhoAnswered = code.startsWith('GIVEN_');
    const texts = [...new Set([...left, ...right].map(({ text }) => text))];
    return texts.map((text): ComparedRow => {
      const pair = [left, right].map((side) => side.find((reading) => reading.text === text));
      return {
        ...{ indicator, text, first: pair[0], second: pair[1] },
        unit: (pair[0] ?? pair[1])?.unit ?? indicator.unit,
        outcome:
          isSettled(first) && isSettled(second)
            ? outcomeOf(pair[0], pair[1], isOfWhoAnswered && first.year !== second.year)
            : 'TERRITORY_CHANGED',
      };
    });
  });
}

function readingsAt(indicator: IndicatorPartsFragment | undefined, year: number): ReadingPartsFragment[] {
  return (indicator?.readings ?? []).filter((one) => one.part === null && one.year === year);
}

function isSettled({ territory, year }: Side): boolean {
  return territory === undefined || existsIn(territory, year);
}

function outcomeOf(
  first: ReadingPartsFragment | undefined,
  second: ReadingPartsFragment | undefined,
  mayDiffer: boolean,
): Difference | NotComparable {
  if (!first || !second) return 'UNKNOWN';
  if (first.withheld ?? second.withheld) return 'WITHHELD';
  if (first.value === null || second.value === null) return 'UNKNOWN';
  if (first.unit !== second.unit) return 'OTHER_UNIT';
  // Differences of decimals carry the dust of binary fractions.
  const by = Number((second.value - first.value).toPrecision(12));
  const isShare = first.unit === 'PERCENT';
  return {
    by,
    share: isShare || first.value <= 0 ? null : Math.round((100 * by) / first.value),
    cautions: cautionsOf(first, second, mayDiffer),
  };
}

/** @param mayDiffer whether as many may be others: who answered in two years, unless all did in both */
function cautionsOf(
  first: ReadingPartsFragment,
  second: ReadingPartsFragment,
  mayDiffer: boolean,
): Caution[] {
  const pair = [first, second];
  const isCoveredAlike =
    first.coverage?.known === second.coverage?.known && first.coverage?.of === second.coverage?.of;
  const hasSilent = pair.some(({ coverage }) => coverage && coverage.known < coverage.of);
  return [
    ...(isCoveredAlike ? [] : (['COVERAGE'] as const)),
    ...(mayDiffer && isCoveredAlike && hasSilent ? (['OTHER_MEMBERS'] as const) : []),
    ...(pair.some((one) => one.qualifier !== 'EXACT') ? (['INEXACT'] as const) : []),
    ...(pair.some((one) => one.disputed) ? (['DISPUTED'] as const) : []),
  ];
}

/** Years of which both sides tell something, the latest last; all that either tells where there is none. */
export function sharedYears(first: readonly number[], second: readonly number[]): number[] {
  const shared = first.filter((year) => second.includes(year));
  return shared.length > 0 ? shared : [...new Set([...first, ...second])].sort((a, b) => a - b);
}

/** Codes of what is told of a year. */
function toldIn(indicators: readonly IndicatorPartsFragment[], year: number): Set<string> {
  return new Set(
    indicators.flatMap((one) =>
      readingsAt(one, year).some(({ value }) => value !== null) ? [one.code] : [],
    ),
  );
}

function inBoth(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  return [...first].filter((code) => second.has(code)).length;
}

/** The two years of which most can be compared, the latest of those; none where there are not two. */
export function usualYears(
  indicators: readonly IndicatorPartsFragment[],
  years: readonly number[],
): readonly [number, number] | null {
  const told = years.map((year) => ({ year, codes: toldIn(indicators, year) }));
  let [best, most]: [readonly [number, number] | null, number] = [null, -1];
  for (const [at, one] of told.entries())
    for (const other of told.slice(at + 1)) {
      const count = inBoth(one.codes, other.codes);
      if (count >= most) [best, most] = [[one.year, other.year], count];
    }
  return best;
}

/** The year in which most of two sides can be compared, the latest of those; none where there is no year. */
export function usualYear(
  first: readonly IndicatorPartsFragment[],
  second: readonly IndicatorPartsFragment[],
  years: readonly number[],
): number | null {
  let [best, most]: [number | null, number] = [null, -1];
  for (const year of years) {
    const count = inBoth(toldIn(first, year), toldIn(second, year));
    if (count >= most) [best, most] = [year, count];
  }
  return best;
}
