import { isDay } from './is-day';

describe('a day of the calendar', () => {
  it('is written with its year, month and day, and is there', () => {
    for (const day of ['2026-02-28', '2024-02-29', '0001-01-01', '9999-12-31']) expect(isDay(day)).toBe(true);
    for (const text of [
      '2024-99-99',
      '2026-02-29',
      '2026-02-31',
      '2026-2-3',
      '2026-02',
      '2026-02-28T00:00',
      ' 2026-02-28',
      '',
      null,
      20260228,
    ])
      expect({ text, is: isDay(text) }).toEqual({ text, is: false });
  });
});
