import type { TieData } from './network-data';

type Dated = Pick<TieData, 'span'>;

/** A stretch of time, and the ties that are going on in it. */
export interface Bar {
  /** Its first and last month, as `2013-03`. */
  readonly from: string;
  readonly to: string;
  /** What the address says when it is chosen: the month, the year, or the year in the middle of what the slider has. */
  readonly day: string;
  /** Ties that were surely going on at some time in it, that possibly were, and that surely began in it. */
  readonly certain: number;
  readonly possible: number;
  readonly begun: number;
}

export interface Histogram {
  readonly bars: readonly Bar[];
  /** Months that a bar stands for. */
  readonly step: number;
  /** Ties of which nothing says when: in no bar. */
  readonly undated: number;
  /** The most ties that are in one bar. */
  readonly most: number;
}

/** So many bars can be told apart, and hit, on a telephone. */
const MOST_BARS = 40;

/** A month, a year, five, ten: the first of which there are not too many. */
const steps = [1, 12, 60, 120] as const;

/**
 * How many ties are going on in each month, year or stretch of years of an axis of months. Dates are stretches
 * themselves: what only may have been is counted apart from what surely was.
 */
export function histogramOf(ties: readonly Dated[], months: readonly string[]): Histogram {
  const step = steps.find((one) => months.length / one <= MOST_BARS) ?? steps[steps.length - 1] ?? 12;
  const dated = ties.filter(({ span }) => isSaid(span.since) || isSaid(span.until));
  const bars = stretches(months, step).map(([from, to]): Bar => {
    const [first, last] = [`${from}-01`, lastDayOf(to)];
    const found = dated.map((tie) => duringOf(tie, first, last));
    return {
      from,
      to,
      day: dayIn(from, to, months, step),
      certain: found.filter((one) => one === 'CERTAIN').length,
      possible: found.filter((one) => one === 'POSSIBLE').length,
      begun: dated.filter(({ span }) => within(span.sinceEarliest, span.sinceLatest, first, last)).length,
    };
  });
  return {
    bars,
    step,
    undated: ties.length - dated.length,
    most: bars.reduce((most, { certain, possible }) => Math.max(most, certain + possible), 0),
  };
}

/** Which bar a day of the address falls in; -1 for none. */
export function barOf(bars: readonly Bar[], day: string | null): number {
  if (!day) return -1;
  const month = day.length === 4 ? `${day}-07` : day.slice(0, 7);
  return bars.findIndex(({ from, to }) => from <= month && month <= to);
}

/**
 * Where a bar stands on the slider over the months, from 0 at its first place to 1 at its last: between the middles of
 * the places around, as the knob goes to the nearest. Of a stretch that goes beyond the months, as far as they go.
 */
export function shareOf(
  { from, to }: Pick<Bar, 'from' | 'to'>,
  months: readonly string[],
): readonly [number, number] {
  const last = Math.max(1, months.length - 1);
  const first = numberOf(months[0] ?? from);
  const at = (place: number) => Math.min(1, Math.max(0, place / last));
  return [at(numberOf(from) - first - 0.5), at(numberOf(to) - first + 0.5)];
}

/** Months since the year 0. */
function numberOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return 12 * year + number - 1;
}

/** How a tie stands to the days from one to another: going on in none, possibly or surely in one at least. */
function duringOf({ span }: Dated, first: string, last: string): 'OUTSIDE' | 'POSSIBLE' | 'CERTAIN' {
  if ((span.sinceEarliest ?? '') > last || first > (span.untilLatest ?? '9999')) return 'OUTSIDE';
  const throughout = (span.sinceLatest ?? '9999') <= last && first <= (span.untilEarliest ?? '');
  const begins = within(span.sinceEarliest, span.sinceLatest, first, last);
  const ends = within(span.untilEarliest, span.untilLatest, first, last);
  return throughout || begins || ends ? 'CERTAIN' : 'POSSIBLE';
}

/** Whether a day that is known to lie between two lies between two others in any case. */
function within(
  earliest: string | null | undefined,
  latest: string | null | undefined,
  first: string,
  last: string,
): boolean {
  return Boolean(earliest && latest && first <= earliest && latest <= last);
}

/** An end that is open, or a date that is unknown, is no date. */
const isSaid = (date: string | null | undefined): boolean => Boolean(date && date !== '..');

/** The first and last month of each stretch; stretches of years begin with a round year. */
function stretches(months: readonly string[], step: number): (readonly [string, string])[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  if (step === 1) return months.map((month) => [month, month] as const);
  const years = step / 12;
  const start = Math.floor(Number(first.slice(0, 4)) / years) * years;
  const count = Math.floor((Number(last.slice(0, 4)) - start) / years) + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = start + index * years;
    return [`${year}-01`, `${year + years - 1}-12`] as const;
  });
}

/** The month, or the year in the middle of what the slider has of a stretch. */
function dayIn(from: string, to: string, months: readonly string[], step: number): string {
  if (step === 1) return from;
  const year = (month: string | undefined) => Number(month?.slice(0, 4));
  const [first, last] = [Math.max(year(from), year(months[0])), Math.min(year(to), year(months.at(-1)))];
  return String(Math.floor((first + last) / 2));
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
}
