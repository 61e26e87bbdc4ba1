import fc from 'fast-check';
import { commonPlace, type DistanceBetween, type LiesIn } from './common-place';

const territory = (level: LiesIn['level'], code: string): LiesIn => ({
  id: code,
  level,
  code,
  name: `T${code}`,
});
const commune = (code: string) => territory('COMMUNE', code);
const [sicoval, toulouse] = [territory('EPCI', 'S'), territory('EPCI', 'M')];
const [departement, region] = [territory('DEPARTEMENT', '31'), territory('REGION', '76')];

const kilometres: Readonly<Record<string, number>> = {
  'a b': 6.4,
  'a c': 10,
  'a d': 10.01,
  'a e': 0.2,
  'c e': 4.6,
};
const between: DistanceBetween = (one, other) => {
  const far = one === other ? 0 : kilometres[[one, other].sort().join(' ')];
  return far === undefined ? undefined : { kilometres: far, isEstimated: other === 'e' || one === 'e' };
};
const near = (one: LiesIn[], other: LiesIn[]) => commonPlace(one, other, between);

describe('what two things have in common of where they are', () => {
  it('is the finest territory that holds both', () => {
    const up = [sicoval, departement, region];
    expect(near([commune('a'), ...up], [commune('a'), ...up])).toMatchObject({ reason: 'COMMUNE', value: 1 });
    expect(near([commune('a'), ...up], [commune('b'), ...up])).toEqual({
      ...{ reason: 'EPCI', value: 0.8, details: ['TS'] },
    });
    expect(near([departement, region], [commune('a'), ...up])).toMatchObject({
      reason: 'DEPARTEMENT',
      value: 0.5,
    });
    expect(near([region], up)).toMatchObject({ reason: 'REGION', value: 0.25 });
    expect(near([commune('a')], [commune('d')])).toEqual({ reason: 'ELSEWHERE', value: 0, details: [] });
  });

  it('is that their communes are neighbours, where the limits of areas run between them', () => {
    const here = [commune('a'), sicoval, departement];
    expect(near(here, [commune('b'), toulouse, departement])).toEqual({
      ...{ reason: 'NEAR', value: 0.8, details: ['6'] },
    });
    expect(near(here, [commune('c'), toulouse, departement])).toMatchObject({
      reason: 'NEAR',
      details: ['10'],
    });
    expect(near(here, [commune('d'), toulouse, departement])).toMatchObject({ reason: 'DEPARTEMENT' });
    expect(near(here, [commune('unknown'), toulouse, departement])).toMatchObject({ reason: 'DEPARTEMENT' });
    // What is estimated says so, and nobody is told to be no kilometre away.
    expect(near(here, [commune('e')])).toMatchObject({ reason: 'NEAR', details: ['≈ 1'] });
    // Of several, the nearest.
    expect(near([commune('a'), commune('c')], [commune('b'), commune('e')])).toMatchObject({
      details: ['≈ 1'],
    });
  });

  it('is the same from either side', () => {
    const any = fc.subarray([
      ...['a', 'b', 'c', 'd', 'e'].map(commune),
      sicoval,
      toulouse,
      departement,
      region,
    ]);
    fc.assert(fc.property(any, any, (one, other) => expect(near(one, other)).toEqual(near(other, one))));
  });
});
