import { findDivisions, readCpvQuestion, shippedName } from './cpv-search';

describe('what is typed to find a CPV code', () => {
  it.each([
    ['9091', { digits: '9091' }],
    [' 90 91 ', { digits: '9091' }],
    ['90910000-9', { digits: '90910000' }],
    ['909100009', { digits: '90910000' }],
    ['Nettoyages des Bureaux', { words: ['nettoyage', 'bureau'] }],
    ['l’eau de l’œuvre', { words: ['eau', 'oeuvre'] }],
  ])('%s is read', (text, question) => {
    expect(readCpvQuestion(text)).toEqual(question);
  });

  it.each(['', ' de la ', '90910000-8', '…'])('%s asks nothing', (text) => {
    expect(readCpvQuestion(text)).toBeUndefined();
  });

  it('of any length is looked for by its beginning: no index takes a word without end', () => {
    const question = readCpvQuestion('a'.repeat(60_000));
    expect(question && 'words' in question && question.words.map((word) => word.length)).toEqual([200]);
  });
});

describe('the name of a code, where no list was imported', () => {
  it('is its own where that is shipped, in both languages, else that of its division', () => {
    expect(shippedName('90911300')).toEqual({
      code: '90911300',
      label: 'Services de nettoyage de vitres',
      labelEn: 'Window-cleaning services',
      level: 6,
    });
    expect(shippedName('90912000')).toMatchObject({ code: '90912000', level: 2 });
    expect(shippedName('99999999')).toBeUndefined();
  });
});

describe('divisions, where no list was imported', () => {
  const codes = (text: string) => {
    const question = readCpvQuestion(text);
    return question ? findDivisions(question, 10).map(({ code }) => code.slice(0, 2)) : [];
  };

  it('are found by digits before and beyond their own', () => {
    expect(codes('45')).toEqual(['45']);
    expect(codes('45210000')).toEqual(['45']);
    expect(codes('30')).toEqual(['30']);
    expect(codes('4').length).toBeGreaterThan(3);
  });

  it('are found by words in either language, those with the most of them alone', () => {
    expect(codes('travaux de construction')).toEqual(['45']);
    expect(codes('construction works')).toContain('45');
    expect(codes('licorne')).toEqual([]);
  });
});
