import fc from 'fast-check';
import { coarseDown, coarseUp } from './coarse-euros';

describe('coarse amounts', () => {
  it.each([
    [0, 0, 0],
    [-5, 0, 0],
    [0.5, 0, 1],
    [1, 1, 1],
    [99, 70, 100],
    [100, 100, 100],
    [216_000, 200_000, 300_000],
    [1_000_000, 1_000_000, 1_000_000],
    [NaN, 0, 0],
  ])('%s is between %s and %s', (euros, down, up) => {
    expect([coarseDown(euros), coarseUp(euros)]).toEqual([down, up]);
  });

  it('hold every amount between them, and are their own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 2_000_000_000 }), (euros) => {
        const [down, up] = [coarseDown(euros), coarseUp(euros)];
        expect(down).toBeLessThanOrEqual(euros);
        expect(up).toBeGreaterThanOrEqual(euros);
        expect(up / down).toBeLessThanOrEqual(5 / 3 + 1e-9);
        expect([coarseDown(down), coarseUp(up)]).toEqual([down, up]);
      }),
    );
  });
});
