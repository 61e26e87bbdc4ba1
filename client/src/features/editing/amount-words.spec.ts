import { amountInWords } from './amount-words';

const spaced = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('an amount by its order of size', () => {
  it.each([
    [0, '0 euro', '0 euros'],
    [1, '1 euro', '1 euro'],
    [850, '850 euros', '850 euros'],
    [1000, '1 mille euros', '1 thousand euros'],
    [12500, '12,5 mille euros', '12.5 thousand euros'],
    [123456, 'environ 123 mille euros', 'about 123 thousand euros'],
    [999999, 'environ 1 million d’euros', 'about 1 million euros'],
    [1250000, '1,25 million d’euros', '1.25 million euros'],
    [2000000, '2 millions d’euros', '2 million euros'],
    [3e9, '3 milliards d’euros', '3 billion euros'],
  ])('%s', (value, fr, en) => {
    expect(spaced(amountInWords(value)?.fr)).toBe(fr);
    expect(spaced(amountInWords(value)?.en)).toBe(en);
  });

  it.each([undefined, '', 'douze', -1, NaN])('%s is none', (value) => {
    expect(amountInWords(value)).toBeUndefined();
  });
});
