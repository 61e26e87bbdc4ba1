import fc from 'fast-check';
import { NEAR } from '../secrecy/single-cell';
import { coarseEuros } from './coarse-euros';

describe('coarse amounts', () => {
  it.each([
    [0, 0, 10_000],
    [-5, 0, 10_000],
    [NaN, 0, 10_000],
    [9_999.99, 0, 10_000],
    [10_000, 10_000, 20_000],
    [49_999, 20_000, 50_000],
    [50_000, 50_000, 100_000],
    [123_457, 100_000, 200_000],
    [1e12, 1e12, 2e12],
  ])('%s is between %s and %s', (euros, least, most) => {
    expect(coarseEuros(euros)).toEqual({ least, most });
  });

  it('hold every amount, and leave it farther from any guess than secrecy asks', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), (euros) => {
        const { least, most } = coarseEuros(euros);
        expect(least).toBeLessThanOrEqual(euros);
        expect(most).toBeGreaterThan(euros);
        // The best guess errs by as large a share at both ends.
        expect((most - least) / (most + least)).toBeGreaterThan(2 * NEAR);
      }),
    );
  });
});
