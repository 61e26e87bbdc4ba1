import { departementOfNuts } from './nuts';

describe('a département by its NUTS code', () => {
  it.each([
    ['FRJ23', '31'],
    ['FRJ12', '30'],
    ['FR101', '75'],
    ['FRM02', '2B'],
    ['FRY10', '971'],
    ['FRJ2', undefined],
    ['FR', undefined],
    ['BE100', undefined],
    ['FRJ29', undefined],
  ])('%s is %s', (code, departement) => {
    expect(departementOfNuts(code)).toBe(departement);
  });

  it('is each of the hundred and one once', () => {
    const regions =
      'FR10 FRB0 FRC1 FRC2 FRD1 FRD2 FRE1 FRE2 FRF1 FRF2 FRF3 FRG0 FRH0 FRI1 FRI2 FRI3 FRJ1 FRJ2 FRK1 FRK2 FRL0 FRM0';
    const all = regions
      .split(' ')
      .flatMap((region) =>
        Array.from({ length: 9 }, (_, index) => departementOfNuts(`${region}${index + 1}`) ?? []).flat(),
      );
    expect(all).toHaveLength(96);
    expect(new Set(all).size).toBe(96);
  });
});
