import { contradicted, type Said } from './contradicted';

const said = (id: string, more: Partial<Said> = {}): Said => ({
  id,
  value: 37,
  unit: 'PERSON',
  qualifier: 'EXACT',
  text: null,
  modality: 'REPORTED',
  period: '2013',
  scope: null,
  ...more,
});

const record = { property: 'EMPLOYEES', value: 40, unit: 'PERSON', modality: 'REPORTED', period: '2013' };
const ids = (of: object, all: Said[]) => contradicted({ ...record, ...of }, all).map(({ id }) => id);

describe('what a statement contradicts while it is typed', () => {
  it('is another value for the same period in the same sense', () => {
    const all = [
      said('other'),
      said('same', { value: 40 }),
      said('later', { period: '2016' }),
      said('plan', { modality: 'PLANNED' }),
      said('scope', { scope: 'occasional' }),
      said('about', { value: 40, qualifier: 'ABOUT' }),
    ];
    expect(ids({}, all)).toEqual(['other', 'about']);
    expect(ids({ qualifier: 'ABOUT' }, all)).toEqual(['other', 'same']);
    expect(ids({ modality: 'PLANNED' }, all)).toEqual(['plan']);
  });

  it('reads a period as it is typed', () => {
    expect(ids({ period: '03/2013' }, [said('month', { period: '2013-03' })])).toEqual(['month']);
    expect(ids({ period: undefined }, [said('never', { period: null })])).toEqual(['never']);
  });

  it('is nothing where several values can be true, or none is given', () => {
    expect(ids({ property: 'OFFER', text: 'x', value: undefined }, [said('other', { text: 'y' })])).toEqual(
      [],
    );
    expect(ids({ value: undefined }, [said('other')])).toEqual([]);
    expect(ids({ property: undefined }, [said('other')])).toEqual([]);
  });
});
