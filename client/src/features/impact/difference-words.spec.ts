import { differenceWords } from './difference-words';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('a difference in words', () => {
  it.each([
    [{ by: 7, share: 23 }, 'STRUCTURE', '7 structures de plus (+23 %)'],
    [{ by: -1, share: -3 }, 'STRUCTURE', '1 structure de moins (\u22123 %)'],
    [{ by: 0, share: 0 }, 'STRUCTURE', 'la même valeur'],
    [{ by: 1.5, share: null }, 'PERCENT', '1,5 point de plus'],
    [{ by: 8_000_000, share: null }, 'EUR', '8 M€ de plus'],
  ] as const)('%j', (difference, unit, expected) => {
    expect(plain(differenceWords(difference, unit, 'fr'))).toBe(expected);
  });
});
