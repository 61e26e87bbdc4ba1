import { monthsOf, readDay, readHour, readMoment, readMonths } from './days';

describe('a day', () => {
  it.each([
    ['2026-01-21', '2026-01-21'],
    ['2024-01-24Z', '2024-01-24'],
    ['21/01/2026', '2026-01-21'],
    ['le 12/03/26 à 12h00', '2026-03-12'],
    ['mercredi 21 janvier 2026', '2026-01-21'],
    ['1er février 2026', '2026-02-01'],
    ['3 déc. 2026', '2026-12-03'],
    ['20260121', '2026-01-21'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(['31/02/2026', '2026-13-01', '00/00/0000', 'mars 2026', '12345678901234', 'nan', ''])(
    '%s is none',
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );
});

describe('a moment', () => {
  it.each([
    ['2026-02-16T12:00:00.000+01:00', { day: '2026-02-16', hour: '12:00', offset: '+01:00' }],
    ['2026-02-27T12:00:00', { day: '2026-02-27', hour: '12:00' }],
    ['2026-02-16T12:00:00Z', { day: '2026-02-16', hour: '12:00', offset: 'Z' }],
    ['2026-11-17+02:00', { day: '2026-11-17', offset: '+02:00' }],
    ['16/02/2026 à 12h00', { day: '2026-02-16', hour: '12:00' }],
    ['le 27 février 2026 à 17 heures 30', { day: '2026-02-27', hour: '17:30' }],
    ['27 février 2026 à midi', { day: '2026-02-27', hour: '12:00' }],
    ['27/02/2026 à 24h00', { day: '2026-02-27', hour: '23:59' }],
  ])('%s', (text, moment) => {
    expect(readMoment(text)).toEqual(moment);
  });

  it('has no hour that no clock shows', () => {
    expect(readHour('à 27h00')).toBeUndefined();
  });
});

describe('a duration', () => {
  it.each([
    ['12', 12],
    ['12 mois', 12],
    ['4 ans', 48],
    ['90 jours', 3],
    ['1,5 an', 18],
  ])('%s is %d months', (written, months) => {
    expect(readMonths(written)).toBe(months);
  });

  it('is unknown where it is not told', () => {
    expect(readMonths('NC')).toBeUndefined();
    expect(monthsOf(Number.NaN, 'month')).toBeUndefined();
    expect(monthsOf(1e9, 'year')).toBeUndefined();
  });
});
