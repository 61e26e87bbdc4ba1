import { valueText } from './value-text';

it('puts a value of a record on one line', () => {
  expect(valueText('2026-02-10T12:00', 'fr')).toBe('mardi 10 février 2026 à 12\u00a0h');
  expect(valueText('2026-02-10T12:00', 'en')).toBe('Tuesday 10 February 2026 at 12:00');
  expect(valueText([{ name: 'Prix', weight: 60 }, { name: 'Délai' }], 'fr')).toBe('Prix 60, Délai');
  expect([valueText(null, 'fr'), valueText([], 'fr'), valueText(12, 'fr')]).toEqual(['∅', '∅', '12']);
});
