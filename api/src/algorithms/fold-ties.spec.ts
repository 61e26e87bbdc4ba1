import fc from 'fast-check';
import { FOLD_LIMIT, foldTies, jointStance } from './fold-ties';

const tie = (who: string[], kind = 'SHARED_SERVICES', roles: string[] = []) => ({
  id: 't',
  kind,
  size: new Set(who).size,
  participants: who.map((nodeId, index) => ({
    nodeId,
    role: roles[index] ?? 'PARTNER',
    stance: 'CONFIRMED',
    answers: true,
  })),
});

describe('ties seen two by two', () => {
  it('share the weight 1/(k−1) among all pairs', () => {
    const pairs = foldTies([tie(['a', 'b', 'c', 'd'])]);
    expect(pairs).toHaveLength(6);
    expect(pairs.every((pair) => pair.weight === 1 / 3)).toBe(true);
  });

  it('give every participant the weight 1 in all, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: FOLD_LIMIT }), (size) => {
        const who = Array.from({ length: size }, (_, index) => `n${index}`);
        const pairs = foldTies([tie(who)]);
        for (const one of who) {
          const own = pairs.filter((pair) => pair.from === one || pair.to === one);
          expect(own.reduce((sum, pair) => sum + pair.weight, 0)).toBeCloseTo(1);
        }
      }),
    );
  });

  it('leave out what is too large to fold, and a participant with itself', () => {
    const many = Array.from({ length: FOLD_LIMIT + 1 }, (_, index) => `n${index}`);
    expect(foldTies([tie(many)])).toEqual([]);
    expect(foldTies([tie(['a', 'a'])])).toEqual([]);
    expect(foldTies([tie(['a', 'a', 'b'])])).toHaveLength(1);
  });

  it('have the direction of the roles', () => {
    const sale = (roles: string[]) => foldTies([tie(['a', 'b'], 'COMMERCIAL_RELATION', roles)])[0]?.direction;
    expect(sale(['PROVIDER', 'CLIENT'])).toBe('FORWARD');
    expect(sale(['CLIENT', 'PROVIDER'])).toBe('BACKWARD');
    expect(sale(['PARTNER', 'PARTNER'])).toBe('NONE');
  });

  it('keep the weight of the whole tie where some of its participants are out of the picture', () => {
    const pairs = foldTies([{ ...tie(['a', 'b']), size: 4 }]);
    expect(pairs.map((pair) => pair.weight)).toEqual([1 / 3]);
    expect(foldTies([{ ...tie(['a', 'b']), size: FOLD_LIMIT + 1 }])).toEqual([]);
  });

  it('have both directions where a participant stands on both sides', () => {
    const both = tie(['a', 'a', 'b', 'b'], 'COMMERCIAL_RELATION', [
      'PROVIDER',
      'CLIENT',
      'CLIENT',
      'PROVIDER',
    ]);
    expect(foldTies([both])).toMatchObject([{ from: 'a', to: 'b', direction: 'BOTH' }]);
  });
});

describe('the stance of a pair', () => {
  const stances = (...list: [stance: string, answers?: boolean][]) =>
    jointStance(
      list.map(([stance, answers]) => ({ nodeId: 'n', role: 'PARTNER', stance, answers: answers ?? true })),
    );

  it('is contested if one side contests, confirmed if both confirm, else declared', () => {
    expect(stances(['CONFIRMED'], ['CONTESTED'])).toBe('CONTESTED');
    expect(stances(['CONFIRMED'], ['CONFIRMED'])).toBe('CONFIRMED');
    expect(stances(['CONFIRMED'], ['DECLARED'])).toBe('DECLARED');
  });

  it('does not wait for a place or a pole, which cannot answer', () => {
    expect(stances(['CONFIRMED'], ['DECLARED', false])).toBe('CONFIRMED');
    expect(stances(['DECLARED', false], ['DECLARED', false])).toBe('DECLARED');
  });
});
