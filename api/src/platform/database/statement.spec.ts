import { parametersOf, reading } from './statement';

describe('the parameters of a statement', () => {
  const list = reading<{ pole: string | null; after: number[] | null; readers: string[] }>(
    'test.list',
    `MATCH (x:Thing) WHERE ($pole IS NULL OR x.pole = $pole) AND ($after IS NULL OR x.id > $after[0])
       AND $poles <> x.id AND any(r IN $readers WHERE r IN x.readers) RETURN x.id`,
  );

  it('are of the same types whether what may be left out is given or not', () => {
    expect(list.text).toBe(
      'MATCH (x:Thing) WHERE ($given.pole IS NULL OR x.pole = $given.pole) AND ($given.after IS NULL OR x.id > $given.after[0]) ' +
        'AND $poles <> x.id AND any(r IN $readers WHERE r IN x.readers) RETURN x.id',
    );
    expect(parametersOf(list, { pole: null, after: [1], readers: ['public'] })).toEqual({
      readers: ['public'],
      given: { pole: null, after: [1] },
    });
  });

  it('are all there: a filter that is forgotten is an error, and not a filter that lets all pass', () => {
    expect(() => parametersOf(list, { after: null, readers: ['public'] } as never)).toThrow(
      'test.list is asked without $pole',
    );
  });

  it('stay as they are where nothing may be left out', () => {
    const one = reading<{ id: string }>('test.one', 'MATCH (x:Thing { id: $id }) RETURN x.id');
    const parameters = { id: 'x' };
    expect(parametersOf(one, parameters)).toBe(parameters);
    expect(one.text).toBe('MATCH (x:Thing { id: $id }) RETURN x.id');
  });
});
