import { fieldLabel, valueText } from './field-labels';
import { problemText } from './problem-text';

describe('fields and problems of a notice', () => {
  it.each([
    ['deadline', 'Date limite de réponse', 'Deadline'],
    ['lots.2b.title', 'Lot 2b\u00a0: intitulé', 'Lot 2b: title'],
    ['lots.1.2.cpv', 'Lot 1.2\u00a0: codes cpv', 'Lot 1.2: cpv codes'],
    ['lots.3', 'Lot 3', 'Lot 3'],
    ['award.amount', 'Montant attribué HT (€)', 'Amount awarded before tax (€)'],
    ['strange', 'strange', 'strange'],
  ])('%s is told in both languages', (path, fr, en) => {
    expect([fieldLabel(path, 'fr'), fieldLabel(path, 'en')]).toEqual([fr, en]);
  });

  it('have values that stand on one line', () => {
    expect(valueText('2026-02-10T12:00', 'fr')).toBe('mardi 10 février 2026 à 12\u00a0h');
    expect(valueText('2026-02-10T12:00', 'en')).toBe('Tuesday 10 February 2026 at 12:00');
    expect(valueText([{ name: 'Prix', weight: 60 }, { name: 'Délai' }], 'fr')).toBe('Prix 60, Délai');
    expect([valueText(null, 'fr'), valueText([], 'fr'), valueText(12, 'fr')]).toEqual(['∅', '∅', '12']);
  });

  it('name fields and columns as the screen does', () => {
    const unread = { code: 'DATE_UNREAD', parameters: { field: 'deadline', value: '31/02' } };
    expect(problemText(unread, 'en')).toBe('Unreadable date, left out: 31/02 (Deadline).');
    expect(problemText({ code: 'MAPPING_MISSING', parameters: { field: 'buyer' } }, 'fr')).toBe(
      'Dites quelle colonne donne\u00a0: Acheteur.',
    );
    expect(problemText({ code: 'UNHEARD_OF' }, 'fr')).toBe('UNHEARD_OF');
  });
});
