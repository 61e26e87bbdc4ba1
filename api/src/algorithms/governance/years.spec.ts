import { shareYears, yearsOf } from './years';

const dated = (more: object) => ({ saidOn: [], ...more });

describe('the years in which a fact counts', () => {
  it('are those between its two dates, or from the first on where it is still so', () => {
    const since = { sinceEarliest: '2010-05-01', untilLatest: '2012-12-31' };
    expect(yearsOf(dated({ ...since, end: 'CLOSED' }))).toEqual({ from: 2010, to: 2012 });
    expect(yearsOf(dated({ ...since, end: 'OPEN' }))).toEqual({ from: 2010, to: Infinity });
  });

  it('end with the last document that speaks of it where no end is known', () => {
    const unknown = { sinceEarliest: '2010-05-01', untilLatest: '9999-12-31', end: 'UNKNOWN' };
    expect(yearsOf(dated(unknown))).toEqual({ from: 2010, to: 2010 });
    expect(yearsOf(dated({ ...unknown, saidOn: ['2014-01-01', '2012-01-01'] }))).toEqual({
      from: 2010,
      to: 2014,
    });
    expect(yearsOf(dated({ ...unknown, untilEarliest: '2016-01-01', saidOn: ['2014-01-01'] }))).toEqual({
      from: 2010,
      to: 2016,
    });
  });

  it('begin with the first document, or with the end where that came before; without either there are none', () => {
    const begun = { sinceEarliest: '0000-01-01', saidOn: ['2015-01-01', '2013-01-01'] };
    expect(yearsOf(dated({ ...begun, end: 'UNKNOWN' }))).toEqual({ from: 2013, to: 2015 });
    expect(yearsOf(dated({ ...begun, end: 'CLOSED', untilLatest: '2011-06-30' }))).toEqual({
      from: 2011,
      to: 2011,
    });
    expect(yearsOf(dated({ ...begun, end: 'CLOSED', untilLatest: '2014-06-30' }))).toEqual({
      from: 2013,
      to: 2014,
    });
    expect(yearsOf(dated({ end: 'CLOSED', untilLatest: '2011-06-30' }))).toEqual({ from: 2011, to: 2011 });
    expect(yearsOf(dated({ end: 'UNKNOWN' }))).toEqual({ from: Infinity, to: -Infinity });
  });

  it('are shared from the last year of one to the first of the other', () => {
    const [a, b] = [
      { from: 2010, to: 2012 },
      { from: 2012, to: 2014 },
    ];
    expect([shareYears(a, b), shareYears(b, a)]).toEqual([true, true]);
    expect([shareYears(a, { from: 2013, to: 2014 }), shareYears({ from: 2013, to: 2014 }, a)]).toEqual([
      false,
      false,
    ]);
    expect(shareYears(a, { from: Infinity, to: -Infinity })).toBe(false);
  });
});
