import crypto, { randomUUID } from 'node:crypto';
import { inventedContract, inventedSirets } from '../../algorithms/notices/testing/invented-contract';
import type { PutCommand } from '../../platform/changes/node-image';
import { actor, editingGround } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import { bulletin, bulletinNotice, contracts, Importer } from '../../testing/importer';
import { put } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const wonTogether = (id: string) => inventedContract({ id, typeGroupementOperateurs: 'Solidaire' });

/** A notice as the preview shows it, without what its number says. */
const alike = (number: string, shown: unknown) => JSON.stringify(shown).replaceAll(number, '…');

describe('a call that somebody keeps to themselves', () => {
  let app: TestApplication;
  let [fran, fay, olga]: (SignedIn | undefined)[] = [];
  let own: Importer;
  let beside: Importer;
  let other: Importer;
  let member: Importer;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      actor('atelier', {
        identifiers: [{ scheme: 'SIRET', value: inventedSirets.workshop, reference: 'invented' }],
      }),
      actor('regie', {
        identifiers: [{ scheme: 'SIRET', value: inventedSirets.board, reference: 'invented' }],
      }),
    ]);
    const facilitator = (name: string, pole: string) =>
      app.signedIn(name, { role: 'FACILITATOR', over: pole, pole });
    [fran, fay, olga] = [
      await facilitator('Fran', 'pole'),
      await facilitator('Fay', 'pole'),
      await facilitator('Olga', 'other-pole'),
    ];
    const mina = await app.signedIn('Mina', { role: 'MEMBER', over: 'a', pole: 'pole' });
    member = new Importer(mina, await app.idOf('pole'));
    own = new Importer(fran, await app.idOf('pole'));
    beside = new Importer(fay, await app.idOf('pole'));
    other = new Importer(olga, await app.idOf('other-pole'));
  });
  afterAll(() => app.stop());

  /** A call of a number, under the key that all imports gave it once. */
  const callOf = (number: string, readers: string[]) =>
    put('tenders', {
      ...{ key: `boamp-${number}`, name: 'Kept apart', readers, fictitious: true, pole: 'pole' },
      ...{ origin: 'BOAMP', sourceId: number, nature: 'PUBLIC', buyerLevel: 'LOCAL', contract: 'SERVICES' },
      ...{ buyerName: 'Kept apart', procedure: 'ADAPTED', cpv: ['90919200'] },
      lots: [{ number: '1', title: 'Kept apart', cpv: ['90919200'] }],
    });
  const keysOf = async (statement: string, value: string): Promise<string[]> => {
    const rows = await app.store<{ key: string }>(statement, { value });
    return rows.map(({ key }) => key);
  };
  const callsOf = (number: string) =>
    keysOf(
      'MATCH (:Identifier { scheme: "TENDER_BOAMP", value: $value })-[:IDENTIFIES]->(n:Tender) RETURN n.slug AS key ORDER BY key',
      number,
    );
  const tiesOf = (call: string) =>
    keysOf('MATCH (t:Tie)-[:ANSWERS]->(:Tender { slug: $value }) RETURN t.slug AS key ORDER BY key', call);

  it.each([
    ['its author alone', '41-1', () => [`author:${fran?.id ?? ''}`]],
    ['one pole alone', '41-2', () => ['pole:pole']],
  ])('of %s is to everybody else as if it were not there', async (_, number, readers) => {
    await app.put([callOf(number, readers())]);
    const nobodys = number.replace('41', '42');
    const [text, free] = [bulletin(bulletinNotice(number)), bulletin(bulletinNotice(nobodys))];
    const shown = await other.preview(text);
    expect(shown.rows).toMatchObject([{ state: 'NEW', recorded: false, version: null }]);
    expect(alike(number, shown)).toBe(alike(nobodys, await other.preview(free)));
    const imported = await other.put(text, shown.rows);
    expect(imported).toMatchObject({ done: [{ action: 'ADDED' }], left: [], problems: [] });
    expect(await other.states(text)).toEqual(['UNCHANGED']);
    // Who keeps it sees theirs as before, and what they make of it is theirs.
    const [kept] = (await own.preview(text)).rows;
    expect(kept).toMatchObject({ key: `boamp-${number}`, state: 'CHANGED', recorded: true });
    expect(await own.putAll(text)).toMatchObject({ done: [{ key: `boamp-${number}`, action: 'CHANGED' }] });
    expect(await callsOf(number)).toEqual([`boamp-${number}`, imported.done[0]?.key].sort());
  });

  it('is not told by a call that leads to something hidden either, nor does that stop the others', async () => {
    const hidden = `author:${fran?.id ?? ''}`;
    await app.put([actor('kept-buyer', { readers: [hidden] })]);
    const call = callOf('48-1', ['public']);
    await app.put([{ ...call, record: { ...call.record, buyer: 'kept-buyer' } } as typeof call]);
    const text = bulletin(bulletinNotice('48-1'), bulletinNotice('48-2'));
    const shown = await other.preview(text);
    expect(shown.rows).toMatchObject([
      { state: 'REFUSED', problems: [{}, { code: 'NOT_YOURS_TO_CHANGE' }], changes: [] },
      { state: 'NEW' },
    ]);
    expect(JSON.stringify(shown)).not.toContain('kept-buyer');
    expect(await own.states(text)).toEqual(['CHANGED', 'NEW']);
  });

  it('is not told by the chance that a key is taken: another one is chosen', async () => {
    const hidden = [`author:${fran?.id ?? ''}`];
    const chance = jest.spyOn(crypto, 'randomInt') as unknown as jest.SpyInstance<number, [number]>;
    const firstBs = (letters: number) => {
      for (let at = 0; at < letters; at++) chance.mockImplementationOnce(() => 0);
    };
    const { record, ...call } = callOf('49-1', hidden);
    await app.put([{ ...call, record: { ...record, key: 'boamp-49-1-bbbb' } } as PutCommand]);
    const text = bulletin(bulletinNotice('49-1'));
    firstBs(4);
    const { rows } = await other.preview(text);
    firstBs(4);
    const imported = await other.put(text, rows);
    expect(imported).toMatchObject({ done: [{ action: 'ADDED' }], left: [], problems: [] });
    expect(await callsOf('49-1')).toEqual(['boamp-49-1-bbbb', imported.done[0]?.key].sort());
    // The same of what comes with a call.
    const won = contracts(wonTogether('INV-49'));
    const [row] = (await other.preview(won)).rows;
    const sheet = `${row?.key.slice(1) ?? ''}-bbbb-fiche-bbbb`;
    await app.put([
      put('sources', { key: sheet, kind: 'MINUTES', title: 'Kept apart', date: '2013', readers: hidden }),
    ]);
    firstBs(12);
    const drawn = await other.put(won, row ? [row] : []).finally(() => chance.mockRestore());
    expect(drawn).toMatchObject({ done: [{ action: 'ADDED' }], ties: 1, left: [], problems: [] });
    expect(drawn.done[0]?.key).not.toMatch(/bbbb$/);
  });

  it('that one pole imports for itself keeps no other from importing it, also at once', async () => {
    const text = bulletin(bulletinNotice('43-1'), bulletinNotice('43-2'));
    const [mine, theirs] = await Promise.all([
      own.putAll(text, { onlyPole: true }),
      other.putAll(text, { onlyPole: true }),
    ]);
    for (const one of [mine, theirs])
      expect(one).toMatchObject({ done: [{ action: 'ADDED' }, { action: 'ADDED' }], left: [], problems: [] });
    expect(await callsOf('43-1')).toHaveLength(2);
  });

  it('stays one of each pole when it is shown to all, and each pole goes on with its own', async () => {
    const text = bulletin(bulletinNotice('44-1'));
    const [mine] = (await own.putAll(text, { onlyPole: true })).done;
    const [theirs] = (await other.putAll(text)).done;
    const key = mine?.key ?? '';
    expect(await new Editor(app, fran as SignedIn).change(key, { readers: ['public'] })).toMatchObject({
      done: [{ action: 'CHANGED' }],
      problems: [],
    });
    for (const [importer, one] of [
      [own, mine],
      [beside, mine],
      [other, theirs],
    ] as const)
      expect((await importer.preview(text)).rows).toMatchObject([{ key: one?.key, state: 'UNCHANGED' }]);
    const later = bulletin(bulletinNotice('44-1', { objet: 'Nettoyage et vitrerie (inventé)' }));
    expect(await own.putAll(later)).toMatchObject({ done: [{ key, action: 'CHANGED' }], left: [] });
    expect(await other.states(later)).toEqual(['CHANGED']);
    expect(await other.putAll(later)).toMatchObject({ done: [{ key: theirs?.key }], left: [] });
    const listed = await app
      .browser()
      .query<{ tenders: { nodes: { slug: string }[] } }>(
        'query ($filter: TenderFilter) { tenders(filter: $filter, first: 50) { nodes { slug } } }',
        { filter: { text: 'vitrerie', withFictitious: true } },
      );
    expect(listed.data.tenders.nodes.map((one) => one.slug).sort()).toEqual([key, theirs?.key].sort());
    // Where one of both is taken off, the other is what is there.
    await new Editor(app, olga as SignedIn).retire(theirs?.key ?? '');
    expect((await other.preview(later)).rows[0]).toMatchObject({ key, recorded: true, state: 'UNCHANGED' });
  });

  it('is one where those who import it at once see each other’s, and for a request sent twice at once', async () => {
    const text = bulletin(...Array.from({ length: 4 }, (_, at) => bulletinNotice(`45-${at}`)));
    const { rows } = await own.preview(text);
    const id = randomUUID();
    const all = await Promise.all([
      own.put(text, rows, {}, id),
      own.put(text, rows, {}, id),
      beside.put(text, rows),
      other.put(text, rows),
    ]);
    expect(all.flatMap((one) => [...one.left, ...one.problems])).toEqual([]);
    const made = new Set(all.flatMap((one) => one.done.map(({ key }) => key)));
    expect(made.size).toBe(4);
    for (let at = 0; at < 4; at++) expect(await callsOf(`45-${at}`)).toHaveLength(1);
    expect(all[1]).toEqual(all[0]);
    expect(await own.put(text, rows, {}, id)).toMatchObject({ left: [], problems: [] });
    for (let at = 0; at < 4; at++) expect(await callsOf(`45-${at}`)).toHaveLength(1);
  });

  it('does not tell of a group that won and that somebody keeps to themselves', async () => {
    const text = contracts(wonTogether('INV-46'));
    const [call] = (await own.putAll(text)).done;
    const key = call?.key ?? '';
    const [tie = ''] = await tiesOf(key);
    const editor = new Editor(app, fran as SignedIn);
    const mine = { readers: [`author:${fran?.id ?? ''}`] };
    expect((await editor.change(tie, mine)).problems).toEqual([]);
    expect(await beside.preview(text)).toMatchObject({
      rows: [{ state: 'CHANGED', tie: ['Actor atelier', 'Actor regie'], problems: [] }],
    });
    expect(await beside.putAll(text)).toMatchObject({ ties: 1, left: [], problems: [] });
    expect(await tiesOf(key)).toHaveLength(2);
    for (const importer of [own, beside]) expect(await importer.states(text)).toEqual(['UNCHANGED']);
  });

  it('is tied once to who won it, by two at once', async () => {
    const text = contracts(wonTogether('INV-47'));
    // A member brings the call; the tie is left to who facilitates.
    expect(await member.putAll(text)).toMatchObject({ ties: 0, left: [] });
    const { rows } = await own.preview(text);
    const both = await Promise.all([own, beside].map((one) => one.put(text, rows)));
    expect(both.flatMap((one) => [...one.left, ...one.problems])).toEqual([]);
    const key = rows[0]?.key ?? '';
    expect(await tiesOf(key)).toHaveLength(1);
    const [tie = ''] = await tiesOf(key);
    await new Editor(app, fran as SignedIn).retire(tie);
    // A tie that was taken off of a call that stays is not drawn again.
    expect(await own.states(text)).toEqual(['UNCHANGED']);
  });
});
