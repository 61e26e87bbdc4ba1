import type { FinderCompetence, FoundLink, FoundPair } from './finder-question';
import { remarksOn, type RemarkContext } from './remarks';

const competence = (more: Partial<FinderCompetence> = {}): FinderCompetence => ({
  id: 'x',
  cpv: '90910000',
  tags: [],
  level: 'CONFIRMED',
  largestReference: 100_000,
  referenceCount: 1,
  documented: false,
  ...more,
});
const link = (more: Partial<FoundLink> = {}): FoundLink => ({
  tie: 't',
  stance: 'CONFIRMED',
  strength: 1,
  seenOn: '2025-06-01',
  ...more,
});
const pair = (a: string, b: string, shared: FoundLink[], distance = 1): FoundPair => ({
  a,
  b,
  distance,
  strength: shared[0]?.strength ?? 0,
  shared,
  introduction: [],
});
const member = (actor: string, ...needs: number[]) => ({
  actor,
  covers: needs.map((need) => ({ need, competences: [`${actor}-${need}`] })),
});
const context = (
  needs: number,
  competences: Record<string, FinderCompetence> = {},
  more: Partial<RemarkContext> = {},
): RemarkContext => ({
  needs,
  coverage: Array.from({ length: needs }, () => 3),
  competence: (id) => competences[id] ?? competence(),
  isWon: () => false,
  value: null,
  asOf: '2026-01-01',
  ...more,
});
const codes = (...given: Parameters<typeof remarksOn>) => remarksOn(...given).map(({ code }) => code);
const known = [pair('a', 'b', [link()])];

describe('what is said of a group', () => {
  it('is that all have worked together, or that some or all have not', () => {
    const members = [member('a', 0), member('b', 1), member('c', 1)];
    const [ab, ac, bc] = [pair('a', 'b', [link()]), pair('a', 'c', [link()]), pair('b', 'c', [], 2)] as const;
    expect(codes({ members, pairs: [ab, ac, pair('b', 'c', [link()])] }, context(2))).toContain('ALL_KNOWN');
    expect(remarksOn({ members, pairs: [ab, ac, bc] }, context(2))).toMatchObject([
      { code: 'NEVER_TOGETHER', actors: ['b', 'c'], count: 1, isRisk: true },
    ]);
    expect(remarksOn({ members, pairs: [ab, pair('a', 'c', [], 3), bc] }, context(2))).toMatchObject([
      { code: 'NEVER_TOGETHER', actors: [], count: 2 },
    ]);
    const strangers = [pair('a', 'b', [], 6), pair('a', 'c', [], 3), bc];
    expect(remarksOn({ members, pairs: strangers }, context(2))).toMatchObject([
      { code: 'NOBODY_KNOWN', actors: ['a', 'b', 'c'] },
      { code: 'NO_INTRODUCTION', count: 1, actors: ['a', 'b'] },
    ]);
    expect(codes({ members: [member('a', 0, 1)], pairs: [] }, context(2))).toEqual([]);
  });

  it('is when two were last seen together, where that is long ago', () => {
    const group = (...days: string[]) => ({
      members: [member('a', 0), member('b', 1)],
      pairs: [
        pair(
          'a',
          'b',
          days.map((seenOn) => link({ seenOn })),
        ),
      ],
    });
    expect(remarksOn(group('2013-03-05'), context(2))).toMatchObject([
      { code: 'ALL_KNOWN' },
      { code: 'TIE_LAST_SEEN', actors: ['a', 'b'], day: '2013-03-05' },
    ]);
    expect(codes(group('2013-03-05', '2024-01-01'), context(2))).toEqual(['ALL_KNOWN']);
    expect(codes(group('2021-01-01'), context(2))).toEqual(['ALL_KNOWN']);
  });

  it('is that they won something together, or that a tie is contested', () => {
    const members = [member('a', 0), member('b', 1)];
    const won = context(2, {}, { isWon: (tie) => tie === 'bid' });
    expect(codes({ members, pairs: [pair('a', 'b', [link({ tie: 'bid' })])] }, won)).toContain(
      'WON_TOGETHER',
    );
    const contested = [pair('a', 'b', [link({ tie: 'bid', stance: 'CONTESTED', strength: 0 })])];
    expect(codes({ members, pairs: contested }, won)).toEqual(['CONTESTED', 'NOBODY_KNOWN']);
  });

  it('is who stands alone on three needs, and which needs only one of the pole covers', () => {
    const members = [member('a', 0, 1, 2), member('b', 2, 3)];
    expect(codes({ members, pairs: known }, context(4))).toEqual(['ALL_KNOWN']);
    const alone = [member('a', 0, 1, 2), member('b', 3)];
    expect(
      remarksOn({ members: alone, pairs: known }, context(4, {}, { coverage: [1, 2, 2, 2] })),
    ).toMatchObject([
      { code: 'ALL_KNOWN' },
      { code: 'RARE_NEED', needs: [0] },
      { code: 'ALONE_ON_NEEDS', actors: ['a'], needs: [0, 1, 2] },
    ]);
  });

  it('is what a need rests on: experts, beginners, their own word', () => {
    const members = [member('a', 0, 1), member('b', 1, 2)];
    const remarks = remarksOn(
      { members, pairs: known },
      context(3, {
        'a-0': competence({ level: 'STARTING', referenceCount: 0, largestReference: null, documented: true }),
        'a-1': competence({ level: 'STARTING', referenceCount: 0, largestReference: null }),
        'b-1': competence({ level: 'EXPERT' }),
        'b-2': competence({ referenceCount: 0, largestReference: null }),
      }),
    );
    expect(remarks).toMatchObject([
      { code: 'ALL_KNOWN' },
      { code: 'EXPERTS', needs: [1] },
      { code: 'STARTING_ONLY', needs: [0] },
      { code: 'ONLY_DECLARED', needs: [2] },
    ]);
    const twice = [member('a', 0), member('b', 0)];
    expect(codes({ members: twice, pairs: known }, context(1))).toContain('EVERY_NEED_TWICE');
  });

  it.each([
    [null, 1, 100_000, []],
    [100_000, 1, 100_000, ['REFERENCE_ENOUGH']],
    [200_000, 1, 100_000, []],
    [200_001, 1, 100_000, ['NO_REFERENCE_ABOVE_HALF']],
    [200_001, 1, null, ['NO_REFERENCE_ABOVE_HALF']],
    [200_001, 0, null, ['NO_REFERENCE']],
    [0, 1, 100_000, []],
  ])('is what references are beside a value of %s', (value, referenceCount, largestReference, expected) => {
    const one = competence({ referenceCount, largestReference, documented: true });
    const remarks = remarksOn(
      { members: [member('a', 0)], pairs: [] },
      context(1, { 'a-0': one }, { value }),
    );
    expect(remarks.map(({ code }) => code)).toEqual(expected);
    if (expected[0] === 'NO_REFERENCE_ABOVE_HALF') expect(remarks[0]?.amount).toBe((value ?? 0) / 2);
  });
});
