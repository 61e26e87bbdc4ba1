import type { QualifierCode, UnitCode } from '@maillage/graph-schema/vocabulary';
import { isYearOver } from './period';

/** What is aimed at, by documents or by who facilitates the pole. */
export interface Aim {
  readonly value: number;
  readonly unit: UnitCode;
  /** None where nobody said by when. */
  readonly dueYear: number | null;
}

export interface Measured {
  readonly year: number | null;
  readonly value: number | null;
  readonly unit: UnitCode;
  readonly qualifier: QualifierCode;
  readonly part: string | null;
  readonly withheld: string | null;
  /** Why others are not told what this person is. */
  readonly hidden: string | null;
}

export interface Distance {
  /** The measured value that it is the distance from. */
  readonly year: number | null;
  readonly outcome: 'EXACT' | 'REACHED' | 'MISSING' | 'UNSURE' | 'ABOVE' | 'BELOW';
  /** How far, without a sign, in the unit of the aim. */
  readonly by: number;
  /** How exact the measured value is: « au moins 800 » may be 900, and whether that is reached is not known. */
  readonly qualifier: QualifierCode;
  /** Whether it was to be reached by a year that is over, and was not for all that is known. */
  readonly isLate: boolean;
  /** Whether it is the distance of a value that others are not told. */
  readonly isHidden: boolean;
}

/** Why there is no distance to tell. */
export type NoDistance = 'UNMEASURED' | 'WITHHELD' | 'OTHER_UNIT' | 'IN_PARTS';

/**
 * How far the latest measured value is from an aim: the last one up to the year by which it is due. A value that this
 * person is not told has no distance either, which would tell it.
 */
export function distanceTo(
  { value, unit, dueYear }: Aim,
  readings: readonly Measured[],
  moreIsBetter: boolean | null,
  thisYear: number,
): Distance | NoDistance {
  // A year that is not over is told to nobody else: the last one that is stands for what is known.
  const until = readings.filter(
    (one) => isYearOver(one) && (dueYear === null || one.year === null || one.year <= dueYear),
  );
  const latest = until.reduce<Measured | undefined>(
    (last, one) => (!last || (one.year ?? 0) >= (last.year ?? 0) ? one : last),
    undefined,
  );
  if (!latest) return 'UNMEASURED';
  if (latest.part !== null) return 'IN_PARTS';
  if (latest.value === null) return latest.withheld === null ? 'UNMEASURED' : 'WITHHELD';
  if (latest.unit !== unit) return 'OTHER_UNIT';
  const over = latest.value - value;
  const isReached = moreIsBetter === false ? over <= 0 : over >= 0;
  return {
    year: latest.year,
    // Differences of decimals carry the dust of binary fractions.
    by: Number(Math.abs(over).toPrecision(12)),
    outcome: outcomeOf(over, isReached, moreIsBetter, latest.qualifier),
    qualifier: latest.qualifier,
    isHidden: latest.hidden !== null,
    isLate: !isReached && moreIsBetter !== null && dueYear !== null && dueYear < thisYear,
  };
}

function outcomeOf(
  over: number,
  isReached: boolean,
  moreIsBetter: boolean | null,
  qualifier: QualifierCode,
): Distance['outcome'] {
  if (over === 0) return 'EXACT';
  if (moreIsBetter === null) return over > 0 ? 'ABOVE' : 'BELOW';
  // The value behind a minimum may be anything above it.
  if (qualifier === 'AT_LEAST' && over < 0) return 'UNSURE';
  return isReached ? 'REACHED' : 'MISSING';
}
