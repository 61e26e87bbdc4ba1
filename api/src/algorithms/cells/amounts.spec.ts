import { readAmount } from './amounts';

describe('an amount', () => {
  it.each([
    ['1 234 567,89 €', 1_234_567.89],
    ['1\u202f234,5', 1234.5],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['100 000 euro(s) HT', 100_000],
    ['85 k€', 85_000],
    ['1,2 M€ HT', 1_200_000],
    ['75000.00', 75_000],
    ['12,5', 12.5],
    ['0,125', 0.13],
    ['€ 300', 300],
  ])('%s is %d', (written, amount) => {
    expect(readAmount(written)).toEqual({ amount, unsure: false });
  });

  it.each([
    ['12.500', 12_500],
    ['12,500 €', 12_500],
    ['120 € TTC', 120],
  ])('%s can be read in another way, and says so', (written, amount) => {
    expect(readAmount(written)).toEqual({ amount, unsure: true });
  });

  it.each(['', 'NC', 'à définir', '1.2.3', '12,34,5', 'entre 5 et 10 k€', '-'])('%s is none', (written) => {
    expect(readAmount(written)).toBeUndefined();
  });
});
