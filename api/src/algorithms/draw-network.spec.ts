import fc from 'fast-check';
import { drawNetwork, type DrawableTie } from './draw-network';

const node = (id: string, standsAlone = true) => ({ id, slug: id, standsAlone });
const tie = (slug: string, ...who: string[]): DrawableTie => ({
  id: slug,
  slug,
  participants: who.map((nodeId) => ({ nodeId, role: 'PARTNER', stance: 'DECLARED', answers: true })),
});
const wide = { nodes: 500, ties: 2000 };
const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);

describe('a picture of the network', () => {
  it('draws a tie with those who are in the picture, if they are two', () => {
    const drawn = drawNetwork([node('a'), node('b')], [tie('abc', 'a', 'b', 'c'), tie('ac', 'a', 'c')], wide);
    expect(drawn.ties).toEqual([tie('abc', 'a', 'b')]);
    expect(drawn.omittedTies).toBe(0);
    expect(drawn.nodes.map((one) => one.degree)).toEqual([1, 1]);
  });

  it('does not take a party that stands twice in a tie for two', () => {
    expect(drawNetwork([node('a')], [tie('aa', 'a', 'a')], wide).ties).toEqual([]);
  });

  it('keeps who has no tie only if it stands alone', () => {
    expect(ids(drawNetwork([node('a'), node('b', false)], [], wide).nodes)).toEqual(['a']);
  });

  it('keeps the best connected, and says what it leaves out', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => node(id));
    const ties = [tie('ab', 'a', 'b'), tie('ac', 'a', 'c'), tie('ad', 'a', 'd'), tie('cd', 'c', 'd')];
    const drawn = drawNetwork(nodes, ties, { nodes: 3, ties: 2 });
    expect(ids(drawn.nodes)).toEqual(['a', 'c', 'd']);
    expect(ids(drawn.ties)).toEqual(['ac', 'ad']);
    expect(drawn).toMatchObject({ omittedNodes: 2, omittedTies: 2 });
    expect(drawn.nodes.map((one) => one.degree)).toEqual([3, 2, 2]);
  });

  it('keeps the nearest around a centre, which is never left out', () => {
    const nodes = ['far', 'near', 'me', 'x', 'y'].map((id) => node(id));
    const ties = [
      tie('1', 'me', 'near'),
      tie('2', 'near', 'far'),
      tie('3', 'far', 'x'),
      tie('4', 'far', 'y'),
    ];
    expect(ids(drawNetwork(nodes, ties, { nodes: 2, ties: 9 }, 'me').nodes)).toEqual(['me', 'near']);
  });

  it('is the same whatever the order of what it is made from, and never shows what is not there', () => {
    const letters = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(
        fc.uniqueArray(letters),
        fc.array(fc.array(letters, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        (who, groups, most) => {
          const nodes = who.map((id) => node(id, id < 'd'));
          const ties = groups.map((group, index) => tie(`t${String(index).padStart(2, '0')}`, ...group));
          const limits = { nodes: most, ties: 5 };
          const drawn = drawNetwork(nodes, ties, limits);
          expect(drawNetwork([...nodes].reverse(), [...ties].reverse(), limits)).toEqual(drawn);
          const shown = new Set(ids(drawn.nodes));
          for (const one of drawn.ties) {
            const distinct = new Set(one.participants.map((participant) => participant.nodeId));
            expect(distinct.size).toBeGreaterThan(1);
            for (const id of distinct) expect(shown.has(id)).toBe(true);
          }
          expect(drawn.nodes.length).toBeLessThanOrEqual(limits.nodes);
          expect(drawn.nodes.length + drawn.omittedNodes).toBeLessThanOrEqual(nodes.length);
          expect(drawn.ties.length + drawn.omittedTies).toBeLessThanOrEqual(ties.length);
        },
      ),
    );
  });

  it('keeps of equals those that come first by their names, around a centre as well', () => {
    const letters = fc.constantFrom(...'abcdefghij');
    fc.assert(
      fc.property(
        fc.uniqueArray(letters),
        fc.array(fc.array(letters, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
        fc.nat({ max: 10 }),
        fc.option(letters, { nil: undefined }),
        (who, groups, most, centre) => {
          const nodes = who.map((id) => node(id, id < 'd'));
          const ties = groups.map((group, index) => tie(`t${String(index).padStart(2, '0')}`, ...group));
          const all = drawNetwork(nodes, ties, wide, centre);
          const cut = drawNetwork(nodes, ties, { nodes: most, ties: 3 }, centre);
          expect(cut.nodes).toEqual(all.nodes.slice(0, most));
          expect(cut.nodes.length + cut.omittedNodes).toBe(all.nodes.length);
          expect(cut.ties.length + cut.omittedTies).toBe(all.ties.length);
        },
      ),
    );
  });
});
