import fc from 'fast-check';
import {
  equalShares,
  missingShare,
  sharesOfAmounts,
  withNewcomer,
  withoutMember,
  withShare,
  type Share,
} from './shares';

const of = (shares: readonly Share[]) => Object.fromEntries(shares.map((one) => [one.who, one.share]));
const group = (...shares: (number | undefined)[]): Share[] =>
  shares.map((share, index) => ({ who: 'abcdefgh'[index] ?? '?', share }));

describe('shares', () => {
  it('say what is missing, or too much, exactly', () => {
    expect(missingShare(group(33.33, 33.33, 33.33))).toBe(0.01);
    expect(missingShare(group(0.1, 0.2, 99.7))).toBe(0);
    expect(missingShare(group(undefined, 60, 50))).toBe(-10);
    expect(missingShare([])).toBe(100);
  });

  it('are divided equally to a hundredth', () => {
    expect(of(equalShares(group(1, 2, 3)))).toEqual({ a: 33.34, b: 33.33, c: 33.33 });
    expect(equalShares([])).toEqual([]);
  });

  it('follow amounts', () => {
    expect(
      of(
        sharesOfAmounts(
          group(1, 2, 3),
          new Map([
            ['a', 10_000],
            ['c', 30_000],
          ]),
        ),
      ),
    ).toEqual({ a: 25, b: 0, c: 75 });
    expect(of(sharesOfAmounts(group(1, 2), new Map()))).toEqual({ a: 50, b: 50 });
  });

  it('leave the others what is left, in proportion to what they had', () => {
    expect(of(withShare(group(50, 30, 20), 'a', 60))).toEqual({ a: 60, b: 24, c: 16 });
    expect(of(withShare(group(100, 0, 0), 'a', 40))).toEqual({ a: 40, b: 30, c: 30 });
    expect(of(withShare(group(50), 'a', 10))).toEqual({ a: 100 });
  });

  it('make room for a newcomer and are taken over from who leaves', () => {
    expect(of(withNewcomer(group(60, 40), { who: 'c' }))).toEqual({ a: 40, b: 26.67, c: 33.33 });
    expect(of(withNewcomer(group(60, 40), { who: 'c', share: 10 }))).toEqual({ a: 54, b: 36, c: 10 });
    expect(of(withoutMember(group(60, 30, 10), 'a'))).toEqual({ b: 75, c: 25 });
  });

  it('always sum to 100 after any sequence of edits, and none is negative', () => {
    const share = fc.double({ min: 0, max: 100, noNaN: true });
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), at: fc.nat(20), share }),
      fc.record({ kind: fc.constant('equal' as const) }),
      fc.record({ kind: fc.constant('amounts' as const), amounts: fc.array(fc.nat(1e9), { maxLength: 8 }) }),
      fc.record({ kind: fc.constant('join' as const), share: fc.option(share, { nil: undefined }) }),
      fc.record({ kind: fc.constant('leave' as const), at: fc.nat(20) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.array(edit, { maxLength: 40 }), (size, edits) => {
        let shares = equalShares(group(...Array.from({ length: size }, () => undefined)));
        let next = 0;
        for (const one of edits) {
          const who = 'at' in one ? (shares[one.at % shares.length]?.who ?? '') : '';
          if (one.kind === 'set') shares = withShare(shares, who, one.share);
          if (one.kind === 'equal') shares = equalShares(shares);
          if (one.kind === 'amounts')
            shares = sharesOfAmounts(shares, new Map(shares.map((s, i) => [s.who, one.amounts[i] ?? 0])));
          if (one.kind === 'join' && shares.length < 9)
            shares = withNewcomer(shares, { who: `n${next++}`, share: one.share });
          if (one.kind === 'leave' && shares.length > 1) shares = withoutMember(shares, who);
          expect(missingShare(shares)).toBe(0);
          expect(shares.every((s) => (s.share ?? -1) >= 0 && (s.share ?? 101) <= 100)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
