import { fieldLabel } from './field-labels';
import { noticeWords } from './problem-words';

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

  it('name fields and columns as the screen does', () => {
    const unread = { code: 'DATE_UNREAD', parameters: { field: 'deadline', value: '31/02' } };
    expect(noticeWords.textOf(unread, 'en')).toBe('Unreadable date, left out: 31/02 (Deadline).');
    expect(noticeWords.textOf({ code: 'MAPPING_MISSING', parameters: { field: 'buyer' } }, 'fr')).toBe(
      'Dites quelle colonne donne\u00a0: Acheteur.',
    );
    expect(noticeWords.textOf({ code: 'UNHEARD_OF' }, 'fr')).toBe('UNHEARD_OF');
  });
});
