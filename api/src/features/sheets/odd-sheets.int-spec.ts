import { randomUUID } from 'node:crypto';
import { sheet, type SheetImporter, type SheetPreview } from '../../testing/sheet-importer';
import { SheetStage } from '../../testing/sheet-stage';

type Plain = Record<string, unknown>;

const states = ({ rows }: SheetPreview) => rows.map((row) => `${row.title}: ${row.state}`);
const codes = (row: SheetPreview['rows'][number] | undefined) => row?.problems.map((one) => one.code);

describe('sheets that are not as most are', () => {
  let stage: SheetStage;
  let bring: SheetImporter;

  beforeAll(async () => {
    stage = await SheetStage.start();
    ({ bring } = stage);
  });
  afterAll(() => stage.stop());

  const recordOf = (key: string) => stage.recordOf(key);
  const members = sheet('Structures', 'Nom;Nature', 'Laverie inventée;Association');

  it('says what is wrong with a file instead of failing', async () => {
    const asks: [Plain[], Plain, Plain][] = [
      [[], {}, { problems: [{ code: 'INVALID_INPUT', field: 'file.sheets' }] }],
      [[members], { title: '  ' }, { problems: [{ code: 'INVALID_INPUT', field: 'file.title' }] }],
      [[members], { date: 'hier' }, { problems: [{ code: 'INVALID_INPUT', field: 'file.date' }] }],
      [[members], { pole: randomUUID() }, { problems: [{ code: 'NOT_FOUND', field: 'file.pole' }] }],
      [[sheet('Vide', '')], {}, { problems: [], faults: [{ code: 'EMPTY_SHEET' }] }],
      [[sheet('Notes', 'x;y', '1;2')], {}, { faults: [{ code: 'SHEET_NOT_RECOGNISED' }] }],
      [[sheet('S', 'Nom;x', '"a;b')], {}, { faults: [{ code: 'MALFORMED_TABLE' }] }],
      [[{ name: 'k', text: '{"elements": [' }], {}, { faults: [{ code: 'MALFORMED_MAP' }] }],
    ];
    for (const [sheets, more, wanted] of asks)
      expect(await bring.preview(sheets, more)).toMatchObject(wanted);
  });

  it('is told what its own words mean, and remembers them for the pole', async () => {
    const own = sheet(
      'Réseau',
      'Type de lien;De;Vers',
      'copinage;Actor a;Actor b',
      'copinage;Actor b;Actor c',
    );
    const shown = await bring.preview([own], { title: 'Mots' });
    expect(shown.rows.map((row) => codes(row))).toEqual([['NO_SUCH_KIND'], ['NO_SUCH_KIND']]);
    const said = { ...own, words: { copinage: 'KNOW_HOW_TRANSFER', other: 'NO_KIND' } };
    const read = await bring.preview([said], { title: 'Mots' });
    expect(read.rows.map((row) => row.state)).toEqual(['NEW', 'NEW']);
    expect(read.rows[0]?.changes[0]).toMatchObject({ field: 'kind', after: 'KNOW_HOW_TRANSFER' });
    await bring.put([said], read.rows, { title: 'Mots' });
    const later = await bring.preview([own], { title: 'Mots' });
    expect(later.rows.map((row) => row.state)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('tells who sells to whom: the other way round is another tie', async () => {
    const one = sheet('Ventes', 'Type de lien;De;Vers', 'Relation commerciale;Actor a;Actor c');
    const both = sheet('Ventes', ...one.text.split('\n'), 'Relation commerciale;Actor c;Actor a');
    await bring.putAll([one], { title: 'Ventes' });
    const shown = await bring.preview([both], { title: 'Ventes' });
    expect(shown.rows.map((row) => row.state)).toEqual(['UNCHANGED', 'NEW']);
    await bring.put([both], shown.rows, { title: 'Ventes' });
    const again = await bring.preview([both], { title: 'Ventes' });
    expect(again.rows.map((row) => row.state)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('records nothing real of an invented pole, whatever is said of the file', async () => {
    const text = sheet('Structures', 'Nom', 'Nuage inventé');
    const { done } = await bring.putAll([text], { title: 'Réel ?', fictitious: false });
    expect(await recordOf(done[0]?.thing ?? '')).toMatchObject({ fictitious: true });
  });

  it('reads a Kumu map: its elements are actors, its connections ties', async () => {
    const text = JSON.stringify({
      elements: [{ label: 'Ruche inventée', type: 'Association', tags: ['x'] }, { label: 'Miel inventé' }],
      connections: [{ from: 'Ruche inventée', to: 'Abeille inventée', type: 'Relation commerciale' }],
    });
    const shown = await bring.preview([{ name: 'carte.json', text }], { title: 'Carte inventée' });
    expect(shown.sheets.map((one) => [one.of, one.kind])).toEqual([
      [0, 'ACTORS'],
      [0, 'TIES'],
    ]);
    expect(states(shown).slice(0, 3)).toEqual([
      'Ruche inventée: NEW',
      'Miel inventé: NEW',
      'Abeille inventée: NEW',
    ]);
    const { left } = await bring.put([{ name: 'carte.json', text }], shown.rows, { title: 'Carte inventée' });
    expect(left).toEqual([]);
  });
});
