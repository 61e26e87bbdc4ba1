import { readDate } from './read-date';

describe('a date as it is typed', () => {
  it.each([
    ['2013', '2013'],
    ['03/2013', '2013-03'],
    ['5/9/2013', '2013-09-05'],
    ['5.9.2013', '2013-09-05'],
    ['2013-9-5', '2013-09-05'],
    ['mars 2013', '2013-03'],
    ['1er août 2016', '2016-08-01'],
    ['5 March 2013', '2013-03-05'],
    ['vers 2013', '2013~'],
    ['about mars 2013', '2013-03~'],
    [' 2013~ ', '2013~'],
  ])('%s is %s', (typed, date) => expect(readDate(typed)).toBe(date));

  it.each(['', '13/2013', '31/2/2013', '29/2/2013', 'bientôt', 'mars', '20133', '1/1/13'])(
    '%s is none',
    (typed) => expect(readDate(typed)).toBeUndefined(),
  );
});
