import { differenceText, distanceText } from './distance-text';
import type { Distance } from './target-distance';

const distance = (more: Partial<Distance>): Distance => ({
  ...{ year: 2024, outcome: 'MISSING', by: 100, qualifier: 'EXACT', isLate: false, isHidden: false },
  ...more,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('a distance in words', () => {
  it.each([
    [{}, 'En 2024 : l’objectif n’est pas atteint : il s’en faut de 100 personnes.'],
    [
      { outcome: 'UNSURE' as const, qualifier: 'AT_LEAST' as const },
      'En 2024 : on ne sait pas si l’objectif est atteint : le minimum connu est inférieur de 100 personnes.',
    ],
    [
      { qualifier: 'ABOUT' as const, year: null },
      'L’objectif n’est pas atteint : il s’en faut de 100 personnes environ.',
    ],
    [
      { outcome: 'REACHED' as const, qualifier: 'AT_LEAST' as const },
      'En 2024 : l’objectif est atteint, et dépassé de 100 personnes au moins.',
    ],
    [{ outcome: 'EXACT' as const, by: 0 }, 'En 2024 : l’objectif est atteint exactement.'],
    [{ outcome: 'EXACT' as const, qualifier: 'AT_LEAST' as const }, 'En 2024 : au moins ce qui est visé.'],
    [{ outcome: 'EXACT' as const, qualifier: 'ABOUT' as const }, 'En 2024 : environ ce qui est visé.'],
    [
      { outcome: 'BELOW' as const, qualifier: 'AT_LEAST' as const },
      'En 2024 : 100 personnes au plus de moins que visé.',
    ],
    [
      { isLate: true },
      'En 2024 : l’objectif n’est pas atteint : il s’en faut de 100 personnes. L’échéance de 2020 est passée.',
    ],
  ])('%j', (more, expected) => {
    expect(plain(distanceText(distance(more), 'PERSON', 2020, 'fr'))).toBe(expected);
  });

  it('is one of points between shares', () => {
    expect(plain(differenceText(1.5, 'PERCENT', 'fr'))).toBe('1,5 point');
    expect(plain(differenceText(2, 'PERCENT', 'fr'))).toBe('2 points');
  });

  it('says why there is none', () => {
    expect(distanceText('WITHHELD', 'EUR', null, 'en')).toContain('not shown');
  });
});
