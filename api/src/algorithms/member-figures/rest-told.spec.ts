import { simplexBounds } from '../secrecy';
import { decideAlone, measuresOf, reportMembers, type DecidedCell, type PublishedMeasure } from '.';
import { publishYear } from './testing/publish-year';

const YEAR = 2024;
const turnovers = { a: 100_000, b: 90_000, c: 80_000, d: 75_000 };

/** Turnovers of a year, and what of each comes from cooperation where that is said. */
function factsOf(wholes: Readonly<Record<string, number>>, parts: Readonly<Record<string, number>>) {
  const of = (figure: 'TURNOVER' | 'TURNOVER_FROM_COOPERATION', values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([member, value]) => ({ member, figure, year: YEAR, value }));
  return {
    members: Object.keys(wholes).map((id) => ({
      id,
      spans: [['2015-01-01', '9999-12-31'] as const],
      groups: [],
    })),
    given: [...of('TURNOVER', wholes), ...of('TURNOVER_FROM_COOPERATION', parts)],
  };
}

const places = (cells: readonly DecidedCell[], figure: string) =>
  cells.filter((one) => one.figure === figure).map(({ panel, sum, withheld }) => [panel, sum, withheld]);
const hidden = [
  ['BOTH', null, 'PROTECTS_ANOTHER'],
  ['ALL', null, 'PROTECTS_ANOTHER'],
];

describe('what turnover from cooperation tells beside turnover', () => {
  const few = { a: 99_000, b: 89_000, c: 10_000, d: 74_500 };

  it.each([
    ['one has nearly all that comes from elsewhere', few],
    ['all say that all of it does, so that the share of each is told', turnovers],
    ['nothing is left but what one could work out', { a: 60_000, b: 60_000, c: 79_900, d: 74_950 }],
  ])('is withheld where %s', (_why, parts) => {
    const facts = factsOf(turnovers, parts);
    const known: PublishedMeasure[] = [];
    for (const cells of [
      publishYear(facts, YEAR, [], simplexBounds).cells,
      measuresOf(facts).flatMap((one) => decideAlone(one, simplexBounds, known)),
    ]) {
      expect(places(cells, 'TURNOVER').map(([, sum]) => sum)).toEqual([345_000, 345_000]);
      expect(places(cells, 'TURNOVER_FROM_COOPERATION')).toEqual(hidden);
      const share = reportMembers({ cells, others: cells, seen: facts, actsFor: [] }).find(
        (one) => one.indicator.code === 'TURNOVER_FROM_COOPERATION',
      );
      expect(share?.readings).toMatchObject([{ value: null, withheld: 'PROTECTS_ANOTHER' }]);
    }
  });

  it('is told where what is left is made by several', () => {
    const facts = factsOf(turnovers, { a: 50_000, b: 45_000, c: 50_000, d: 30_000 });
    const { cells } = publishYear(facts, YEAR, [], simplexBounds);
    expect(places(cells, 'TURNOVER_FROM_COOPERATION').map(([, sum]) => sum)).toEqual([175_000, 175_000]);
  });

  it('is told where turnover was not, which is withheld then where it comes later', () => {
    const parts = factsOf(turnovers, few).given.filter((one) => one.figure !== 'TURNOVER');
    const first = publishYear({ ...factsOf(turnovers, few), given: parts }, YEAR, [], simplexBounds);
    expect(places(first.cells, 'TURNOVER_FROM_COOPERATION')).toEqual([['ALL', 272_500, null]]);
    const later = publishYear(factsOf(turnovers, few), YEAR, first.measures, simplexBounds);
    expect(places(later.cells, 'TURNOVER')).toEqual(hidden);
  });

  it('is withheld where whoever reads some of those who have something besides could tell', () => {
    const wholes = { ...turnovers, e: 70_000 };
    const parts = { a: 70_000, b: 60_000, c: 50_000, d: 74_000, e: 69_000 };
    const toldBeside = (...values: string[]) =>
      places(
        publishYear(factsOf(wholes, parts), YEAR, [], simplexBounds, {
          readersOf: () => [{ values: new Set(values), before: new Set() }],
          tokensOf: () => [],
        }).cells,
        'TURNOVER_FROM_COOPERATION',
      ).map(([, sum]) => sum);
    expect(toldBeside('d', 'e')).toEqual([323_000, 323_000]);
    expect(toldBeside('a', 'b')).toEqual([null, null]);
  });
});
