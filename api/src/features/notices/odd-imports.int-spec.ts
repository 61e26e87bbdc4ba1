import { randomUUID } from 'node:crypto';
import { holder, inventedContract, inventedSirets } from '../../algorithms/notices/testing/invented-contract';
import { actor, editingGround } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import { bulletin, bulletinNotice, contracts, Importer } from '../../testing/importer';
import { put } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { Undoer } from '../../testing/undoer';

const { workshop, board } = inventedSirets;
/** Of an actor that is hidden. */
const ofHidden = '99900011000018';

const wonTogether = (id: string, sirets: readonly string[], more: object = {}) =>
  inventedContract({
    id,
    typeGroupementOperateurs: 'Solidaire',
    titulaires: sirets.map(holder),
    ...more,
  });

const numbered = (value: string) => ({ identifiers: [{ scheme: 'SIRET', value, reference: 'invented' }] });

const pasted = (object: string) =>
  `Avis de marché inventé\nAcheteur : Commune inventée\nObjet : ${object}\nDate limite de remise des offres : 12/03/2190 à 12h00\nCode CPV : 98300000`;

describe('an import that is not as the screen sends it, or rests on what is hidden', () => {
  let app: TestApplication;
  let fran: SignedIn;
  let olga: SignedIn;
  let own: Importer;
  let other: Importer;
  let pole: string;

  beforeAll(async () => {
    app = await TestApplication.start();
    const readers = ['facilitators:nobody'];
    await app.put([
      ...editingGround,
      put('territories', {
        ...{ key: 'kept-commune', level: 'COMMUNE', code: '31999', name: 'Kept apart', within: [] },
        ...{ reference: 'invented', fictitious: true, readers },
      }),
      actor('atelier', numbered(workshop)),
      actor('regie', numbered(board)),
      actor('kept-apart', { ...numbered(ofHidden), readers }),
    ]);
    fran = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    olga = await app.signedIn('Olga', { role: 'FACILITATOR', over: 'other-pole', pole: 'other-pole' });
    pole = await app.idOf('pole');
    own = new Importer(fran, pole);
    other = new Importer(olga, await app.idOf('other-pole'));
  });
  afterAll(() => app.stop());

  const callsOf = async (number: string) => {
    const calls = await app.store<{ key: string }>(
      'MATCH (:Identifier { scheme: "TENDER_BOAMP", value: $number })-[:IDENTIFIES]->(n:Tender) RETURN n.slug AS key',
      { number },
    );
    return calls.map(({ key }) => key);
  };
  const retire = async (who: SignedIn, key: string) => {
    const { version } = await new Editor(app, fran).keptRecordOf(key);
    const { done } = await new Editor(app, who).edit([{ kind: 'TENDERS', key, record: null, version }]);
    expect(done).toHaveLength(1);
  };

  it('puts a row that is sent twice once, and says which rows the file has not', async () => {
    const text = bulletin(bulletinNotice('61-1'), bulletinNotice('61-1', { objet: 'Encore (inventé)' }));
    const [row, twin] = (await own.preview(text)).rows;
    expect(twin).toMatchObject({ state: 'REFUSED', problems: [{}, { code: 'TWICE_IN_FILE' }] });
    const odd = ['~boamp-61-9', twin?.key ?? '', '', '__proto__', '\u200b~boamp-61-1', 'x'.repeat(5000)];
    const chosen = [row?.key ?? '', row?.key ?? '', ...odd].map((key) => ({ key, version: null }));
    const { done, left } = await own.put(text, chosen);
    expect(done).toMatchObject([{ name: 'Nettoyage 61-1 (inventé)', action: 'ADDED' }]);
    expect(left).toEqual(odd.map((key) => ({ key, problems: [{ code: 'NOT_FOUND' }] })));
    expect(await callsOf('61-1')).toHaveLength(1);
    // Chosen by its key and by what it was called before, it is one as well.
    const both = [done[0]?.key ?? '', row?.key ?? ''].map((key) => ({ key, version: null }));
    expect(await own.put(text, both)).toMatchObject({ done: [], left: [], problems: [] });
  });

  it('does nothing else under the name of a request that was carried out', async () => {
    const [text, more] = ['62-1', '62-2'].map((number) => bulletin(bulletinNotice(number)));
    const id = randomUUID();
    const { rows } = await own.preview(text ?? '');
    const once = await own.put(text ?? '', rows, {}, id);
    expect(once.done).toMatchObject([{ action: 'ADDED' }]);
    await own.put(more ?? '', (await own.preview(more ?? '')).rows, {}, id);
    expect(await callsOf('62-2')).toEqual([]);
  });

  it.each([
    ['a list', () => [1]],
    ['a text', () => 'x'],
    [
      'without words',
      (record: object) => ({ ...record, name: { toString: 1, valueOf: 1 }, buyerName: null }),
    ],
    [
      'with lots that have no number',
      (record: object) => ({ ...record, lots: [{ number: { toString: 1 } }, 7] }),
    ],
  ])('refuses in words a checked text that is %s', async (_, odd) => {
    const text = pasted('Chaises');
    const record = odd((await own.preview(text)).rows[0]?.record ?? {});
    const shown = await own.preview(text, { record });
    expect(shown.problems).toEqual([]);
    const { done, left } = await own.put(text, shown.rows, { record });
    expect(done).toEqual([]);
    expect(left).toMatchObject([{ problems: [{ code: 'NOT_FOUND' }] }]);
  });

  it.each(['buyer', 'territory'])(
    'says the same of a hidden %s in a checked text as of none',
    async (field) => {
      const text = pasted('Bancs');
      const { record } = (await own.preview(text)).rows[0] ?? {};
      const shown = async (key: string) => {
        const { rows, problems } = await own.preview(text, { record: { ...record, [field]: key } });
        expect(problems).toEqual([]);
        expect(rows).toMatchObject([{ state: 'REFUSED', problems: [{ code: 'RECORD_REFUSED' }] }]);
        return JSON.stringify(rows).replaceAll(key, '…');
      };
      const hidden = { buyer: 'kept-apart', territory: 'kept-commune' }[field] ?? '';
      expect(await shown(hidden)).toBe(await shown('nobody-has-this'));
    },
  );

  it('is for members of the pole, and not for those of another one', async () => {
    const noa = await app.signedIn('Noa', { role: 'MEMBER', over: 'c', pole: 'other-pole' });
    const { problems } = await new Importer(noa, pole).preview(bulletin(bulletinNotice('63-1')));
    expect(problems).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('changes no call that another pole brought, and says so', async () => {
    const text = bulletin(bulletinNotice('64-1'));
    const [made] = (await own.putAll(text)).done;
    expect(await other.states(text)).toEqual(['UNCHANGED']);
    const later = bulletin(bulletinNotice('64-1', { objet: 'Autre chose (inventé)' }));
    const { rows } = await other.preview(later);
    expect(rows).toMatchObject([{ key: made?.key, state: 'REFUSED' }]);
    expect(rows[0]?.problems).toContainEqual({ code: 'NOT_YOURS_TO_CHANGE', parameters: null });
    const { version } = await new Editor(app, fran).keptRecordOf(made?.key ?? '');
    const chosen = [made?.key ?? '', '~boamp-64-1'].map((key) => ({ key, version: version ?? null }));
    expect(await other.put(later, chosen)).toMatchObject({ done: [], left: [{}, {}] });
  });

  it('brings back one of two that were taken off', async () => {
    const text = bulletin(bulletinNotice('65-1'));
    const [mine] = (await own.putAll(text, { onlyPole: true })).done;
    const [theirs] = (await other.putAll(text)).done;
    await new Editor(app, fran).change(mine?.key ?? '', { readers: ['public'] });
    await retire(fran, mine?.key ?? '');
    await retire(olga, theirs?.key ?? '');
    expect(await own.putAll(text)).toMatchObject({ done: [{ action: 'RESTORED' }], left: [], problems: [] });
    expect(await callsOf('65-1')).toEqual([mine?.key]);
  });

  it('draws again the tie that was undone with its call', async () => {
    const text = contracts(wonTogether('INV-66', [workshop, board]));
    const { undo } = await own.putAll(text);
    expect((await new Undoer(fran).undoRequest(undo[0] ?? '')).problems).toEqual([]);
    expect((await own.preview(text)).rows).toMatchObject([
      { state: 'NEW', tie: ['Actor atelier', 'Actor regie'] },
    ]);
    expect(await own.putAll(text)).toMatchObject({ done: [{ action: 'RESTORED' }], ties: 1, left: [] });
    expect(await own.states(text)).toEqual(['UNCHANGED']);
  });

  it('knows no winner and no place that one may not see', async () => {
    const place = { lieuExecution: { code: '31999', typeCode: 'Code commune' } };
    const text = contracts(wonTogether('INV-67', [workshop, ofHidden], place));
    const shown = await own.preview(text);
    expect(shown.rows[0]?.tie).toEqual([]);
    expect(shown.rows[0]?.problems.map((one) => one.code)).toContain('TIE_NEEDS_TWO_KNOWN');
    expect(JSON.stringify(shown)).not.toMatch(/kept|Kept/);
    const imported = await own.put(text, shown.rows);
    expect(imported).toMatchObject({ done: [{ action: 'ADDED' }], left: [], ties: 0 });
    expect((await new Editor(app, fran).keptRecordOf(imported.done[0]?.key ?? '')).record).not.toMatchObject({
      territory: 'kept-commune',
    });
  });

  it('does not tell what a pasted call leads to that one may not see', async () => {
    const text = pasted('Tables');
    const { record } = (await own.preview(text)).rows[0] ?? {};
    const [made] = (await own.putAll(text, { record })).done;
    const kept = (await new Editor(app, fran).keptRecordOf(made?.key ?? '')).record;
    await app.put([put('tenders', { ...kept, buyer: 'kept-apart' } as never)]);
    for (const more of [{}, { record }]) {
      const shown = await own.preview(text, more);
      expect(shown.rows).toMatchObject([{ state: 'REFUSED', record: null }]);
      expect(shown.rows[0]?.problems).toContainEqual({ code: 'NOT_YOURS_TO_CHANGE', parameters: null });
      expect(JSON.stringify(shown)).not.toContain('kept-apart');
    }
  });
});
