import { formatQuantity, qualifierLabel } from './numbers';

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a quantity in words', () => {
  it.each([
    [310, 'FTE', '310 ETP', '310 FTE'],
    [20_000_000, 'EUR', '20 M€', '€20m'],
    [1_500_000, 'EUR', '1,5 M€', '€1.5m'],
    [150_000, 'EUR', '150 000 €', '€150,000'],
    [10, 'PERCENT', '10 %', '10%'],
    [1, 'STRUCTURE', '1 structure', '1 structure'],
    [12, 'STRUCTURE', '12 structures', '12 structures'],
    [0, 'EMPLOYEE', '0 salarié', '0 employees'],
    [3, 'ITEM', '3', '3'],
    [8700, null, '8 700', '8,700'],
  ] as const)('%s %s is %s, %s', (value, unit, fr, en) => {
    expect(spaced(formatQuantity(value, unit, 'fr'))).toBe(fr);
    expect(spaced(formatQuantity(value, unit, 'en'))).toBe(en);
  });

  it('says how exact a figure is only when it is not', () => {
    expect(qualifierLabel('AT_LEAST', 'fr')).toBe('au moins');
    expect(qualifierLabel('ABOUT', 'en')).toBe('about');
    expect(qualifierLabel('EXACT', 'fr')).toBe('');
    expect(qualifierLabel(null, 'fr')).toBe('');
  });
});
