import { typedNumber } from './typed-number';

describe('a number to be typed over', () => {
  it.each([
    [null, '', ''],
    [0, '0', '0'],
    [999, '999', '999'],
    [1234567, '1\u202f234\u202f567', '1\u202f234\u202f567'],
    [12.5, '12,5', '12.5'],
    [1204.257, '1\u202f204,26', '1\u202f204.26'],
  ])('%s is %s, %s', (value, fr, en) => {
    expect(typedNumber(value, 'fr')).toBe(fr);
    expect(typedNumber(value, 'en')).toBe(en);
  });
});
