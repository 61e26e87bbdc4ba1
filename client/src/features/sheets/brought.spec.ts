import { fileOf, nothingBrought, sheetsOf, withFiles, withoutFile, type BroughtFile } from './brought';
import { withKind, withMeaning } from './meanings';
import { templateOf } from './templates';

const defaults = { today: '2026-11-30', pasted: 'Tableau collé' };
const file = (name: string, ...sheets: string[]): BroughtFile => ({
  name,
  day: '2024-05-17',
  sheets: sheets.map((one) => ({ name: one, text: `Nom\n${one} inventé` })),
});

describe('what is brought', () => {
  it('has a name of its own for each sheet', () => {
    const brought = { ...withFiles(nothingBrought('p'), [file('a.xlsx', 'F', 'G'), file('b.xlsx', 'F')]) };
    expect(sheetsOf({ ...brought, pasted: 'x' }, defaults).map(({ name }) => name)).toEqual([
      ...['F', 'G', 'F (2)'],
      'Tableau collé',
    ]);
  });

  it('takes a mended file in the place of the same one, and forgets what was said of one that goes', () => {
    const first = withFiles(nothingBrought('p'), [file('a.xlsx', 'F'), file('b.csv', 'b')]);
    const said = { F: { columns: {} }, b: { columns: {} } };
    const mended = withFiles({ ...first, said }, [file('a.xlsx', 'F', 'G')]);
    expect(sheetsOf(mended, defaults).map(({ name }) => name)).toEqual(['F', 'G', 'b']);
    expect(mended.said).toBe(said);
    expect(withoutFile(mended, 'a.xlsx', defaults).said).toEqual({ b: { columns: {} } });
  });

  it('is sent as it was read, unless something else was said', () => {
    const brought = withFiles(nothingBrought('p'), [file('a.xlsx', 'F'), file('b.csv', 'b')]);
    const read = [
      { name: 'F', of: 0, kind: 'ACTORS' as const, aside: false, columns: { Nom: 'name' } },
      { name: 'b', of: 1, kind: null, aside: true, columns: {} },
    ];
    expect(fileOf(brought, defaults, read).sheets).toMatchObject([
      { kind: 'ACTORS', aside: false, columns: { Nom: 'name' } },
      { aside: true },
    ]);
    const said = { F: withKind({ name: 'F', of: 0, aside: false, columns: {} }, undefined, 'TIES') };
    expect(fileOf({ ...brought, said, title: ' ' }, defaults, read)).toMatchObject({
      title: 'a',
      date: '2024-05-17',
    });
    expect(fileOf({ ...brought, said }, defaults, read).sheets[0]).not.toHaveProperty('columns');
  });

  it.each([' {"elements":[]}', '\uFEFF<?xml version="1.0"?><gexf/>'])(
    'says nothing of a map, which says by itself what it holds, but what is said of each of its tables: %s',
    (text) => {
      const map = { name: 'carte.gexf', day: '2024-05-17', sheets: [{ name: 'carte', text }] };
      const table = <Kind extends 'ACTORS' | 'TIES'>(kind: Kind) => ({
        ...{ name: `carte · ${kind}`, of: 0, kind, aside: false, columns: { label: 'name' } },
      });
      const tables = [table('ACTORS'), table('TIES')];
      const brought = withFiles(nothingBrought('p'), [map]);
      expect(fileOf(brought, defaults, tables).sheets).toEqual([{ name: 'carte', text, aside: false }]);
      const said = {
        'carte · ACTORS': withMeaning(table('ACTORS'), undefined, 'Nom', 'name'),
        'carte · TIES': withMeaning(table('TIES'), undefined, 'label', ''),
      };
      expect(fileOf({ ...brought, said }, defaults, tables).sheets).toEqual([
        {
          ...{ name: 'carte', text, aside: false },
          columns: { ACTORS: { label: '', Nom: 'name' }, TIES: { label: '' } },
        },
      ]);
    },
  );
});

describe('what columns are', () => {
  const read = {
    name: 'F',
    of: 0,
    kind: 'ACTORS' as const,
    aside: false,
    columns: { Nom: 'name', Sigle: 'spellings' },
  };

  it('is one thing for each column, and one column for each thing that is there once', () => {
    expect(withMeaning(read, undefined, 'Titre', 'name').columns.ACTORS).toEqual({
      Nom: '',
      Sigle: 'spellings',
      Titre: 'name',
    });
    expect(withMeaning(read, undefined, 'Autre', 'spellings').columns.ACTORS).toEqual({
      ...read.columns,
      Autre: 'spellings',
    });
    expect(withMeaning(read, undefined, 'Nom', '').columns.ACTORS).toEqual({ Nom: '', Sigle: 'spellings' });
  });

  it('is kept for each thing that a sheet was said to hold', () => {
    const ties = withKind(read, withMeaning(read, undefined, 'Nom', ''), 'TIES');
    expect(ties.kind).toBe('TIES');
    expect(withKind({ ...read, kind: 'ACTORS' }, ties, 'ACTORS').columns.ACTORS).toEqual({
      Nom: '',
      Sigle: 'spellings',
    });
  });
});

it.each(['fr', 'en'] as const)('offers spreadsheets to fill in: %s', (language) => {
  for (const kind of ['ACTORS', 'TIES', 'FIGURES'] as const) {
    const [head = '', example = ''] = templateOf(kind, language).slice(1).split('\r\n');
    expect(templateOf(kind, language).charCodeAt(0)).toBe(0xfeff);
    expect(head.split(';').length).toBeGreaterThan(5);
    expect(example).toMatch(/invent/);
  }
});
