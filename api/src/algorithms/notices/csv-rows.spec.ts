import { layoutOf } from '../cells/titles';
import { suggestMapping } from './csv-mapping';
import { readCsvRows } from './csv-rows';

const rows = (...cells: string[][]) => cells.map((row, index) => ({ cells: row, line: index + 2 }));

describe('columns of a spreadsheet', () => {
  it('are guessed from their titles', () => {
    expect(
      suggestMapping([
        'Réf.',
        'Intitulé de la consultation',
        'Acheteur',
        'SIRET acheteur',
        'Date limite',
        'N° lot',
        'Intitulé du lot',
        'Montant estimé',
        'Montant du lot',
        'Code CPV',
      ]).columns,
    ).toEqual({
      number: 'Réf.',
      title: 'Intitulé de la consultation',
      buyer: 'Acheteur',
      buyerSiret: 'SIRET acheteur',
      deadline: 'Date limite',
      lotNumber: 'N° lot',
      lotTitle: 'Intitulé du lot',
      value: 'Montant estimé',
      lotValue: 'Montant du lot',
      cpv: 'Code CPV',
    });
    expect(
      suggestMapping(['idweb', 'objet', 'nomacheteur', 'dateparution', 'datelimitereponse', 'url_avis'])
        .columns,
    ).toEqual({
      number: 'idweb',
      title: 'objet',
      buyer: 'nomacheteur',
      published: 'dateparution',
      deadline: 'datelimitereponse',
      url: 'url_avis',
    });
  });

  it('are the same layout in another order and case', () => {
    expect(layoutOf(['Objet', 'Acheteur'])).toBe(layoutOf(['ACHETEUR', 'objet ']));
    expect(layoutOf(['Objet'])).not.toBe(layoutOf(['Objet', 'Acheteur']));
  });
});

describe('rows of a spreadsheet', () => {
  const header = ['Réf', 'Objet', 'Acheteur', 'Limite', 'Lot', 'Titre lot', 'Montant', 'CPV'];
  const mapping = {
    columns: {
      number: 'Réf',
      title: 'Objet',
      buyer: 'Acheteur',
      deadline: 'Limite',
      lotNumber: 'Lot',
      lotTitle: 'Titre lot',
      lotValue: 'Montant',
      lotCpv: 'CPV',
    },
    fixed: { nature: 'privée' },
  };

  it('with one number are the lots of one call', () => {
    const { items } = readCsvRows(
      header,
      rows(
        [
          'A-1',
          'Chantier (inventé)',
          'Foncière inventée',
          '12/03/2026 12h00',
          '1',
          'Peinture',
          '12 500,50 €',
          '45442100-8',
        ],
        [
          'A-1',
          'Chantier (inventé)',
          'Foncière inventée',
          '12/03/2026 12h00',
          '2',
          'Sols',
          '8.000',
          '45432100',
        ],
        ['A-2', 'Ménage (inventé)', 'Foncière inventée', '', '', '', '', '3900000'],
      ),
      mapping,
    );
    expect(items.map((one) => one.draft?.sourceId)).toEqual([
      'fonciere-inventee/a-1',
      'fonciere-inventee/a-2',
    ]);
    expect(items[0]?.draft).toMatchObject({
      nature: 'PRIVATE',
      deadline: '2026-03-12T12:00',
      contract: 'WORKS',
      lots: [
        { number: '1', title: 'Peinture', value: 12_500.5, cpv: ['45442100'] },
        { number: '2', title: 'Sols', value: 8000, cpv: ['45432100'] },
      ],
    });
    expect(items[0]?.place).toEqual({ line: 2 });
    expect(items[0]?.problems.map((one) => one.code)).toEqual(['AMOUNT_UNSURE']);
    // A spreadsheet has taken the zero of the code.
    expect(items[1]?.draft?.lots).toEqual([{ number: '1', title: 'Ménage (inventé)', cpv: ['03900000'] }]);
    expect(items[1]?.problems.map((one) => one.code)).toEqual(['NO_DEADLINE']);
  });

  it('tell what they lack, row by row', () => {
    const { items } = readCsvRows(
      header,
      rows(
        ['A-3', '', 'Foncière', '', '', '', '', ''],
        ['A-4', 'x', '', '', '', '', '', ''],
        ['A-5', 'x', 'y', '31/02/2026', '', '', '1.2.3', 'abc', 'trop'],
      ),
      mapping,
    );
    expect(items.map((one) => one.problems.map((each) => each.code))).toEqual([
      ['NO_TITLE'],
      ['NO_BUYER'],
      ['DATE_UNREAD', 'NO_DEADLINE', 'CPV_INVALID', 'AMOUNT_UNREAD', 'ROW_LENGTH', 'NO_CPV'],
    ]);
  });

  it('are not read before it is said which column names the call and its buyer', () => {
    expect(readCsvRows(['a', 'b'], rows(['1', '2']), { columns: {}, fixed: {} }).problems).toEqual([
      { code: 'MAPPING_MISSING', parameters: { field: 'title' } },
      { code: 'MAPPING_MISSING', parameters: { field: 'buyer' } },
    ]);
    const fixed = readCsvRows(['a'], rows(['Objet 1']), {
      columns: { title: 'a' },
      fixed: { buyer: 'Commune inventée' },
    });
    expect(fixed.items[0]?.draft?.buyerName).toBe('Commune inventée');
  });
});
