import { cellsOf, figuresBehind, measuresOf, reportMembers, tellAll } from '.';
import { randomFacts } from './testing/random-facts';

describe('the figures behind a value', () => {
  it('are those of its panel, in the territory, as many as are counted', () => {
    let counted = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const facts = randomFacts(seed);
      for (const group of [undefined, 'DEPARTEMENT:31'])
        for (const { indicator, readings } of reportMembers({
          ...{
            cells: measuresOf(facts).flatMap((one) => tellAll(one, group)),
            others: [],
            seen: facts,
            actsFor: [],
          },
          ...(group ? { group } : {}),
        }))
          for (const { year, figureCount } of readings) {
            const cells = cellsOf(indicator.code, year);
            // What the door reads of the store: nothing but figures and years of the cells.
            const given = facts.given.filter(
              (one) =>
                cells.some((cell) => cell.figure === one.figure) &&
                cells.some((cell) => cell.year === one.year),
            );
            const behind = figuresBehind({ ...facts, given }, cells, group);
            expect({ seed, code: indicator.code, year, count: behind.length }).toEqual({
              ...{ seed, code: indicator.code, year, count: figureCount },
            });
            counted += behind.length;
          }
    }
    expect(counted).toBeGreaterThan(1000);
    expect(cellsOf('TURNOVER_CHANGE', 2024)).toMatchObject([
      { figure: 'TURNOVER', year: 2024, panel: 'BEFORE' },
      { figure: 'TURNOVER', year: 2023, panel: 'AFTER' },
    ]);
    expect(cellsOf('EVENTS_HELD', 2024)).toEqual([]);
  });
});
