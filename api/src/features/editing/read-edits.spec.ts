import { readEdits } from './read-edits';

describe('an edit that is read', () => {
  const pledge = { readers: ['public'], purchase: 'paper', of: 'a', quantity: 1 };
  const problemsOf = (more: object) =>
    readEdits([{ kind: 'pledges', key: 'paper--a', version: null, record: { ...pledge, ...more } }] as never)
      .problems;

  it('tells the bound that a value is beyond, so that a screen can say it in its language', () => {
    expect(problemsOf({ quantity: 1e10 })).toMatchObject([
      {
        code: 'INVALID_INPUT',
        field: 'edits.0.record.quantity',
        parameters: { most: 1e9, of: 'number', issue: 'too_big' },
      },
    ]);
    expect(problemsOf({ quantity: 0 })).toMatchObject([{ parameters: { above: 0, of: 'number' } }]);
    expect(problemsOf({ note: 'x'.repeat(301) })).toMatchObject([
      { parameters: { most: 300, of: 'string' } },
    ]);
    expect(problemsOf({ readers: [] })).toMatchObject([{ parameters: { least: 1, of: 'array' } }]);
  });
});
