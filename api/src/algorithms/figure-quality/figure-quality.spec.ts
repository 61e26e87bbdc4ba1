import fc from 'fast-check';
import { coverageOf, doubtfulFigures, openDisagreements, silentIn, type QualityMember } from '.';

const given = (figure: 'TURNOVER' | 'FTE' | 'HEAD_COUNT', year: number, value: number, sure = false) => ({
  ...{ figure, year, value, sure },
  saidOn: `${year + 1}-02-01`,
});
const member = (id: string, figures: QualityMember['given'], more: Partial<QualityMember> = {}) => ({
  ...{ id, spans: [['2015-01-01', '9999-12-31'] as const], given: figures },
  ...more,
});

describe('the quality of figures', () => {
  it('counts who gave what among the members of the year', () => {
    const members = [
      member('a', [given('TURNOVER', 2024, 5), given('FTE', 2024, 1)]),
      member('b', [given('TURNOVER', 2024, 7)]),
      member('left', [given('TURNOVER', 2024, 9)], { spans: [['2015-01-01', '2023-12-31']] }),
      member('back', [given('TURNOVER', 2024, 9)], {
        spans: [
          ['2015-01-01', '2018-12-31'],
          ['2025-01-01', '9999-12-31'],
        ],
      }),
      member('new', [], { spans: [['2024-12-31', '9999-12-31']] }),
    ];
    const told = coverageOf(members, [2024]);
    expect(told.find((one) => one.figure === 'TURNOVER')).toMatchObject({ known: 2, of: 3 });
    expect(told.find((one) => one.figure === 'FTE')).toMatchObject({ known: 1, of: 3 });
    expect(silentIn(members, 2024)).toEqual(['new']);
    expect(coverageOf(members, [2010])).toEqual([]);
  });

  it('never knows more than there are, and is silent where nothing is known', () => {
    const figure = fc.record({
      figure: fc.constantFrom('TURNOVER' as const, 'FTE' as const),
      year: fc.constantFrom(2023, 2024),
      value: fc.integer({ min: 0, max: 100 }),
      sure: fc.boolean(),
      saidOn: fc.constantFrom('2024-02-01', '2025-02-01'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(figure, { maxLength: 4 }), { maxLength: 6 }), (all) => {
        const members = all.map((figures, at) => member(`m${at}`, figures));
        for (const { figure: code, year, known, of } of coverageOf(members, [2023, 2024])) {
          const who = all.filter((figures) =>
            figures.some((one) => one.figure === code && one.year === year),
          );
          expect([known, of]).toEqual([who.length, all.length]);
        }
        expect(silentIn(members, 2024)).toHaveLength(
          all.filter((figures) => figures.every((one) => one.year !== 2024)).length,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('names what surprises and nobody has said to be right', () => {
    const members = [
      member('a', [given('TURNOVER', 2023, 10_000), given('TURNOVER', 2024, 200_000)]),
      member('b', [given('TURNOVER', 2023, 10_000), given('TURNOVER', 2024, 200_000, true)]),
      member('c', [given('FTE', 2024, 12), given('HEAD_COUNT', 2024, 3)]),
    ];
    expect(doubtfulFigures(members).map((one) => [one.member, one.given.figure, one.doubts])).toEqual([
      ['a', 'TURNOVER', ['TEN_TIMES_MORE']],
      ['c', 'FTE', ['FTE_ABOVE_HEAD_COUNT']],
      ['c', 'HEAD_COUNT', ['FTE_ABOVE_HEAD_COUNT']],
    ]);
  });

  it('names what documents disagree about until somebody decides', () => {
    const said = (id: string, value: number, more: object = {}) => ({
      ...{ id, about: 'place', property: 'FLOOR_AREA', value, unit: 'SQUARE_METRE' },
      ...{ modality: 'REPORTED', period: '2016' },
      ...more,
    });
    expect(openDisagreements([said('a', 1500), said('b', 1200)])).toMatchObject([
      { about: 'place', property: 'FLOOR_AREA', statements: [{ id: 'a' }, { id: 'b' }] },
    ]);
    for (const agreed of [
      [said('a', 1500), said('b', 1500)],
      [said('a', 1500), said('b', 1200, { period: '2013' })],
      [said('a', 1500), said('b', 1200, { modality: 'PLANNED' })],
      [said('a', 1500), said('b', 1200, { scope: 'at first' })],
      [said('a', 1500), said('b', 1200, { about: 'other' })],
      [said('a', 1500), said('b', 1200, { pinnedOn: '2026-11-01' })],
    ])
      expect(openDisagreements(agreed)).toEqual([]);
  });
});
