import { formatInstant, formatMoment, formatTime } from './times';

/** As French sets it: nothing between a number and its h can break a line. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a time of day', () => {
  it.each([
    ['12:00', '12 h', '12:00'],
    ['12:30', '12 h 30', '12:30'],
    ['09:05', '9 h 05', '09:05'],
    ['00:50', '0 h 50', '00:50'],
  ])('%s is written as each language does', (clock, french, english) => {
    const at = new Date(`2026-03-12T${clock}`).toISOString();
    expect(formatTime(at, 'fr')).toBe(french.replaceAll(' ', '\u00a0'));
    expect(formatTime(at, 'en')).toBe(english);
  });

  it('comes after its day', () => {
    const at = new Date('2026-12-01T14:05').toISOString();
    expect(plain(formatInstant(at, 'fr'))).toBe('1er décembre 2026 à 14 h 05');
    expect(formatInstant(at, 'en')).toBe('1 December 2026 at 14:05');
  });

  it('on a wall is said with its weekday, and what is none as it is', () => {
    expect(plain(formatMoment('2026-03-01T12:00', 'fr'))).toBe('dimanche 1er mars 2026 à 12 h');
    expect(formatMoment('2026-03-12T12:00', 'en')).toBe('Thursday 12 March 2026 at 12:00');
    expect(formatMoment('jeudi', 'fr')).toBe('jeudi');
  });
});
