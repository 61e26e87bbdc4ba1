import fc from 'fast-check';
import { editDistance, matchedSpelling } from './matched-spelling';
import { readSearchText } from './search-query';

const matched = (typed: string, ...names: [string, ...string[]]) => {
  const search = readSearchText(typed);
  return search && matchedSpelling(search, names);
};

describe('the spelling that matched', () => {
  const mes: [string, ...string[]] = [
    'Maison de l’Économie Solidaire (collectif)',
    'Maison de l’Économie Solidaire Midi-Pyrénées',
    'MES',
  ];

  it.each([
    ['mes', 'MES'],
    ['maison', 'Maison de l’Économie Solidaire (collectif)'],
    ['maison de l’economie solidaire midi', 'Maison de l’Économie Solidaire Midi-Pyrénées'],
    ['pyrenees', 'Maison de l’Économie Solidaire Midi-Pyrénées'],
    ['solidaires collectfi', 'Maison de l’Économie Solidaire (collectif)'],
  ])('of « %s » is « %s »', (typed, expected) => {
    expect(matched(typed, ...mes)).toBe(expected);
  });

  it('is the name where spellings are as good', () => {
    expect(matched('coopaction', 'Coopaction', 'Coop’Action', 'COOPACTION')).toBe('Coopaction');
  });

  it('is the long name behind its acronym', () => {
    expect(matched('igs', 'GENIES', 'Initiatives de la Garonne Solidaire')).toBe(
      'Initiatives de la Garonne Solidaire',
    );
  });
});

describe('the distance between two words', () => {
  it('counts insertions, deletions, replacements and exchanged neighbours', () => {
    expect(editDistance('sicovla', 'sicoval')).toBe(1);
    expect(editDistance('coopacton', 'coopaction')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });

  it('is none to itself, the same both ways, and at most the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
