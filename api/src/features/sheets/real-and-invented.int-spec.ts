import { actor, tie } from '../../testing/editing-ground';
import { put } from '../../testing/records';
import { sheet, SheetImporter, type SheetPreview } from '../../testing/sheet-importer';
import { SheetStage } from '../../testing/sheet-stage';

const codes = (row: SheetPreview['rows'][number] | undefined) => row?.problems.map((one) => one.code);
const fields = (row: SheetPreview['rows'][number] | undefined) => row?.changes.map((one) => one.field);

const evidence = [{ source: 'press', line: 1, quote: 'printed' }];

describe('spreadsheets beside what is recorded: real or invented, of this pole or another, in any order', () => {
  let stage: SheetStage;
  let bring: SheetImporter;

  beforeAll(async () => {
    stage = await SheetStage.start([
      put('sources', { key: 'press', kind: 'PRESS', title: 'Press of a test', date: '2016-03-10' }),
      put('poles', { key: 'real-pole', name: 'Real pole of a test' }),
      actor('real', { name: 'Structure réelle', fictitious: false, evidence }),
      actor('other-real', { name: 'Autre réelle', fictitious: false, evidence }),
      tie('real-tie', ['real', 'other-real'], { kind: 'SHARED_TRAINING', fictitious: false, evidence }),
      put('statements', {
        ...{ key: 'real-staff', about: 'real', property: 'EMPLOYEES', value: 12, unit: 'PERSON' },
        ...{ modality: 'REPORTED', period: '2024', evidence },
      } as never),
    ]);
    bring = stage.bring;
  });
  afterAll(() => stage.stop());

  it('changes nothing real by what is invented, and tells that beside it as invented', async () => {
    const text = [
      sheet('S', 'Nom;Présentation', 'Structure réelle;Présentation inventée'),
      sheet('L', 'Type de lien;Acteur 1;Acteur 2', 'Formation;Structure réelle;Autre réelle'),
      sheet('C', 'De qui;Indicateur;Valeur;Période', 'Structure réelle;Salariés;12;2024'),
    ];
    const kept = ['real', 'real-tie', 'real-staff'];
    const before = await Promise.all(kept.map((key) => stage.recordOf(key)));
    const { rows } = await bring.preview(text, { replace: true });
    expect(rows.map((row) => row.state)).toEqual(['UNCHANGED', 'NEW', 'NEW']);
    expect(codes(rows[0])).toEqual(['REAL_STAYS_AS_IT_IS']);
    expect((await bring.put(text, rows, { replace: true })).left).toEqual([]);
    expect(await Promise.all(kept.map((key) => stage.recordOf(key)))).toEqual(before);
    const said = await stage.app.store(
      `MATCH (s:Statement { property: 'EMPLOYEES' })-[:ABOUT]->(:Actor { slug: 'real' })
       RETURN s.fictitious AS fictitious ORDER BY fictitious`,
    );
    expect(said.map((one) => one['fictitious'])).toEqual([false, true]);
  });

  it('means nobody invented by what is real', async () => {
    const rita = await stage.app.signedIn('Rita', {
      role: 'FACILITATOR',
      over: 'real-pole',
      pole: 'real-pole',
    });
    const real = new SheetImporter(rita, await stage.app.idOf('real-pole'));
    const text = [sheet('S', 'Nom', 'Actor a', 'Structure réelle', 'Actr b')];
    const asked = { title: 'Vrai', fictitious: false };
    const { rows } = await real.preview(text, asked);
    expect(rows.map((row) => row.recorded)).toEqual([null, 'real', null]);
    expect([rows[0]?.state, rows[2]?.state]).toEqual(['NEW', 'NEW']);
    expect(rows.flatMap((row) => row.candidates)).toEqual([]);
    const decided = await real.preview(text, { ...asked, decisions: { [rows[0]?.key ?? '']: 'a' } });
    expect(decided.rows[0]).toMatchObject({ state: 'NEW', recorded: null, decided: null });
  });

  it('cites the document of another pole under that title and date for none of its own', async () => {
    const text = [sheet('S', 'Nom', 'Citée inventée')];
    const own = await bring.putAll(text, { title: 'Annuaire' });
    const otto = await stage.app.signedIn('Otto', {
      ...{ role: 'FACILITATOR', over: 'other-pole', pole: 'other-pole' },
    });
    const theirs = new SheetImporter(otto, await stage.app.idOf('other-pole'));
    expect((await theirs.preview(text, { title: 'Annuaire' })).source).toBeNull();
    expect((await bring.preview(text, { title: 'Annuaire' })).source).toBe(own.source);
    // Nor is that of the pole alone the one that all read, or that of another day.
    expect((await bring.preview(text, { title: 'Annuaire', onlyPole: true })).source).toBeNull();
    expect((await bring.preview(text, { title: 'Annuaire', date: '2024-05-18' })).source).toBeNull();
  });

  it('puts rows after those that they rest on, in whatever order they are chosen', async () => {
    const text = [
      sheet('C', 'De qui;Indicateur;Valeur', 'Dernière inventée;Salariés;3'),
      sheet('L', 'Type de lien;Acteur 1;Acteur 2', 'Formation;Première inventée;Dernière inventée'),
      sheet('S', 'Nom', 'Première inventée'),
    ];
    const { rows } = await bring.preview(text, { title: 'Ordre' });
    const { done, left } = await bring.put(text, rows.toReversed(), { title: 'Ordre' });
    expect({ left, done: done.length }).toEqual({ left: [], done: 4 });
  });

  it('takes no more rows at once than a file can have', async () => {
    const text = [sheet('S', 'Nom', 'Comptée inventée')];
    const rows = Array.from({ length: 20_001 }, (_, index) => ({ key: `1-${index}`, version: '' }));
    for (const some of [rows, []])
      expect(await bring.put(text, some, { title: 'Trop' })).toMatchObject({
        ...{ done: [], left: [], problems: [{ code: 'INVALID_INPUT', field: 'rows' }] },
      });
  });

  it('takes for members those of whom no column tells, where that is said of the file', async () => {
    const told = [
      sheet('S', 'Nom;Adhérent', 'Partie inventée;non', 'Restée inventée;oui', 'Muette inventée;'),
    ];
    const members = async (isSaid: boolean) =>
      (await bring.preview(told, { members: isSaid })).rows.map((row) => fields(row)?.includes('member'));
    expect(await members(true)).toEqual([false, true, true]);
    expect(await members(false)).toEqual([false, true, false]);
  });
});
