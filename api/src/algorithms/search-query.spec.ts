import fc from 'fast-check';
import { errorsForgiven, indexQueries, readSearchText } from './search-query';

const read = (typed: string) => {
  const search = readSearchText(typed);
  if (!search) throw new Error(`Nothing to search in ${typed}`);
  return search;
};

describe('what somebody types', () => {
  it('is compared folded, run together and word by word, without the small words', () => {
    expect(read('Maison de l’Économie')).toEqual({
      text: 'maison de l economie',
      joined: 'maisondeleconomie',
      words: ['maison', 'economie'],
      accented: ['maison', 'économie'],
    });
  });

  it('keeps small words where there are no others', () => {
    expect(read('la').words).toEqual(['la']);
  });

  it('is nothing when it holds no letter and no digit', () => {
    for (const typed of ['', '   ', '🌱🌱', '+-&|!(){}[]^"~*?:\\/', '\ud83c']) {
      expect(readSearchText(typed)).toBeUndefined();
    }
  });

  it('is cut where no name is as long', () => {
    const search = read('coopération '.repeat(50));
    expect(search.text.length).toBeLessThanOrEqual(120);
    expect(read(Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ')).words).toHaveLength(8);
  });
});

describe('the questions to the indexes', () => {
  it('forgive no error in short words', () => {
    expect([errorsForgiven('mes'), errorsForgiven('coop'), errorsForgiven('coopaction')]).toEqual([0, 1, 2]);
    expect(indexQueries(read('mes'), null).loosest.map((one) => one.text)).not.toContainEqual(
      expect.stringContaining('~'),
    );
  });

  it('ask only for beginnings of names while a single letter is typed', () => {
    expect(indexQueries(read('c'), null)).toEqual({
      near: 'searchKeys:((+(c^4 c*^2)) "c"^20)',
      looser: [],
      loosest: [],
    });
  });

  it('leave no operator of the query language in what was typed', () => {
    // Our own syntax aside, whatever is typed comes out as letters, marks and digits.
    const syntax =
      /searchKeys:|name:|longName:|summary:|spellings:|\^20|\^4|\*\^2|~[12]|\+\(|\+(?=[\p{L}\p{N}\p{M}])|[() "]/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const search = readSearchText(typed);
        if (!search) return;
        const { near, looser, loosest } = indexQueries(search, null);
        for (const text of [near, ...[...looser, ...loosest].map((one) => one.text)]) {
          expect(text.replace(syntax, '')).toMatch(/^[\p{L}\p{N}\p{M}]*$/u);
          expect(text).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/);
        }
      }),
    );
  });
});
