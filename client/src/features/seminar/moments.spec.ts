import { hourOf, untilHour } from './moments';

const now = new Date(2026, 10, 30, 21, 50);
const tonight = new Date(2026, 10, 30, 23, 30).toISOString();
const tomorrow = new Date(2026, 11, 1, 0, 50).toISOString();

describe('the hour until which a session takes answers', () => {
  it('stands alone today', () => {
    expect(untilHour(tonight, 'fr', now)).toBe('jusqu’à 23\u00a0h\u00a030');
    expect(untilHour(tonight, 'en', now)).toBe('until 23:30');
  });

  it('comes with its day, said as French says it, where that is another one', () => {
    expect(untilHour(tomorrow, 'fr', now)).toBe('jusqu’au 1er décembre à 0\u00a0h\u00a050');
    expect(hourOf(tomorrow, 'fr', now)).toBe('1er décembre à 0\u00a0h\u00a050');
    expect(untilHour(tomorrow, 'en', now)).toBe('until 1 December at 00:50');
  });
});
