import { simplexBounds } from '../secrecy';
import { measuresOf, reportMembers, tellAll, type DecidedCell, type MemberFacts } from '.';
import { publishYear } from './testing/publish-year';

const members = ['a', 'b', 'c', 'd'];

/** Turnovers of two years and what of the later one cooperation brought, some of them not exact. */
function factsWith(qualifiers: Readonly<Record<string, string>>): MemberFacts {
  const figures = ['TURNOVER 2022', 'TURNOVER 2023', 'TURNOVER_FROM_COOPERATION 2023'];
  return {
    members: members.map((id) => ({ id, spans: [['2020-01-01', '9999-12-31'] as const], groups: [] })),
    given: members.flatMap((member, at) =>
      figures.map((one) => ({
        member,
        figure: one.split(' ')[0] as 'TURNOVER',
        year: Number(one.split(' ')[1]),
        value: one.includes('_') ? 40 + at : 100 + at,
        qualifier: qualifiers[`${member} ${one}`],
      })),
    ),
  };
}

const qualifierOf = (facts: MemberFacts, cells: readonly DecidedCell[], code: string) =>
  reportMembers({ cells, others: cells, seen: facts, actsFor: [] })
    .find((one) => one.indicator.code === code)
    ?.readings.find((one) => one.year === 2023)?.qualifier;

describe('how exact a sum of members’ figures is', () => {
  it.each([
    [{}, ['EXACT', 'EXACT', 'EXACT']],
    [{ 'b TURNOVER 2023': 'AT_LEAST' }, ['AT_LEAST', 'AT_LEAST', 'ABOUT']],
    [{ 'b TURNOVER 2023': 'AT_LEAST', 'c TURNOVER 2023': 'ABOUT' }, ['ABOUT', 'ABOUT', 'ABOUT']],
    [{ 'b TURNOVER 2022': 'AT_LEAST' }, ['EXACT', 'ABOUT', 'EXACT']],
    [{ 'b TURNOVER_FROM_COOPERATION 2023': 'AT_LEAST' }, ['EXACT', 'EXACT', 'AT_LEAST']],
  ])('is as exact as the least exact one behind it: %j', (qualifiers, expected) => {
    const facts = factsWith(qualifiers);
    const codes = ['GIVEN_TURNOVER', 'TURNOVER_CHANGE', 'TURNOVER_FROM_COOPERATION'];
    const published = publishYear(facts, 2023, [], simplexBounds).cells;
    for (const cells of [measuresOf(facts).flatMap((one) => tellAll(one)), published])
      expect(codes.map((code) => qualifierOf(facts, cells, code))).toEqual(expected);
  });

  it('is not kept of what is withheld, and was not of what was published before it was', () => {
    const facts = factsWith({ 'a TURNOVER 2023': 'ABOUT' });
    const cells = publishYear(facts, 2023, [], simplexBounds).cells;
    const before = cells.map(({ qualifier: _unkept, ...one }) => one);
    expect(qualifierOf(facts, before, 'GIVEN_TURNOVER')).toBe('EXACT');
    const few = { ...facts, members: facts.members.slice(0, 2) };
    for (const one of publishYear(few, 2023, [], simplexBounds).cells)
      expect([one.sum, one.qualifier]).toEqual([null, undefined]);
  });
});
