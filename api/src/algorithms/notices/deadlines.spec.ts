import { readDeadline } from './deadlines';
import { offsetAt, zoneOf } from './zones';

const codes = (written: string[], zone = 'Europe/Paris', isCall = true) => {
  const { deadline, problems } = readDeadline({ written, zone, isCall });
  return [deadline, ...problems.map((one) => one.code)];
};

describe('a deadline', () => {
  it('is the clock on the wall, whatever offset stands behind it', () => {
    expect(codes(['2026-02-16T12:00:00+01:00'])).toEqual(['2026-02-16T12:00']);
    expect(codes(['2026-02-16T12:00:00+00:00'])).toEqual(['2026-02-16T12:00', 'DEADLINE_OFFSET']);
    expect(codes(['2026-07-16T12:00:00+02:00'])).toEqual(['2026-07-16T12:00']);
    expect(codes(['2026-07-16T12:00:00'])).toEqual(['2026-07-16T12:00']);
  });

  it('says when the hour of Paris may have been meant elsewhere', () => {
    expect(codes(['2026-07-16T12:00:00+02:00'], 'Indian/Reunion')).toEqual([
      '2026-07-16T12:00',
      'DEADLINE_OVERSEAS',
    ]);
    expect(codes(['2026-07-16T12:00:00+04:00'], 'Indian/Reunion')).toEqual(['2026-07-16T12:00']);
  });

  it('takes the first of several that differ, and the start of a day without an hour', () => {
    expect(codes(['16/02/2026 12h00', '2026-02-16T14:00:00+01:00'])).toEqual([
      '2026-02-16T12:00',
      'DEADLINES_DIFFER',
    ]);
    expect(codes(['16/02/2026', '2026-02-16T12:00'])).toEqual(['2026-02-16T12:00']);
    expect(codes(['16/02/2026'])).toEqual(['2026-02-16T00:00', 'DEADLINE_WITHOUT_HOUR']);
  });

  it('is missed in a call only', () => {
    expect(codes([''])).toEqual([undefined, 'NO_DEADLINE']);
    expect(codes(['bientôt'])).toEqual([undefined, 'DATE_UNREAD', 'NO_DEADLINE']);
    expect(codes([], 'Europe/Paris', false)).toEqual([undefined]);
  });
});

describe('the buyer’s clock', () => {
  it.each([
    [{ postcode: '31520' }, 'Europe/Paris'],
    [{ postcode: '97110' }, 'America/Guadeloupe'],
    [{ country: 'BEL', postcode: '9711' }, 'Europe/Brussels'],
    [{ country: 'XYZ' }, 'Europe/Paris'],
  ])('%j is in %s', (place, zone) => {
    expect(zoneOf(place)).toBe(zone);
  });

  it('knows the offset of a zone on a day', () => {
    expect(offsetAt('2026-01-21T12:00', 'Europe/Paris')).toBe('+01:00');
    expect(offsetAt('2026-07-21T12:00', 'Europe/Paris')).toBe('+02:00');
    expect(offsetAt('2026-07-21T12:00', 'America/Guadeloupe')).toBe('-04:00');
    expect(offsetAt('2026-07-21T12:00', 'Atlantic/Reykjavik')).toBe('+00:00');
  });
});
