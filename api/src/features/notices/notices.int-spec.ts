import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { inventedContract, inventedSirets } from '../../algorithms/notices/testing/invented-contract';
import { actor, editingGround } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import {
  bulletin,
  bulletinNotice,
  contracts,
  Importer,
  PREVIEW,
  type NoticePreview,
  type NoticeRow,
} from '../../testing/importer';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { Undoer } from '../../testing/undoer';

type Plain = Record<string, unknown>;

const { workshop, board } = inventedSirets;

describe('importing calls for tenders', () => {
  let app: TestApplication;
  let fran: SignedIn;
  let mina: SignedIn;
  let pole: string;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      actor('atelier', { identifiers: [{ scheme: 'SIRET', value: workshop, reference: 'invented' }] }),
      actor('regie', { identifiers: [{ scheme: 'SIRET', value: board, reference: 'invented' }] }),
    ]);
    fran = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    mina = await app.signedIn('Mina', { role: 'MEMBER', over: 'a', pole: 'pole' });
    pole = await app.idOf('pole');
  });
  afterAll(() => app.stop());

  const preview = (who: SignedIn, text: string, more: Plain = {}) =>
    new Importer(who, pole).preview(text, more);
  const put = (
    who: SignedIn,
    text: string,
    rows: Pick<NoticeRow, 'key' | 'version'>[],
    more?: Plain,
    id?: string,
  ) => new Importer(who, pole).put(text, rows, more, id);
  const states = ({ rows }: NoticePreview) => rows.map((row) => row.state);
  const tiesOf = async (call: string) => {
    const rows = await app.store<{ key: string }>(
      'MATCH (t:Tie)-[:ANSWERS]->(:Tender { slug: $call }) RETURN t.slug AS key',
      { call },
    );
    return rows.map(({ key }) => key);
  };
  const changeCount = async () => {
    const [row] = await app.store('MATCH (c:Change) RETURN count(c) AS count');
    return Number(row?.['count']);
  };
  const refused = () =>
    fran.query<{ previewNotices: NoticePreview }>(PREVIEW, { file: { text: 'x', pole: randomUUID() } });

  it('shows what is new, puts what is chosen, and puts nothing twice', async () => {
    const text = bulletin(
      bulletinNotice('31-1'),
      bulletinNotice('31-2'),
      bulletinNotice('31-3', { nomacheteur: null }),
    );
    const shown = await preview(mina, text);
    expect(states(shown)).toEqual(['NEW', 'NEW', 'REFUSED']);
    expect(shown.rows[2]).toMatchObject({ problems: [{ code: 'NO_BUYER' }] });
    expect(shown.rows[2]?.line).toBeGreaterThan(20);
    const id = randomUUID();
    const first = await put(mina, text, shown.rows.slice(0, 1), {}, id);
    expect(first).toMatchObject({
      done: [{ name: 'Nettoyage 31-1 (inventé)', action: 'ADDED' }],
      left: [],
      problems: [],
    });
    const key = first.done[0]?.key ?? '';
    // Nobody can tell by a key whether somebody keeps the same call to themselves.
    expect(key).toMatch(/^boamp-31-1-[a-z0-9]{4}$/);
    const count = await changeCount();
    // The same request again, and the same choice in another one.
    expect(await put(mina, text, shown.rows.slice(0, 1), {}, id)).toEqual(first);
    expect(await put(mina, text, shown.rows.slice(0, 1))).toMatchObject({ done: [], left: [] });
    expect(await changeCount()).toBe(count);
    expect(states(await preview(mina, text))).toEqual(['UNCHANGED', 'NEW', 'REFUSED']);
    // Which import told it is kept, with where it comes from and its day.
    expect((await new Editor(app, fran).recordOf(key))?.record).toMatchObject({
      origin: 'BOAMP',
      sourceId: '31-1',
      publishedOn: '2026-01-10',
      deadline: '2190-02-10T12:00',
      fictitious: true,
    });
    const asked = await mina.query<{ noticesImported: number }>(
      'query ($id: ID!) { noticesImported(request: $id) }',
      { id },
    );
    expect(asked.data.noticesImported).toBe(1);
  });

  it('says what changes, keeps what was added here, and leaves what was changed since', async () => {
    const [before, after] = [
      bulletin(bulletinNotice('32-1')),
      bulletin(bulletinNotice('32-1', { objet: 'Nettoyage et vitrerie' })),
    ];
    const [made] = (await put(mina, before, (await preview(mina, before)).rows)).done;
    const key = made?.key ?? '';
    const editor = new Editor(app, fran);
    await editor.change(key, { deadline: '2190-02-12T12:00', social: 'Clause ajoutée ici' });
    const shown = await preview(mina, after);
    expect(shown.rows[0]).toMatchObject({ state: 'CHANGED', recorded: true });
    expect(shown.rows[0]?.changes).toEqual(
      expect.arrayContaining([
        { path: 'name', before: 'Nettoyage 32-1 (inventé)', after: 'Nettoyage et vitrerie', edited: false },
        { path: 'deadline', before: '2190-02-12T12:00', after: '2190-02-10T12:00', edited: true },
      ]),
    );
    expect(shown.rows[0]?.changes.map((one) => one.path)).not.toContain('social');
    await editor.change(key, { place: 'Ici' });
    expect(await put(mina, after, shown.rows)).toMatchObject({
      done: [],
      left: [{ key, problems: [{ code: 'CHANGED_MEANWHILE' }] }],
    });
    expect(await put(mina, after, (await preview(mina, after)).rows)).toMatchObject({
      done: [{ action: 'CHANGED' }],
    });
    expect((await editor.recordOf(key))?.record).toMatchObject({
      name: 'Nettoyage et vitrerie',
      social: 'Clause ajoutée ici',
    });
  });

  it('is done once when two import the same at once', async () => {
    const text = bulletin(...Array.from({ length: 8 }, (_, at) => bulletinNotice(`33-${at}`)));
    const { rows } = await preview(mina, text);
    const both = await Promise.all([put(mina, text, rows), put(fran, text, rows)]);
    expect(both.flatMap((one) => one.left)).toEqual([]);
    expect(both.flatMap((one) => one.done)).toHaveLength(8);
    expect(states(await preview(fran, text))).toEqual(Array(8).fill('UNCHANGED'));
  });

  it('is undone in one go, and can be done again', async () => {
    const text = bulletin(bulletinNotice('34-1'), bulletinNotice('34-2'));
    const { undo, done } = await put(mina, text, (await preview(mina, text)).rows);
    expect(undo).toHaveLength(1);
    const undone = await new Undoer(mina).undoRequest(undo[0] ?? '');
    expect(undone.done?.map((one) => one.key).sort()).toEqual(done.map((one) => one.key).sort());
    const again = await preview(mina, text);
    expect(
      again.rows.map((row) => [row.state, row.problems.map((one) => one.code).includes('WAS_TAKEN_OFF')]),
    ).toEqual([
      ['NEW', true],
      ['NEW', true],
    ]);
    expect((await put(mina, text, again.rows)).done).toMatchObject(
      done.map(({ key }) => ({ key, action: 'RESTORED' })),
    );
  });

  it('draws a sourced tie between those of whom the file says that they won together', async () => {
    const contract = inventedContract({ typeGroupementOperateurs: 'Solidaire' });
    const apart = { ...contract, id: 'INV-2', typeGroupementOperateurs: 'Pas de groupement' };
    const text = contracts(contract, apart);
    // A member brings the contracts; a tie from a document is the facilitator's to draw.
    expect((await preview(mina, text)).rows[0]).toMatchObject({
      tie: [],
      problems: [{ code: 'TIE_FOR_FACILITATOR' }],
    });
    const { rows } = await preview(fran, text);
    expect(rows.map((row) => row.tie)).toEqual([['Actor atelier', 'Actor regie'], []]);
    const imported = await put(fran, text, rows);
    expect(imported).toMatchObject({ ties: 1, left: [] });
    const [key = ''] = await tiesOf(imported.done[0]?.key ?? '');
    expect(key).toMatch(/-groupement-[a-z0-9]{4}$/);
    expect((await new Editor(app, fran).recordOf(key))?.record).toMatchObject({
      kind: 'JOINT_BID',
      status: 'REALISED',
      since: '2025-03-01',
      bid: { tender: imported.done[0]?.key, form: 'SOLIDAIRE', state: 'WON', result: { amount: 80_000 } },
      participants: [{ who: 'atelier' }, { who: 'regie' }],
      evidence: [{ line: 1, quote: expect.stringContaining(workshop) }, {}],
    });
    expect(states(await preview(fran, text))).toEqual(['UNCHANGED', 'UNCHANGED']);
    const undone = await new Undoer(fran).undoRequest(imported.undo[0] ?? '');
    expect(undone.problems).toEqual([]);
    expect(undone.done).toHaveLength(4);
  });

  it('remembers for the pole what the columns of a spreadsheet are', async () => {
    const text =
      'Quoi;Chez qui;Réf.\nPeinture inventée;Commune inventée;P-1\nSols inventés;Commune inventée;P-2\n';
    const mapping = { columns: { title: 'Quoi', buyer: 'Chez qui', number: 'Réf.' }, fixed: {} };
    const unsaid = await preview(mina, text, { kind: 'CSV' });
    expect(unsaid.faults.map((one) => one.code)).toContain('MAPPING_MISSING');
    const shown = await preview(mina, text, { kind: 'CSV', mapping });
    expect(states(shown)).toEqual(['NEW', 'NEW']);
    await put(mina, text, shown.rows, { kind: 'CSV', mapping });
    const known = await preview(fran, text.replace('P-1', 'P-9'), { kind: 'CSV' });
    expect(known.sheet).toMatchObject({ remembered: true, mapping });
    expect(states(known)).toEqual(['NEW', 'UNCHANGED']);
  });

  it('proposes what a pasted text says, and puts only what was checked', async () => {
    const text =
      'Avis de marché inventé\nAcheteur : Commune inventée\nObjet : Réemploi de mobilier\nDate limite de remise des offres : 12/03/2190 à 12h00\nCode CPV : 98300000';
    const { kind, rows } = await preview(mina, text);
    const [row] = rows;
    expect(kind).toBe('TEXT');
    expect(row).toMatchObject({
      state: 'NEW',
      record: { name: 'Réemploi de mobilier', deadline: '2190-03-12T12:00' },
    });
    expect(row?.found).toContainEqual(expect.objectContaining({ field: 'deadline', line: 4 }));
    expect((await put(mina, text, rows)).left).toMatchObject([{ problems: [{ code: 'NOT_FOUND' }] }]);
    const wrong = { ...row?.record, deadline: 'demain' };
    expect((await preview(mina, text, { record: wrong })).rows[0]).toMatchObject({
      state: 'REFUSED',
      problems: [{ code: 'RECORD_REFUSED', parameters: { field: 'deadline' } }],
    });
    const record = {
      ...row?.record,
      name: 'Réemploi de meubles',
      readers: ['account:other'],
      pole: 'other-pole',
    };
    const checked = await preview(mina, text, { record });
    const { done } = await put(mina, text, checked.rows, { record });
    expect(done).toMatchObject([{ action: 'ADDED' }]);
    expect((await new Editor(app, fran).recordOf(done[0]?.key ?? ''))?.record).toMatchObject({
      name: 'Réemploi de meubles',
      origin: 'PASTED',
      pole: 'pole',
      readers: ['public'],
    });
    expect(states(await preview(fran, text, { record }))).toEqual(['UNCHANGED']);
  });

  it('is for who may write, in words where it is not', async () => {
    const visitor = await app.browser().query(PREVIEW, { file: { text: 'x', pole } });
    expect(visitor.errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
    const stranger = await app.signedIn('Olga', {
      role: 'FACILITATOR',
      over: 'other-pole',
      pole: 'other-pole',
    });
    expect((await preview(stranger, bulletin(bulletinNotice('35-1')))).problems).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect((await refused()).data.previewNotices.problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await put(mina, bulletin(bulletinNotice('35-1')), [])).toMatchObject({
      problems: [{ code: 'INVALID_INPUT' }],
    });
  });

  it('names the line of a malformed file, and says that one is too large', async () => {
    expect((await preview(mina, '[\n{"idweb": "1",\n"objet" "x"}]')).faults).toMatchObject([
      { code: 'MALFORMED_JSON', parameters: { line: 3 } },
    ]);
    const long = `${'x'.repeat(5_000_001)}`;
    expect((await preview(mina, long)).problems).toMatchObject([{ code: 'FILE_TOO_LARGE' }]);
    // Who has not signed in sends no more than anybody needs.
    const anybody = await request(app.nest.getHttpServer())
      .post('/graphql')
      .send({ query: '{ viewer { isAdministrator } }', variables: { text: 'x'.repeat(300_000) } });
    expect([
      anybody.status,
      (anybody.body as NoticePreview & { errors: { message: string }[] }).errors[0]?.message,
    ]).toEqual([413, 'FILE_TOO_LARGE']);
  });
});
