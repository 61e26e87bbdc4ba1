import { edtfEnd, edtfStart } from '../records/fields';
import { BEGINNING, END, spanDays } from './time-span';

/** How a span stands to a day, as every screen and statement reads the four days. */
function stands(since: string | undefined, until: string | undefined, day: string): string {
  const days = spanDays(since, until);
  if (day < days.sinceEarliest || day > days.untilLatest) return 'OUTSIDE';
  return days.sinceLatest <= day && day <= days.untilEarliest ? 'CERTAIN' : 'POSSIBLE';
}

describe('the four days of a span', () => {
  it('are those of a date at each end', () => {
    expect(spanDays('2013', '2014-02')).toEqual({
      sinceEarliest: '2013-01-01',
      sinceLatest: '2013-12-31',
      untilEarliest: '2014-02-01',
      untilLatest: '2014-02-28',
      end: 'CLOSED',
    });
  });

  it('are certain for ever with an open end, and unknown where nothing is said', () => {
    expect(spanDays('2013-05-29', '..')).toMatchObject({ untilEarliest: END, untilLatest: END, end: 'OPEN' });
    expect(spanDays(undefined, undefined)).toMatchObject({
      sinceEarliest: BEGINNING,
      sinceLatest: END,
      end: 'UNKNOWN',
    });
  });

  it.each([
    ['../2016-03-10', '..', '2016-03-09', 'POSSIBLE'],
    ['../2016-03-10', '..', '2016-03-10', 'CERTAIN'],
    ['../2016-03-10', '..', '2020-01-01', 'CERTAIN'],
    ['../2013-03-05', '2013-03-05/..', '2013-03-05', 'CERTAIN'],
    ['../2013-03-05', '2013-03-05/..', '2013-03-06', 'POSSIBLE'],
    ['../2013-03-05', '2013-03-05/2016-03-10', '2016-03-11', 'OUTSIDE'],
    ['2013/2014', '..', '2012-12-31', 'OUTSIDE'],
    ['2013/2014', '..', '2014-06-01', 'POSSIBLE'],
    ['2013/2014', '..', '2014-12-31', 'CERTAIN'],
    [undefined, '2013/2014-05', '2014-05-31', 'POSSIBLE'],
    [undefined, '2013/2014-05', '2014-06-01', 'OUTSIDE'],
  ])('since %s until %s: on %s it is %s', (since, until, day, how) => {
    expect(stands(since, until, day)).toBe(how);
  });

  it('leave the end unknown of what was last seen on a day', () => {
    expect(spanDays('../2013-03-05', '2013-03-05/..').end).toBe('UNKNOWN');
    expect(spanDays('../2013-03-05', '2013-03-05/2014').end).toBe('CLOSED');
  });
});

describe('a limit of a span', () => {
  it.each(['2013', '2013-09~', '../2016-03-10', '2013/2014', '2013-09/..'])('may be %s', (text) => {
    expect(edtfStart.safeParse(text).success).toBe(true);
    expect(edtfEnd.safeParse(text).success).toBe(true);
  });

  it.each(['../..', '2014/2013', '2013-13/2014', '2013/2014/2015', '/2013'])('may not be %s', (text) => {
    expect(edtfStart.safeParse(text).success).toBe(false);
    expect(edtfEnd.safeParse(text).success).toBe(false);
  });

  it('is open at the end only', () => {
    expect(edtfStart.safeParse('..').success).toBe(false);
    expect(edtfEnd.safeParse('..').success).toBe(true);
  });
});
