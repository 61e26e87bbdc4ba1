import { yearOfDay } from '../indicators';
import type { Dated } from './facts';

/** First and last year in which something counts; the last one is `Infinity` for what is still so. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Years of everything, of what has no date and no dated document. */
const never: Years = { from: Infinity, to: -Infinity };

/**
 * The years in which a fact counts. Nothing is taken further than it is said: what has no known beginning counts from the
 * first document that speaks of it (or from its end, if that came before), what has no known end up to the last one.
 */
export function yearsOf(fact: Dated): Years {
  const known = kept.get(fact) ?? worked(fact);
  kept.set(fact, known);
  return known;
}

/** Worked out once of each fact: every question asks for it in every year. */
const kept = new WeakMap<Dated, Years>();

function worked(fact: Dated): Years {
  const said = fact.saidOn.flatMap((day) => yearOfDay(day) ?? []).sort((a, b) => a - b);
  const last = fact.end === 'CLOSED' ? yearOfDay(fact.untilLatest) : null;
  const [first = null] = said;
  const from = yearOfDay(fact.sinceEarliest) ?? earliest(first, last);
  if (from === null) return never;
  if (fact.end === 'OPEN') return { from, to: Infinity };
  if (last !== null) return { from, to: Math.max(from, last) };
  return {
    from,
    to: Math.max(from, ...[said.at(-1), yearOfDay(fact.untilEarliest)].map((year) => year ?? from)),
  };
}

/** Whether it counts in a year; in all years together (`null`), everything does. */
export function countsIn({ from, to }: Years, year: number | null): boolean {
  return year === null || (from <= year && year <= to);
}

export function shareYears(a: Years, b: Years): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function earliest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
