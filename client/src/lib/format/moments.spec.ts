import { dayOfMoment, daysUntil, readMoment, typedMoment } from './moments';

describe('a day and an hour as one types them', () => {
  it.each([
    ['12/3/2026 12h', '2026-03-12T12:00'],
    ['12/03/2026 à 9h30', '2026-03-12T09:30'],
    ['12/03/2026 at 09:30', '2026-03-12T09:30'],
    ['jeudi 12 mars 2026 à 12h00', '2026-03-12T12:00'],
    ['1er mars 2026, 17 h 30', '2026-03-01T17:30'],
    ['12 mars 2026 midi', '2026-03-12T12:00'],
    ['12 March 2026 23:59', '2026-03-12T23:59'],
    ['2026-03-12T12:00', '2026-03-12T12:00'],
    ['2026-03-12 12:00', '2026-03-12T12:00'],
    ['  12.03.2026  12h  ', '2026-03-12T12:00'],
  ])('%s is %s', (typed, moment) => {
    expect(readMoment(typed)).toBe(moment);
  });

  it.each([
    '12/03/2026',
    'mars 2026 12h',
    '12/03/2026 25h',
    '12/03/2026 12h75',
    '31/02/2026 12h',
    '12h',
    '',
    'demain',
  ])('%s is none', (typed) => {
    expect(readMoment(typed)).toBeUndefined();
  });

  it('are read back as they are shown', () => {
    for (const language of ['fr', 'en'] as const)
      expect(readMoment(typedMoment('2026-03-12T09:05', language))).toBe('2026-03-12T09:05');
    expect(typedMoment('pas une date', 'fr')).toBe('pas une date');
  });

  it('are counted in days from today', () => {
    const now = new Date(2026, 2, 10, 23, 30);
    expect(daysUntil('2026-03-12T01:00', now)).toBe(2);
    expect(daysUntil('2026-03-10', now)).toBe(0);
    expect(daysUntil('2026-03-09T12:00', now)).toBe(-1);
  });
});

describe('the day of a moment', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is the one of its reader, east and west of Greenwich', () => {
    const offset = jest.spyOn(Date.prototype, 'getTimezoneOffset');
    offset.mockReturnValue(-120);
    expect(dayOfMoment('2026-03-31T22:30:00.000Z')).toBe('2026-04-01');
    offset.mockReturnValue(180);
    expect(dayOfMoment('2026-04-01T02:30:00Z')).toBe('2026-03-31');
    expect(dayOfMoment('2026-04-01')).toBe('2026-04-01');
  });
});
