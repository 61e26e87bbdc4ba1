import {
  callFields,
  lotsOf,
  missingIn,
  nextNumber,
  tidied,
  typedOf,
  withLot,
  withTyped,
  type DraftField,
} from './draft-record';

const field = (name: string): DraftField => {
  const found = callFields.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('a proposal that is corrected', () => {
  const record = {
    name: 'Peinture',
    cpv: ['45442100'],
    value: 5000,
    lots: [{ number: '1', title: 'Peinture', cpv: [] }],
  };

  it('shows and takes numbers, codes and texts as people type them', () => {
    expect(typedOf(record, field('cpv'))).toBe('45442100');
    expect(typedOf(record, field('value'))).toBe('5000');
    // What is half typed stays as it is typed.
    expect(typedOf(withTyped(record, field('value'), '7 500,'), field('value'))).toBe('7 500,');
    expect(tidied(withTyped(record, field('value'), '7 500,5 €'))).toMatchObject({ value: 7500.5 });
    expect(tidied(withTyped(record, field('value'), 'beaucoup'))).toMatchObject({ value: 'beaucoup' });
    expect(withTyped(record, field('value'), '')).not.toHaveProperty('value');
    expect(tidied(withTyped(record, field('cpv'), '45442100-8; 90910000'))).toMatchObject({
      cpv: ['45442100', '90910000'],
    });
    expect(tidied(withTyped(record, field('cpv'), ''))).toMatchObject({ cpv: [] });
  });

  it('tells what is left to fill in', () => {
    expect(missingIn(record)).toEqual(['buyerName']);
    const bare = withLot(withTyped(record, field('buyerName'), 'Commune'), 0, { number: '2b', title: ' ' });
    expect(missingIn(bare)).toEqual(['lots.2b.title']);
  });

  it('gains and loses lots', () => {
    const two = withLot(record, 1, { number: nextNumber(record), title: 'Sols', cpv: [] });
    expect(lotsOf(two).map((lot) => lot['number'])).toEqual(['1', '2']);
    expect(lotsOf(withLot(two, 0, undefined)).map((lot) => lot['title'])).toEqual(['Sols']);
    expect(lotsOf(withLot(two, 1, { ...lotsOf(two)[1], title: 'Murs' }))[1]).toMatchObject({ title: 'Murs' });
  });
});
