import { simplexBounds } from '../secrecy';
import { asMerged, type DecidedCell, type PublishedMeasure } from '.';
import { publishYear } from './testing/publish-year';

/** The turnovers of members of one pole in 2023. */
const facts = (given: Readonly<Record<string, number>>) => ({
  members: Object.keys(given).map((id) => ({
    id,
    spans: [['2020-01-01', '9999-12-31'] as const],
    groups: [],
  })),
  given: Object.entries(given).map(([member, value]) => ({
    ...{ member, figure: 'TURNOVER' as const, year: 2023, value },
  })),
});
const publish = (given: Readonly<Record<string, number>>) =>
  publishYear(facts(given), 2023, [], simplexBounds);
const sums = (cells: readonly DecidedCell[]) => cells.map((one) => [one.panel, one.sum, one.withheld]);

describe('sums beside those of members that have become one', () => {
  const keptOf = new Map([['other', 'd']]);
  const now = facts({ a: 110, b: 111, d: 113, e: 114 });

  it('do not tell by their difference what a member has who came in between', () => {
    // With `f` in the one and `e` in the other alone, `f` would find out what `e` has.
    const { measures } = publish({ a: 110, b: 111, c: 112, other: 113, f: 115 });
    const later = facts({ a: 110, b: 111, c: 112, d: 113, e: 114 });
    const beside = (earlier: readonly PublishedMeasure[]) =>
      sums(publishYear(later, 2023, earlier, simplexBounds).cells);
    expect(beside(measures)).toEqual([['ALL', 560, null]]);
    expect(beside(asMerged(measures, keptOf))).toEqual([['ALL', null, 'PROTECTS_ANOTHER']]);
  });

  it('are beside what was told when they were two, whatever the two had', () => {
    // Both were in the earlier sum, which has 113 twice, or the value that counts now and another one.
    for (const beside of [113, 90]) {
      const { measures } = publish({ a: 110, b: 111, other: 113, d: beside, e: 114 });
      const merged = asMerged(measures, keptOf);
      expect(merged[0]?.measure.contributors.map((one) => one.member)).toEqual(['a', 'b', 'd', 'd', 'e']);
      expect(sums(publishYear(now, 2023, merged, simplexBounds).cells)).toEqual([
        ['ALL', null, 'PROTECTS_ANOTHER'],
      ]);
    }
  });

  it('are as they were where nobody was merged', () => {
    const { measures } = publish({ a: 110, b: 111, d: 113, e: 114 });
    expect(asMerged(measures, new Map())).toEqual(measures);
    expect(sums(publishYear(now, 2023, measures, simplexBounds).cells)).toEqual([['ALL', 448, null]]);
  });
});
