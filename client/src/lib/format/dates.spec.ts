import { formatDate, formatWhen } from './dates';

describe('a date in words', () => {
  it.each([
    ['2013', '2013', '2013'],
    ['2013-03', 'mars 2013', 'March 2013'],
    ['2013-12-17', '17 décembre 2013', '17 December 2013'],
    ['2013-03-01', '1er mars 2013', '1 March 2013'],
    ['2013-03~', 'vers mars 2013', 'around March 2013'],
    ['2012?', '2012 (à vérifier)', '2012 (uncertain)'],
    ['2012%', 'vers 2012 (à vérifier)', 'around 2012 (uncertain)'],
    ['199X', 'années 1990', '1990s'],
    ['2013-21', 'printemps 2013', 'spring 2013'],
    ['2013-05-XX', 'mai 2013', 'May 2013'],
    ['1996/1998', 'de 1996 à 1998', 'from 1996 to 1998'],
    ['2011/..', 'depuis 2011', 'since 2011'],
    ['../2013-05', 'jusqu’en mai 2013', 'until May 2013'],
  ])('%s is %s, %s', (edtf, fr, en) => {
    expect(formatDate(edtf, 'fr')).toBe(fr);
    expect(formatDate(edtf, 'en')).toBe(en);
  });

  it('leaves what it cannot read as it is', () => {
    expect(formatDate('un jour', 'fr')).toBe('un jour');
    expect(formatDate('2013-13', 'fr')).toBe('2013-13');
  });

  it('takes the preposition that the precision wants', () => {
    expect(formatWhen('2013', 'fr')).toBe('en 2013');
    expect(formatWhen('2013-12-17', 'fr')).toBe('le 17 décembre 2013');
    expect(formatWhen('2013-12-17', 'en')).toBe('on 17 December 2013');
    expect(formatWhen('2013~', 'fr')).toBe('vers 2013');
  });
});
