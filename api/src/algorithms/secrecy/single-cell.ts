import type { Contribution, Withholding } from './cells';

/** Fewer contributors than this make no sum (INSEE, rules of statistical secrecy for enterprises). */
export const FEWEST = 3;
/** Share of the largest contributor from which a sum tells of it alone (INSEE). */
const DOMINANT = 0.85;
/** Of a solver's answers, as a share. */
const IMPRECISION = 1e-6;
/** How near to a value nobody may come, as a share of it (the p % rule, docs/domain.md). */
export const NEAR = 0.15;

/**
 * Why one sum by itself may not be told, or `null`. Values that are public anyway are left out of the rule: who
 * wants to find out takes them off first.
 */
export function withheldAlone(contributions: readonly Contribution[]): Withholding | null {
  const hidden = contributions.filter((one) => !one.isPublic).map((one) => one.value);
  if (hidden.length === 0) return null;
  if (hidden.length < FEWEST) return 'TOO_FEW';
  const sum = hidden.reduce((total, value) => total + value, 0);
  const [first, second] = twoLargest(hidden);
  if (first >= DOMINANT * sum && sum > 0) return 'DOMINATED';
  return isHidden(sum, first, second) ? null : 'SECOND_COULD_TELL';
}

/**
 * Whether the second largest contributor, who takes its own value off the most that the sum can be, stays far enough
 * from the largest. A sum of noughts tells that all are nought.
 */
export function isHidden(most: number, first: number, second: number): boolean {
  const slack = most - first - second;
  return slack > IMPRECISION * Math.max(1, first) && slack >= (NEAR - IMPRECISION) * first;
}

/** The two largest of some values; 0 for what is not there. */
export function twoLargest(values: readonly number[]): [number, number] {
  let first = 0;
  let second = 0;
  for (const value of values) {
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return [first, second];
}
