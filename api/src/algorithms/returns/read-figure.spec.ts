import fc from 'fast-check';
import { isSameFigure, readFigure, type FigureRule } from './read-figure';

const euros: FigureRule = { decimals: true, most: 1e10 };
const fte: FigureRule = { decimals: true, most: 1e5 };
const people: FigureRule = { decimals: false, most: 1e6 };

describe('a number as it is typed', () => {
  it.each([
    ['1 234 567', 1_234_567],
    ['1\u00a0234\u00a0567,89', 1_234_567.89],
    ['1\u202f234\u202f567', 1_234_567],
    ['1\u2009234', 1234],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ["1'234'567", 1_234_567],
    ['1’234’567.50', 1_234_567.5],
    ['1250000', 1_250_000],
    ['１２５０', 1250],
    ['1 234,5 €', 1234.5],
    ['85 k€', 85_000],
    ['1,2 M€', 1_200_000],
    ['1,2 million d’euros', 1_200_000],
    ['3 millions', 3_000_000],
    ['0', 0],
  ])('%s is %d euros', (typed, value) => {
    expect(readFigure(typed, euros)).toMatchObject({ value, unsure: false });
  });

  it.each([
    ['12,5', 12.5],
    ['12.5 ETP', 12.5],
    ['12,50 équivalents temps plein', 12.5],
    ['8 ETP', 8],
    ['1 204,25', 1204.25],
  ])('%s is %d full-time equivalents', (typed, value) => {
    expect(readFigure(typed, fte)).toMatchObject({ value, unsure: false });
  });

  it.each([
    ['environ 40', 40, 'ABOUT'],
    ['~ 40 bénévoles', 40, 'ABOUT'],
    ['à peu près 40', 40, 'ABOUT'],
    ['plus de 1 200 personnes', 1200, 'AT_LEAST'],
    ['≥ 30', 30, 'AT_LEAST'],
    ['40 adhérents', 40, undefined],
  ])('%s says how exact it is', (typed, value, qualifier) => {
    expect(readFigure(typed, people)).toEqual({ value, qualifier, unsure: false });
  });

  it('is unsure where one sign can stand for two things', () => {
    expect(readFigure('12.500', euros)).toEqual({ value: 12_500, qualifier: undefined, unsure: true });
    expect(readFigure('12,500', fte)).toEqual({ value: 12.5, qualifier: undefined, unsure: true });
    expect(readFigure('3,667', fte)).toEqual({ value: 3.67, qualifier: undefined, unsure: true });
    expect(readFigure('1.200', people)).toEqual({ value: 1200, qualifier: undefined, unsure: true });
  });

  it('is the same to the hundredth', () => {
    expect([isSameFigure(3.667, 3.67), isSameFigure(3.667, 3.66), isSameFigure(3, 3)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    ['', people, 'NUMBER_UNREADABLE'],
    ['beaucoup', people, 'NUMBER_UNREADABLE'],
    ['12 30', people, 'NUMBER_UNREADABLE'],
    ['12-30', people, 'NUMBER_UNREADABLE'],
    ['1,2,3', euros, 'NUMBER_UNREADABLE'],
    ['1e5', euros, 'NUMBER_UNREADABLE'],
    ['NaN', euros, 'NUMBER_UNREADABLE'],
    ['Infinity', euros, 'NUMBER_UNREADABLE'],
    ['-3', fte, 'NUMBER_NEGATIVE'],
    ['− 3', fte, 'NUMBER_NEGATIVE'],
    ['3,5', people, 'NUMBER_NOT_WHOLE'],
    ['99999999999', people, 'NUMBER_TOO_LARGE'],
  ] as const)('%s is refused', (typed, rule, fault) => {
    expect(readFigure(typed, rule)).toBe(fault);
  });

  /** Every way in which French and English spreadsheets and people group thousands and set decimals. */
  const ways = [
    [' ', ','],
    ['\u00a0', ','],
    ['\u202f', ','],
    ['\u2009', '.'],
    ['', ','],
    ['', '.'],
    ['.', ','],
    [',', '.'],
    ['’', '.'],
    ["'", ','],
  ] as const;
  const grouped = (whole: number, by: string) => String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, by);

  it('is the number that was meant, however its thousands and decimals are set apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(...ways),
        (whole, hundredths, [by, mark]) => {
          const typed = `${grouped(whole, by)}${mark}${String(hundredths).padStart(2, '0')}`;
          expect(readFigure(typed, euros)).toEqual({
            value: Number(`${whole}.${String(hundredths).padStart(2, '0')}`),
            qualifier: undefined,
            unsure: false,
          });
        },
      ),
    );
  });

  it('is what the browser writes in either language, read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom('fr-FR', 'en-GB', 'de-DE', 'de-CH'),
        (value, locale) => {
          const read = readFigure(value.toLocaleString(locale), people);
          expect(read).toMatchObject({ value });
        },
      ),
    );
  });

  it('never throws, and never gives what is out of bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(euros, fte, people), (typed, rule) => {
        const read = readFigure(typed, rule);
        if (typeof read === 'string') return;
        expect(read.value).toBeGreaterThanOrEqual(0);
        expect(read.value).toBeLessThanOrEqual(rule.most);
        expect(rule.decimals || Number.isInteger(read.value)).toBe(true);
      }),
    );
  });
});
