import { isEdtf, readTyped, typedDate } from './typed-date';

describe('a day', () => {
  it('is one date to the day, and surely', () => {
    expect(readTyped('5/9/2013', 'DAY')).toBe('2013-09-05');
    for (const other of ['2013', 'mars 2013', 'vers 2013', '5/9/2013?', 'toujours'])
      expect(readTyped(other, 'DAY')).toBeUndefined();
  });
});

describe('dates as one types them', () => {
  it.each([
    '2013',
    '2013-09',
    '2013-09-05',
    '2013~',
    '2013-09?',
    '..',
    '../2016-03-10',
    '2016/..',
    '2011-12/2012-06',
    '2011~/2012',
  ])('writes %s so that it is read again, in both languages', (value) => {
    expect(isEdtf(value)).toBe(true);
    for (const language of ['fr', 'en'] as const)
      expect(readTyped(typedDate(value, language), 'END')).toBe(value);
  });

  it.each([
    ['toujours', 'END', '..'],
    ['toujours', 'START', undefined],
    ['5/9/2013', 'DATE', '2013-09-05'],
    ['entre mars 2011 et 2012', 'START', '2011-03/2012'],
    ['entre mars 2011 et 2012', 'DATE', undefined],
    ['au plus tard le 10/3/2016', 'START', '../2016-03-10'],
    ['2011/2012', 'PERIOD', '2011/2012'],
    ['hier', 'PERIOD', undefined],
    ['31/2/2013', 'DATE', undefined],
  ] as const)('reads “%s” as a %s: %s', (typed, form, value) => {
    expect(readTyped(typed, form)).toBe(value);
  });
});
