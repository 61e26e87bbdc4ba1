/** Days before and after everything: what an unknown limit is compared as. */
export const BEGINNING = '0000-01-01';
export const END = '9999-12-31';

/** First and last day that a date in EDTF level 0/1 (`2013`, `2013-09~`, `2013-09-05`) can mean, as ISO days. */
export function daysOfDate(edtf: string): { first: string; last: string } {
  const bare = edtf.replace(/[~?%]$/, '');
  const [year = '', month, day] = bare.split('-');
  if (day) return { first: bare, last: bare };
  if (month) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${String(last).padStart(2, '0')}` };
  }
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** First and last day of a date or of an interval `a/b`, where `..` is open. */
export function daysOfPeriod(edtf: string): { first: string; last: string } {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return daysOfDate(from);
  return {
    first: from === '..' ? BEGINNING : daysOfDate(from).first,
    last: to === '..' ? END : daysOfDate(to).last,
  };
}

export interface SpanDays {
  sinceEarliest: string;
  sinceLatest: string;
  untilEarliest: string;
  untilLatest: string;
  end: 'OPEN' | 'CLOSED' | 'UNKNOWN';
}

/**
 * The four days that a span is compared by. A thing is possibly true on a day between `sinceEarliest` and
 * `untilLatest`, certainly between `sinceLatest` and `untilEarliest`. An unknown limit is possible at any
 * time and certain at none; an end `..` is certain for ever. A limit that is an interval was reached some day of
 * it: since `../2016-03-10` is certain from that day on, and possible on any day before.
 */
export function spanDays(since: string | undefined, until: string | undefined): SpanDays {
  const start = since ? daysOfPeriod(since) : { first: BEGINNING, last: END };
  if (until === '..') {
    return {
      sinceEarliest: start.first,
      sinceLatest: start.last,
      untilEarliest: END,
      untilLatest: END,
      end: 'OPEN',
    };
  }
  const stop = until ? daysOfPeriod(until) : { first: since ? start.last : BEGINNING, last: END };
  return {
    sinceEarliest: start.first,
    sinceLatest: start.last,
    untilEarliest: stop.first,
    untilLatest: stop.last,
    end: until && !until.endsWith('/..') ? 'CLOSED' : 'UNKNOWN',
  };
}
