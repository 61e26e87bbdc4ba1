import { karate } from '../testing/karate-club';
import {
  adamicAdar,
  commonNeighbours,
  goBetweens,
  resourceAllocation,
  type WeightedNetwork,
} from './closeness';
import { areaUnderCurve, precisionAt, type ScoredLink } from './metrics';

const links = (...pairs: readonly (readonly [score: number, isTrue: boolean])[]): ScoredLink[] =>
  pairs.map(([score, isTrue]) => ({ score, isTrue }));

describe('the area under the curve', () => {
  it('is how often a true link is above a false one', () => {
    expect(areaUnderCurve(links([3, true], [2, false], [1, false]))).toBe(1);
    expect(areaUnderCurve(links([3, false], [2, true], [1, false]))).toBe(0.5);
    expect(areaUnderCurve(links([1, true], [2, false]))).toBe(0);
    // Trues 4 and 2 against falses 3 and 1: above in three of four pairs.
    expect(areaUnderCurve(links([4, true], [3, false], [2, true], [1, false]))).toBe(0.75);
  });

  it('counts equals half', () => {
    expect(areaUnderCurve(links([1, true], [1, false]))).toBe(0.5);
    // 2 beats 1 and 0; 1 equals 1 (½) and beats 0: (2 + 1.5) ÷ 4.
    expect(areaUnderCurve(links([2, true], [1, true], [1, false], [0, false]))).toBe(0.875);
  });

  it('says nothing where there is nothing to compare', () => {
    expect(areaUnderCurve(links([1, true]))).toBeUndefined();
    expect(areaUnderCurve(links([1, false]))).toBeUndefined();
    expect(areaUnderCurve([])).toBeUndefined();
  });
});

describe('the precision of the first few', () => {
  it('is the share of true ones among them', () => {
    const found = links([5, true], [4, false], [3, true], [2, false], [1, true], [0, true]);
    expect(precisionAt(5, found)).toBeCloseTo(0.6);
    expect(precisionAt(1, found)).toBe(1);
    expect(precisionAt(5, links([1, true], [0, false]))).toBe(0.2);
    expect(precisionAt(5, [])).toBe(0);
  });

  it('counts equals at the border by chance', () => {
    // One place left for three equals of which one is true: a third of a hit.
    expect(precisionAt(2, links([2, true], [1, true], [1, false], [1, false]))).toBeCloseTo((1 + 1 / 3) / 2);
  });
});

function network(edges: readonly (readonly number[])[], weight = 1): WeightedNetwork {
  const tied = edges.map((own, at) => [
    ...own,
    ...edges.flatMap((others, other) => (others.includes(at) ? [other] : [])),
  ]);
  return {
    neighbours: (one) => tied[one] ?? [],
    strength: (a, b) => (tied[a]?.includes(b) ? weight : 0),
  };
}

describe('closeness', () => {
  const club = network(karate);

  it('is that of the karate club', () => {
    expect(karate.flat()).toHaveLength(78);
    expect(commonNeighbours(club, 0, 33).sort((a, b) => a - b)).toEqual([8, 13, 19, 31]);
    expect(adamicAdar(club, 0, 33)).toBeCloseTo(2.71102, 5);
    // Of 5, 5, 3 and 6 ties each.
    expect(resourceAllocation(club, 0, 33)).toBeCloseTo(1 / 5 + 1 / 5 + 1 / 3 + 1 / 6);
  });

  it('by reliable routes is Adamic–Adar where all ties are whole, and shrinks with their strengths', () => {
    const sum = (of: WeightedNetwork) => goBetweens(of, 0, 33).reduce((total, { adds }) => total + adds, 0);
    expect(sum(club)).toBeCloseTo(2.71102, 5);
    expect(sum(network(karate, 0.5))).toBeCloseTo(2.71102 / 4, 5);
    expect(goBetweens(club, 0, 33)[0]?.who).toBe(19);
  });
});
