import { proposeDuplicates, type Candidate } from './propose-duplicates';

const one = (id: string, names: string | string[], more: Partial<Candidate> = {}): Candidate => ({
  id,
  family: 'STRUCTURE',
  names: [names].flat(),
  siren: [],
  siret: [],
  commune: undefined,
  ...more,
});

const reasons = (...candidates: Candidate[]) => proposeDuplicates(candidates).map((pair) => pair.reasons);

describe('proposing duplicates', () => {
  it('goes by SIRET, then by SIREN, then by name and commune', () => {
    const pairs = proposeDuplicates([
      one('a', 'Le Fournil', { siret: ['99900011100011'] }),
      one('b', 'Le Café', { siret: ['99900011100011'] }),
      one('c', 'La Scierie', { siren: ['999000222'] }),
      one('d', 'Bois du Sud', { siret: ['99900022200013'] }),
      one('e', 'Coopaction', { commune: 'x' }),
      one('f', 'COOPACTION (SCIC)', { commune: 'x' }),
      one('g', 'Coop’Action', { commune: 'y' }),
    ]);
    expect(pairs.map(({ a, b, reasons }) => [a, b, ...reasons])).toEqual([
      ['a', 'b', 'SAME_SIRET', 'SAME_SIREN'],
      ['c', 'd', 'SAME_SIREN'],
      ['e', 'f', 'OTHER_LEGAL_FORM', 'SAME_COMMUNE'],
      ['e', 'g', 'OTHER_SPACING'],
      ['f', 'g', 'OTHER_LEGAL_FORM'],
    ]);
  });

  it.each<[string, string]>([
    ['IF', 'Imaginations Fertiles'],
    ['URSCOP', 'Union régionale des Scop'],
    ['Coopacton', 'Coopaction'],
    ['Imaginatoins Fertiles', 'Les Imaginations Fertiles'],
    ['Fertiles Imaginations', 'Imaginations Fertiles'],
    ['BGE', 'BGE Sud Ouest'],
    ['GENIES', 'GENérateur d’Initiatives Economiques et Solidaires'],
    ['I é S', 'Initiative pour une Économie Solidaire'],
  ])('meets « %s » and « %s » among many', (a, b) => {
    const crowd = Array.from({ length: 300 }, (_, index) => one(`z${index}`, `Structure ${letters(index)}`));
    const met = proposeDuplicates([one('a', a), one('b', b), ...crowd]).filter(
      (pair) => pair.a === 'a' && pair.b === 'b',
    );
    expect(met).toHaveLength(1);
  });

  it('does not compare collectivities with structures by name, nor faint likenesses far apart', () => {
    expect(reasons(one('a', 'Ramonville'), one('b', 'Ramonville', { family: 'COLLECTIVITY' }))).toEqual([]);
    expect(reasons(one('a', 'BGE', { commune: 'x' }), one('b', 'BGE Sud Ouest', { commune: 'y' }))).toEqual(
      [],
    );
    expect(reasons(one('a', ['Le Fournil', 'Fournil SARL']))).toEqual([]);
  });

  it('compares what shares something only, however many there are', () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      one(`n${index}`, `${letters(index)} ${letters(index * 7919)} Toulouse`, {
        siret: [String(10 ** 13 + index)],
      }),
    );
    const pairs = proposeDuplicates([
      ...many,
      one('x', `${letters(77)} ${letters(77 * 7919)} Toulouse SCOP`),
    ]);
    expect(pairs.some((pair) => pair.b === 'x' && pair.a === 'n77')).toBe(true);
    expect(pairs.length).toBeLessThan(100);
  });
});

/** A word that differs from its neighbours' by more than a slip. */
function letters(index: number): string {
  return [...String(index * 104_729 + 7)]
    .map((digit) => `${'bacedifogu'[Number(digit)]}${'trnlsm'[Number(digit) % 6]}`)
    .join('');
}
