import { readNumber, readSigned, unsureText } from './read-number';

describe('a number as it is typed', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['4.2', 4.2],
    ['12,345', 12.345],
    ['0.125', 0.125],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['30 %', 30],
    ['5,', 5],
    ['1.2.3', undefined],
    ['1e3', undefined],
    ['', undefined],
    ['-2', undefined],
  ])('%j is %j', (text, expected) => {
    expect(readNumber(text, 'fr')).toBe(expected);
  });

  it('is none where it may be two, which are named', () => {
    expect([readNumber('1.000', 'fr'), readNumber('1,000', 'en')]).toEqual([undefined, undefined]);
    expect([readNumber('1,000', 'fr'), readNumber('1.000', 'en')]).toEqual([1, 1]);
    expect(unsureText('1.000', 'fr')).toBe('Cela se lit de deux façons : écrivez 1000 ou 1.');
    expect(unsureText('12.500', 'fr')).toContain('12500 ou 12,5');
    expect(unsureText('12,500', 'en')).toContain('12500 or 12.5');
    expect(unsureText('0.500', 'fr')).toBeUndefined();
  });

  it('is below zero where that makes sense', () => {
    expect(readSigned('\u22122,5', 'fr')).toBe(-2.5);
  });
});
