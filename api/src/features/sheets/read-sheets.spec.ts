import { MOST_ROWS, readSheets, type BroughtSheet } from './read-sheets';

const brought = (name: string, rows: readonly string[], more: Partial<BroughtSheet> = {}): BroughtSheet => ({
  ...{ name, text: rows.join('\n'), aside: false },
  ...more,
});
const read = (...sheets: BroughtSheet[]) => readSheets(sheets, '2024');

describe('reading the sheets of a spreadsheet', () => {
  it('finds the titles below a heading and a date, and tells each row by its own line', () => {
    const { tables, items } = read(
      brought('Structures', [
        'Annuaire inventé;;',
        'Mis à jour le 3 mai;;',
        'Nom;Nature;SIRET',
        'Laverie;SCOP;',
      ]),
    );
    expect(tables[0]).toMatchObject({ header: ['Nom', 'Nature', 'SIRET'], rows: 1 });
    expect(items.map(({ title, line }) => [title, line])).toEqual([['Laverie', 4]]);
  });

  it('takes the fullest line for the titles where none reads as such', () => {
    const { tables } = read(brought('Notes', ['À lire;;', 'x;y;z', '1;2;']));
    expect(tables[0]?.header).toEqual(['x', 'y', 'z']);
  });

  it('gives sheets of one name names of their own: rows are told apart by them', () => {
    const rows = ['Nom', 'Laverie'];
    const { tables, items } = read(...['S', 'S', 'S (2)', ' '].map((name) => brought(name, rows)));
    const names = ['S', 'S (2)', 'S (2) (2)', '4'];
    expect(tables.map((one) => one.name)).toEqual(names);
    expect(items.map((one) => one.sheet)).toEqual(names);
  });

  it('takes no meaning of a column that such a sheet cannot have, and leaves aside what is said to mean nothing', () => {
    const columns = {
      Nom: 'name',
      Sigle: '',
      De: 'participants',
      Autre: 'property.NOTHING',
      ETP: 'property.EMPLOYEES',
    };
    const { tables } = read(
      brought('S', ['Nom;Sigle;De;Autre;ETP', 'Laverie;L;x;y;3'], { kind: 'ACTORS', columns }),
    );
    expect(tables[0]?.layout?.columns).toEqual({ Nom: 'name', Sigle: '', ETP: 'property.EMPLOYEES' });
  });

  it('reads no row of more than it can, and counts none that are left aside', () => {
    const rows = ['Nom', ...Array.from({ length: MOST_ROWS }, (_, index) => `Structure ${index}`)];
    expect(read(brought('S', rows)).items).toHaveLength(MOST_ROWS);
    const two = read(brought('S', rows), brought('T', ['Nom', 'Laverie']));
    expect(two).toMatchObject({ items: [], problems: [{ code: 'TOO_MANY_ROWS' }] });
    const aside = read(brought('S', rows, { aside: true }), brought('T', ['Nom', 'Laverie']));
    expect(aside.items.map((one) => one.title)).toEqual(['Laverie']);
  });
});
