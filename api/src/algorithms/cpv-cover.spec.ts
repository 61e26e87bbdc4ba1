import { cpvStem } from '@maillage/graph-schema/vocabulary';
import fc from 'fast-check';
import { compareCovers, compareCpv, coverKinds, coverOf, type Cover } from './cpv-cover';

describe('the digits of a code that say something', () => {
  it.each([
    ['90911200', '909112'],
    ['90910000', '9091'],
    ['90000000', '90'],
    ['30000000', '30'],
    ['03000000', '03'],
    ['98371110', '9837111'],
    ['24951311', '24951311'],
  ])('%s: %s', (code, stem) => {
    expect(cpvStem(code)).toBe(stem);
  });
});

describe('one code beside another', () => {
  it.each([
    // Building cleaning (90911200), cleaning services (90910000), cleaning and sanitation (90900000).
    ['90911200', '90911200', 'EXACT', 0],
    ['90910000', '90911200', 'WIDER', 2],
    ['90900000', '90911200', 'WIDER', 3],
    ['90000000', '90911200', 'WIDER', 4],
    ['90911200', '90900000', 'NARROWER', 3],
    ['90911000', '90911200', 'WIDER', 1],
  ] as const)('%s for %s: %s, %d levels apart', (first, second, kind, apart) => {
    expect(compareCpv(first, second)).toEqual({ kind, apart });
  });

  it.each([
    ['90911200', '90911300'],
    ['90910000', '90920000'],
    // A division that ends in a zero is no parent of the next one.
    ['30000000', '31000000'],
    ['90000000', '91000000'],
    ['03000000', '30000000'],
  ])('%s has nothing of %s', (first, second) => {
    expect(compareCpv(first, second)).toBeUndefined();
    expect(compareCpv(second, first)).toBeUndefined();
  });
});

describe('a competence for a need', () => {
  it('is taken by its code before a tag', () => {
    const both = { cpv: '90910000', tags: ['nettoyage'] };
    expect(coverOf(both, both)).toEqual({ kind: 'EXACT', apart: 0 });
    expect(coverOf(both, { cpv: '45000000', tags: ['Nettoyage'] })).toEqual({
      kind: 'TAG',
      apart: 0,
      tag: 'Nettoyage',
    });
  });

  it('shares a tag whatever its accents, case and punctuation', () => {
    const need = { tags: ['bois', 'Éco-rénovation'] };
    for (const tag of ['ECO RENOVATION', 'écorénovation', ' éco-rénovation '])
      expect(coverOf({ tags: [tag] }, need)?.tag).toBe('Éco-rénovation');
    expect(coverOf({ tags: ['rénovation'] }, need)).toBeUndefined();
  });

  it('is not covered by nothing: no code, empty tags, tags of signs alone', () => {
    expect(coverOf({}, {})).toBeUndefined();
    expect(coverOf({ cpv: '90910000' }, { tags: ['nettoyage'] })).toBeUndefined();
    expect(coverOf({ cpv: null, tags: null }, { cpv: null, tags: null })).toBeUndefined();
    expect(coverOf({ tags: ['!!'] }, { tags: ['??'] })).toBeUndefined();
  });

  it('is the surest that several competences give', () => {
    const need = { cpv: '90911200', tags: ['vitres'] };
    const covers = [{ tags: ['vitres'] }, { cpv: '90911210' }, { cpv: '90900000' }, { cpv: '90911000' }]
      .map((one) => coverOf(one, need))
      .filter((one) => one !== undefined)
      .sort(compareCovers);
    expect(covers.map(({ kind, apart }) => [kind, apart])).toEqual([
      ['WIDER', 1],
      ['WIDER', 3],
      ['NARROWER', 1],
      ['TAG', 0],
    ]);
  });
});

describe('any codes', () => {
  const code = fc
    .tuple(fc.integer({ min: 3, max: 98 }), fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 6 }))
    .map(([division, rest]) => `${String(division).padStart(2, '0')}${rest.join('')}`.padEnd(8, '0'));

  it('an ancestor by cutting digits is the wider one, and the other way round', () => {
    fc.assert(
      fc.property(code, fc.integer({ min: 2, max: 8 }), (one, length) => {
        const above = cpvStem(one).slice(0, length).padEnd(8, '0');
        const levels = cpvStem(one).length - cpvStem(above).length;
        expect(compareCpv(above, one)).toEqual({ kind: levels === 0 ? 'EXACT' : 'WIDER', apart: levels });
        expect(compareCpv(one, above)).toEqual({ kind: levels === 0 ? 'EXACT' : 'NARROWER', apart: levels });
      }),
    );
  });

  it('cover in both directions or in none', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        const opposite = { EXACT: 'EXACT', WIDER: 'NARROWER', NARROWER: 'WIDER', TAG: 'TAG' } as const;
        const there = compareCpv(a, b);
        expect(compareCpv(b, a)).toEqual(there && { kind: opposite[there.kind], apart: there.apart });
      }),
    );
  });

  it('are ordered by kind, then by how near they are', () => {
    const covers: Cover[] = coverKinds.flatMap((kind) => [0, 1, 2].map((apart) => ({ kind, apart })));
    expect([...covers].reverse().sort(compareCovers)).toEqual(covers);
  });
});
