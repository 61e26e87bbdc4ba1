import { readTarget, readWhy } from './read-target';

const given = {
  indicator: 'MEMBERS',
  value: 45,
  dueYear: 2028,
  setOn: '2026-06-12',
  author: ' General assembly ',
  source: ' Minutes of June, page 3 ',
};
const read = (more: Partial<typeof given>) => readTarget({ ...given, ...more }, '2026-11-27');
const fault = (more: Partial<typeof given>) => {
  const answer = read(more);
  return 'problems' in answer ? answer.problems.map(({ code, field }) => [code, field]) : 'none';
};

describe('a target as it is typed', () => {
  it('has the unit of its indicator and no spaces around its words', () => {
    expect(read({})).toEqual({
      target: {
        ...given,
        unit: 'STRUCTURE',
        author: 'General assembly',
        source: 'Minutes of June, page 3',
      },
    });
  });

  it('may have no year and no source', () => {
    expect(readTarget({ ...given, dueYear: null, source: ' ' }, '2026-11-27')).toMatchObject({
      target: { dueYear: 0, source: null },
    });
  });

  it('may be a change downwards', () => {
    expect(read({ indicator: 'TURNOVER_CHANGE', value: -2.5 })).toMatchObject({
      target: { value: -2.5, unit: 'PERCENT' },
    });
  });

  it.each([
    [{ indicator: 'NOTHING' }, ['NOT_FOUND', 'indicator']],
    [{ indicator: 'FUNDING_BY_FUNDER' }, ['NOT_FOUND', 'indicator']],
    [{ value: Number.NaN }, ['INVALID_INPUT', 'value']],
    [{ value: 1e13 }, ['INVALID_INPUT', 'value']],
    [{ dueYear: 28 }, ['INVALID_INPUT', 'dueYear']],
    [{ setOn: '2026-02-30' }, ['INVALID_INPUT', 'setOn']],
    [{ setOn: '2026-11-28' }, ['INVALID_INPUT', 'setOn']],
    [{ setOn: '12/06/2026' }, ['INVALID_INPUT', 'setOn']],
    [{ author: '  ' }, ['INVALID_INPUT', 'author']],
    [{ author: 'x'.repeat(201) }, ['TEXT_TOO_LONG', 'author']],
    [{ source: 'x'.repeat(501) }, ['TEXT_TOO_LONG', 'source']],
  ])('is refused as %j', (more, expected) => {
    expect(fault(more)).toEqual([expected]);
  });

  it('is given up for a reason', () => {
    expect(readWhy(' no longer ')).toEqual({ why: 'no longer' });
    expect(readWhy(' ')).toMatchObject({ problems: [{ code: 'SAY_WHY' }] });
  });
});
