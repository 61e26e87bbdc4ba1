import { randomUUID } from 'node:crypto';
import { inventedSirets } from '../../algorithms/notices/testing/invented-contract';
import { actor, tie } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import { PREVIEW, sheet, type SheetImporter, type SheetPreview } from '../../testing/sheet-importer';
import { SheetStage } from '../../testing/sheet-stage';
import type { SignedIn } from '../../testing/test-account';
import type { TestApplication } from '../../testing/test-application';
import { Undoer } from '../../testing/undoer';

const states = ({ rows }: SheetPreview) => rows.map((row) => `${row.title}: ${row.state}`);
const codes = (row: SheetPreview['rows'][number] | undefined) => row?.problems.map((one) => one.code);
const named = ({ rows }: SheetPreview, title: string) => rows.find((row) => row.title === title);

describe('importing a spreadsheet of a pole', () => {
  let stage: SheetStage;
  let app: TestApplication;
  let fran: SignedIn;
  let mina: SignedIn;
  let otto: SignedIn;
  let bring: SheetImporter;

  beforeAll(async () => {
    stage = await SheetStage.start([
      actor('atelier', {
        name: 'Atelier inventé du Canal',
        spellings: [{ text: 'AIC', evidence: [{ source: 'minutes', line: 1, quote: 'invented' }] }],
        identifiers: [{ scheme: 'SIRET', value: inventedSirets.workshop, reference: 'invented' }],
      }),
      actor('firm', {
        name: 'Firme inventée',
        identifiers: [{ scheme: 'SIREN', value: inventedSirets.board.slice(0, 9), reference: 'invented' }],
      }),
      actor('regie-nord', { name: 'Régie inventée' }),
      actor('regie-sud', { name: 'Régie inventée' }),
      actor('secret', { name: 'Coopérative cachée', readers: ['pole:other-pole'] }),
      actor('theirs', { name: 'Maison des autres' }),
      tie('their-membership', ['theirs', 'other-pole'], { pole: 'other-pole' }),
    ]);
    ({ app, fran, bring } = stage);
    mina = await app.signedIn('Mina', { role: 'MEMBER', over: 'a', pole: 'pole' });
    otto = await app.signedIn('Otto', { role: 'FACILITATOR', over: 'other-pole', pole: 'other-pole' });
  });
  afterAll(() => stage.stop());

  const changeCount = async () => {
    const [row] = await app.store('MATCH (c:Change) RETURN count(c) AS count');
    return Number(row?.['count']);
  };
  const recordOf = (key: string) => stage.recordOf(key);

  const members = sheet(
    'Structures',
    'Nom;Nature;SIRET;Salariés;Adhérent;Courriel',
    'Laverie inventée;Association;;12;oui;contact@exemple.invalid',
    'Menuiserie inventée;SCOP;;"1 234,5";2019;',
    'Jardin inventé;;;;non;',
  );
  const ties = sheet(
    'Coopérations',
    'Type de coopération;Acteur 1;Acteur 2;Depuis;Description',
    "Groupement d'achats;Laverie inventée;Menuiserie inventée;2020;Lessive et vis",
    'Formation;Jardin inventé;Inconnue inventée;;',
    'Danse;Laverie inventée;Jardin inventé;;',
  );

  it('shows what is in it, puts what is chosen with its source, and puts nothing twice', async () => {
    const shown = await bring.preview([members, ties]);
    expect(shown.problems).toEqual([]);
    expect(shown.faults.map((one) => one.code)).toEqual(['CONTACTS_LEFT_OUT']);
    expect(states(shown).slice(0, 4)).toEqual([
      'Laverie inventée: NEW',
      'Menuiserie inventée: NEW',
      'Jardin inventé: NEW',
      'Inconnue inventée: NEW',
    ]);
    expect(shown.rows.slice(4).map((row) => row.state)).toEqual(['NEW', 'NEW', 'REFUSED']);
    expect(codes(shown.rows[6])).toEqual(['NO_SUCH_KIND']);
    expect(codes(named(shown, 'Inconnue inventée'))).toEqual(['NAMED_BY_A_TIE_ALONE']);
    const chosen = shown.rows.filter((row) => row.state === 'NEW');
    const request = randomUUID();
    const first = await bring.put([members, ties], chosen, {}, request);
    expect(first).toMatchObject({ left: [], problems: [] });
    expect(first.done.map((one) => one.action)).toEqual(Array.from({ length: 6 }, () => 'ADDED'));
    const count = await changeCount();
    expect((await bring.put([members, ties], chosen, {}, request)).left).toEqual([]);
    expect((await bring.put([members, ties], chosen)).left).toEqual([]);
    expect(await changeCount()).toBe(count);
    const again = await bring.preview([members, ties]);
    expect(again.rows.map((row) => row.state)).toEqual([
      ...Array.from({ length: 5 }, () => 'UNCHANGED'),
      'REFUSED',
    ]);
    expect(again.source).toBe(first.source);
    expect(again.sheets.every((one) => one.remembered)).toBe(true);
    const progress = await fran.query<{ sheetRowsImported: number }>(
      'query ($request: ID!) { sheetRowsImported(request: $request) }',
      { request },
    );
    expect(progress.data.sheetRowsImported).toBeGreaterThanOrEqual(6);
  });

  it('records who says so, at which row, in its own words and without contacts', async () => {
    const shown = await bring.preview([members, ties]);
    const [laundry, joinery] = ['Laverie inventée', 'Menuiserie inventée'].map(
      (title) => named(shown, title)?.recorded ?? '',
    );
    const record = await recordOf(laundry ?? '');
    expect(record).toMatchObject({
      type: 'ASSOCIATION',
      fictitious: true,
      evidence: [{ line: 2, quote: expect.stringContaining('Laverie inventée · Association') as string }],
    });
    expect(JSON.stringify(record)).not.toContain('exemple.invalid');
    expect(await recordOf(joinery ?? '')).toMatchObject({ type: 'COOPERATIVE', cooperativeStatus: 'SCOP' });
    const said = await app.store<{ property: string; value: number; period: string }>(
      `MATCH (s:Statement)-[:ABOUT]->(:Actor { slug: $key }) WHERE s.value IS NOT NULL
       RETURN s.property AS property, s.value AS value, s.period AS period`,
      { key: joinery ?? '' },
    );
    expect(said).toEqual([{ property: 'EMPLOYEES', value: 1234.5, period: '2024' }]);
    const kinds = await app.store<{ kind: string; since: string }>(
      `MATCH (:Actor { slug: $key })-[:HAS]->(:Participation)-[:IN]->(t:Tie)
       RETURN t.tieKind AS kind, t.since AS since ORDER BY kind`,
      { key: joinery ?? '' },
    );
    expect(kinds.map((one) => one.kind)).toEqual(['MEMBERSHIP', 'PURCHASING_GROUP']);
    expect(kinds.map((one) => one.since)).toEqual(['2019', '2020']);
  });

  it('knows who is meant by a number or another name, and asks where that is not clear', async () => {
    const text = sheet(
      'Structures',
      'Nom;SIRET;Présentation',
      'A.I.C.;;Répare des vélos (inventé)',
      'Régie inventée;;',
      `Autre nom inventé;${inventedSirets.workshop};`,
      'Atelier inventé;;',
      `Tout autre nom inventé;${inventedSirets.board};`,
    );
    const shown = await bring.preview([text]);
    const [known, twice, numbered, like, branch] = shown.rows;
    expect(known).toMatchObject({ state: 'CHANGED', recorded: 'atelier' });
    expect(known?.changes.map((one) => one.field).toSorted()).toEqual(['source', 'spellings', 'summary']);
    expect(twice).toMatchObject({ state: 'REFUSED' });
    expect(codes(twice)).toEqual(['SEVERAL_OF_THAT_NAME']);
    expect(twice?.candidates.map((one) => one.key).toSorted()).toEqual(['regie-nord', 'regie-sud']);
    expect(codes(numbered)).toEqual(['NUMBER_OF_ANOTHER']);
    // An establishment of a firm of which nothing but its own number is recorded.
    expect(codes(branch)).toEqual(['NUMBER_OF_ANOTHER']);
    expect(branch?.candidates.map((one) => one.key)).toEqual(['firm']);
    expect(codes(like)).toEqual(['LOOKS_LIKE']);
    expect(like).toMatchObject({ state: 'NEW', candidates: [{ key: 'atelier' }] });
    const decisions = { [twice?.key ?? '']: 'regie-sud', [numbered?.key ?? '']: '' };
    const decided = await bring.preview([text], { decisions });
    expect(decided.rows[1]).toMatchObject({ state: 'CHANGED', recorded: 'regie-sud', decided: 'regie-sud' });
    expect(decided.rows[2]).toMatchObject({ state: 'NEW', decided: '' });
    // Two rows cannot be one actor.
    const both = await bring.preview([text], { decisions: { [like?.key ?? '']: 'atelier' } });
    expect(codes(both.rows[3])).toEqual(['NAMED_ABOVE']);
  });

  it('asks who is meant by a name that a tie alone gives, and tells nothing else of whom is chosen', async () => {
    const text = sheet('Liens', 'Type de lien;Acteur 1;Acteur 2', 'Formation;Régie inventée;Actor a');
    const shown = await bring.preview([text], { title: 'Choix' });
    expect(shown.rows.map(codes)).toEqual([['NAMED_BY_A_TIE_ALONE', 'SEVERAL_OF_THAT_NAME'], ['NOT_KNOWN']]);
    const decisions = { [shown.rows[0]?.key ?? '']: 'regie-sud' };
    const { rows } = await bring.preview([text], { title: 'Choix', decisions });
    expect(rows.map((row) => row.state)).toEqual(['UNCHANGED', 'NEW']);
    expect(rows[1]).toMatchObject({ needs: [], changes: [{ field: 'kind' }, { field: 'participants' }] });
  });

  it('fills what is empty, and replaces what a record says only where that is wanted', async () => {
    const first = sheet('Structures', 'Nom;Nature;Présentation', 'Serre inventée;Association;Fait des semis');
    await bring.putAll([first]);
    const later = sheet('Structures', 'Nom;Nature;Présentation', 'Serre inventée;SCIC;Fait des plants');
    const asked = { title: 'Tableur inventé de 2025', date: '2025-05-17' };
    const kept = await bring.preview([later], asked);
    expect(kept.rows[0]?.changes.map((one) => one.field).toSorted()).toEqual(['cooperativeStatus', 'source']);
    expect(codes(kept.rows[0])).toEqual(['KEPT_AS_IS', 'KEPT_AS_IS']);
    const shown = await bring.preview([later], { ...asked, replace: true });
    expect(shown.rows[0]?.changes).toContainEqual({
      field: 'summary',
      before: 'Fait des semis',
      after: 'Fait des plants',
    });
    const { done } = await bring.put([later], shown.rows, { ...asked, replace: true });
    const record = await recordOf(done[0]?.thing ?? '');
    expect(record).toMatchObject({ type: 'COOPERATIVE', summary: 'Fait des plants' });
    expect((record?.['evidence'] as unknown[]).length).toBe(2);
  });

  it('leaves what changed since the preview, what a new actor is missing for, and what is no row', async () => {
    const two = [
      sheet('Structures', 'Nom;Présentation', 'Forge inventée;Forge'),
      sheet('Liens', 'Type de lien;Acteur 1;Acteur 2', 'Relation commerciale;Forge inventée;Actor b'),
    ];
    const shown = await bring.preview(two);
    expect(shown.rows[1]?.needs).toEqual([shown.rows[0]?.key]);
    const alone = await bring.put(two, [...shown.rows.slice(1), { key: 'nothing', version: '' }]);
    expect(alone.done).toEqual([]);
    expect(alone.left.map((one) => one.problems[0]?.code)).toEqual(['UNKNOWN_REFERENCE', 'NOT_FOUND']);
    await bring.put(two, shown.rows.slice(0, 1));
    const late = await bring.put(two, shown.rows);
    // The actor is there by now: nothing to do; the tie is another deed than the one that was shown, or the same.
    expect(late.left.map((one) => one.key)).not.toContain(shown.rows[0]?.key);
    const now = await bring.preview(two);
    const forge = now.rows[0]?.recorded ?? '';
    const changed = sheet('Structures', 'Nom;Présentation;Création', 'Forge inventée;Forge;1999');
    const preview = await bring.preview([changed]);
    await new Editor(app, fran).change(forge, { summary: 'Autrement' });
    const left = await bring.put([changed], preview.rows);
    expect(left.left).toMatchObject([{ problems: [{ code: 'CHANGED_MEANWHILE' }] }]);
  });

  it('is undone as a whole, the last part first', async () => {
    const text = [
      sheet('Structures', 'Nom;Adhérent', 'Halle inventée;oui', 'Cave inventée;oui'),
      sheet('Liens', 'Type de lien;Acteur 1;Acteur 2', 'Locaux partagés;Halle inventée;Cave inventée'),
    ];
    const { undo, done, source } = await bring.putAll(text, { title: 'À défaire' });
    expect(done).toHaveLength(3);
    for (const change of undo.toReversed())
      expect(await new Undoer(fran).undoRequest(change)).toMatchObject({ problems: [], wouldLose: null });
    expect(await recordOf(source ?? '')).toBeUndefined();
    expect((await bring.preview(text, { title: 'À défaire' })).rows.map((row) => row.state)).toEqual([
      'NEW',
      'NEW',
      'NEW',
    ]);
  });

  it('tells nothing of what one may not see, and changes nothing of what another pole keeps', async () => {
    const text = sheet(
      'Structures',
      'Nom;Présentation;Adhérent',
      'Coopérative cachée;;',
      'Maison des autres;Accueille;oui',
    );
    const shown = await bring.preview([text]);
    expect(shown.rows[0]).toMatchObject({ state: 'NEW', candidates: [], problems: [] });
    expect(JSON.stringify(shown)).not.toContain('secret');
    // Its page is the other pole's; that it is a member here is this pole's to say.
    expect(codes(shown.rows[1])).toEqual(['NOT_YOURS']);
    const { done, left } = await bring.put([text], shown.rows.slice(1));
    expect(left).toEqual([]);
    expect(done).toHaveLength(1);
    expect(await recordOf('theirs')).not.toHaveProperty('summary');
    const [member] = await app.store(
      `MATCH (:Actor { slug: 'theirs' })-[:HAS]->()-[:IN]->(t:Membership)<-[:IN]-()<-[:HAS]-(:Pole { slug: 'pole' })
       RETURN count(t) AS count`,
    );
    expect(member?.['count']).toBe(1);
  });

  it('is for who facilitates the pole', async () => {
    const file = bring.file([members]);
    for (const who of [mina, otto]) {
      const { data } = await who.query<{ previewSheets: SheetPreview }>(PREVIEW, { file });
      expect(data.previewSheets).toMatchObject({ rows: [], problems: [{ code: 'FORBIDDEN' }] });
    }
    const { errors } = await app.query(PREVIEW, { file });
    expect(errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
  });
});
