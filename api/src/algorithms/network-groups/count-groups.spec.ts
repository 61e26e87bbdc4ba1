import fc from 'fast-check';
import { countGroups, OTHERS } from './count-groups';

/** Whoever stands at `ab` is in the groups a and b. */
const groupsOf = (stand: string) => [...stand];
const wide = { nodes: 500, ties: 2000 };
const party = (stand: string | null, count = 1) => ({ stand, count });
const tie = (count: number, ...stands: (string | null)[]) => ({ stands, count });

describe('a network as groups', () => {
  it('counts who is in each group, and the ties within and between', () => {
    const picture = countGroups(
      [party('a', 3), party('b', 2), party(null, 4)],
      [tie(5, 'a', 'a'), tie(2, 'a', 'b'), tie(1, 'a', 'a', 'b', null)],
      groupsOf,
      wide,
    );
    expect(picture.groups).toEqual([
      { key: OTHERS, count: 4, ties: 0 },
      { key: 'a', count: 3, ties: 6 },
      { key: 'b', count: 2, ties: 0 },
    ]);
    expect(picture.between).toEqual([
      { from: 'a', to: 'b', ties: 3 },
      { from: 'a', to: OTHERS, ties: 1 },
      { from: 'b', to: OTHERS, ties: 1 },
    ]);
    expect(picture).toMatchObject({ actors: 5, others: 4, ties: 8, omittedGroups: 0, omittedTies: 0 });
  });

  it('tells of groups whose codes have spaces', () => {
    const { between } = countGroups(
      [party('a'), party('b')],
      [tie(1, 'a', 'b')],
      (one) => [`X ${one}`],
      wide,
    );
    expect(between).toEqual([{ from: 'X a', to: 'X b', ties: 1 }]);
  });

  it('counts who is in two groups in both, and ties nobody to itself', () => {
    const picture = countGroups([party('ab'), party('a')], [tie(1, 'ab', 'a')], groupsOf, wide);
    expect(picture.groups).toEqual([
      { key: 'a', count: 2, ties: 1 },
      { key: 'b', count: 1, ties: 0 },
    ]);
    expect(picture.between).toEqual([{ from: 'a', to: 'b', ties: 1 }]);
    expect(countGroups([party('ab')], [tie(1, 'ab', 'c')], groupsOf, wide).between).not.toContainEqual(
      expect.objectContaining({ from: 'a', to: 'b' }),
    );
    expect(picture.actors).toBe(2);
  });

  it('keeps the largest groups and the lines with most ties, and says what it leaves out', () => {
    const picture = countGroups(
      [party('a', 1), party('b', 3), party('c', 3), party('d', 9)],
      [tie(4, 'b', 'c'), tie(1, 'b', 'd'), tie(2, 'a', 'd'), tie(7, 'a', 'a')],
      groupsOf,
      { nodes: 3, ties: 1 },
    );
    expect(picture.groups.map(({ key }) => key)).toEqual(['d', 'b', 'c']);
    expect(picture.between).toEqual([{ from: 'b', to: 'c', ties: 4 }]);
    expect(picture).toMatchObject({ omittedGroups: 1, omittedActors: 1, omittedTies: 10, ties: 14 });
  });

  it('is the same whatever the order of what it is made from, and leaves nothing uncounted', () => {
    const stands = fc.constantFrom('a', 'b', 'ab', 'bc', 'd', null);
    fc.assert(
      fc.property(
        fc.array(fc.record({ stand: stands, count: fc.integer({ min: 1, max: 5 }) }), { maxLength: 8 }),
        fc.array(
          fc.record({
            stands: fc.array(stands, { minLength: 2, maxLength: 4 }),
            count: fc.integer({ min: 1, max: 5 }),
          }),
          { maxLength: 8 },
        ),
        fc.integer({ min: 1, max: 5 }),
        (parties, ties, most) => {
          const limits = { nodes: most, ties: 2 };
          const picture = countGroups(parties, ties, groupsOf, limits);
          const turned = ties.map((one) => ({ ...one, stands: [...one.stands].reverse() }));
          expect(countGroups([...parties].reverse(), turned.reverse(), groupsOf, limits)).toEqual(picture);
          expect(picture.groups.length).toBeLessThanOrEqual(most);
          expect(picture.between.length).toBeLessThanOrEqual(2);
          const keys = new Set(picture.groups.map(({ key }) => key));
          for (const { from, to } of picture.between) expect(keys.has(from) && keys.has(to)).toBe(true);
          expect(picture.omittedActors).toBeLessThanOrEqual(picture.actors);
          expect(picture.omittedTies).toBeLessThanOrEqual(picture.ties);
          const whole = countGroups(parties, ties, groupsOf, wide);
          expect(whole).toMatchObject({ omittedGroups: 0, omittedActors: 0 });
        },
      ),
    );
  });
});
