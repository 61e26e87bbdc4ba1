import { fieldLabel, fieldValue, meaningOptions, sheetWords } from './words';

describe('words of a spreadsheet', () => {
  it('name a field as its kind of sheet does', () => {
    expect([fieldLabel('name', 'ACTORS', 'fr'), fieldLabel('name', 'TIES', 'fr')]).toEqual([
      'Nom',
      'Intitulé',
    ]);
    expect(fieldLabel('property.EMPLOYEES', 'ACTORS', 'en')).toBe('Employees');
    expect([fieldLabel('source', undefined, 'en'), fieldLabel('strange', undefined, 'en')]).toEqual([
      'Source',
      'strange',
    ]);
    const words = sheetWords(() => 'TIES');
    const missing = { code: 'COLUMN_MISSING', parameters: { sheet: 'Liens', field: 'participants' } };
    expect(words.textOf(missing, 'en')).toBe(
      'Sheet “Liens”: no column gives “Who takes part”. Choose which.',
    );
  });

  it('tell values with codes in words, and figures with their units', () => {
    expect(fieldValue('type', 'ASSOCIATION', 'fr')).toBe('Association');
    expect(fieldValue('type', 'Guilde', 'fr')).toBe('Guilde');
    expect(fieldValue('spellings', ['A', 'B'], 'fr')).toBe('A, B');
    expect([fieldValue('summary', null, 'fr'), fieldValue('functions', [], 'fr')]).toEqual(['∅', '∅']);
    expect(fieldValue('property.EMPLOYEES', 1250, 'en')).toBe('1,250');
    const figure = { value: 35, unit: 'PERCENT', qualifier: 'ABOUT' };
    expect(fieldValue('property.FUNDED_SHARE', figure, 'en')).toBe('about 35%');
  });

  it('offer figures for actors alone', () => {
    expect(meaningOptions('ACTORS', 'fr')).toContainEqual({
      ...{ value: 'property.EMPLOYEES', label: 'Salariés', group: 'Chiffres et constats' },
    });
    expect(meaningOptions('TIES', 'fr').some(({ group }) => group)).toBe(false);
  });
});
