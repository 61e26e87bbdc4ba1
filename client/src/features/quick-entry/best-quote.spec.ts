import { bestQuote, isInPassage, LONGEST_QUOTE } from './best-quote';

const long = (words: string) => `${words} ${'et cætera '.repeat(40)}fin.`;

describe('the quote of a fact', () => {
  it('is the whole line where it is short', () => {
    expect(bestQuote('  Une seule ligne.  ', ['X'], '')).toEqual({ text: 'Une seule ligne.', line: 0 });
  });

  it('is the sentence that names most of those concerned, with its line', () => {
    const passage = `${long('Au début')}\nLe Périscope existe. Il travaille avec les Imaginations fertiles ; enfin.`;
    expect(bestQuote(passage, ['Les Imaginations Fertiles'], '')).toEqual({
      text: 'Il travaille avec les Imaginations fertiles ;',
      line: 1,
    });
  });

  it('is what was asked for, at its line', () => {
    expect(bestQuote('un\ndeux trois', [], 'trois')).toEqual({ text: 'trois', line: 1 });
    expect(isInPassage('un\ndeux', 'deux')).toBe(true);
    expect(isInPassage('un\ndeux', 'un deux')).toBe(false);
  });

  it('is never too long, and empty for an empty passage', () => {
    expect(bestQuote(long(''), [], '').text.length).toBeLessThanOrEqual(LONGEST_QUOTE);
    expect(bestQuote('', [], '').text).toBe('');
  });
});
