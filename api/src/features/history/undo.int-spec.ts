import { randomUUID } from 'node:crypto';
import { put, says } from '../../testing/records';
import { actor, editingGround, tie } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { historyOf, Undoer } from '../../testing/undoer';
import { HistoryService } from './history.service';

describe('undoing', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  let editor: Editor;
  let undoer: Undoer;

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put(editingGround);
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    editor = new Editor(app, facilitator);
    undoer = new Undoer(facilitator);
  });
  afterEach(async () => expect(await app.faults()).toEqual([]));
  afterAll(() => app.stop());

  const last = async (key: string) => {
    const [change] = await historyOf(facilitator.query, key);
    return change?.id ?? '';
  };
  const nameOf = async (key: string) => (await editor.recordOf(key))?.record['name'];
  const stanceOf = async (slug: string) =>
    (await app.query<{ tie: { stance: string } | null }>(`{ tie(slug: "${slug}") { stance } }`)).data.tie
      ?.stance;

  it('puts back a change, and the undo can be undone', async () => {
    await editor.change('a', { name: 'New', spellings: [{ text: 'Nouveau', evidence: says('minutes', 2) }] });
    const { done, problems, wouldLose } = await undoer.undo(await last('a'));
    expect({ problems, wouldLose }).toEqual({ problems: [], wouldLose: null });
    expect(done).toMatchObject([
      { key: 'a', action: 'CHANGED', before: { name: 'New' }, after: { name: 'Actor a' } },
    ]);
    expect(await nameOf('a')).toBe('Actor a');
    await undoer.undo(await last('a'));
    expect(await nameOf('a')).toBe('New');
    const { data } = await app.query<{ party: { statements: { nodes: { text: string }[] } } }>(
      '{ party(slug: "a") { statements(first: 5) { nodes { text } } } }',
    );
    expect(data.party.statements.nodes.map((one) => one.text)).toEqual(['Nouveau']);
  });

  it('retires what was added, and brings back what was retired with the facts about it', async () => {
    const fact = { about: 't', property: 'USERS', value: 5, unit: 'PERSON', modality: 'REPORTED' } as const;
    await app.put([put('statements', { key: 's', fictitious: true, ...fact, evidence: says('minutes', 3) })]);
    await editor.retire('t');
    expect(await nameOf('t')).toBeUndefined();
    const gone = (await historyOf(facilitator.query, 't')).find((one) => one.kind === 'TIES')?.id ?? '';
    const restored = await undoer.undo(gone);
    expect(restored.done?.map((one) => `${one.action} ${one.key}`).sort()).toEqual([
      'RESTORED s',
      'RESTORED t',
    ]);
    expect([await nameOf('t'), (await editor.recordOf('s'))?.record['value']]).toEqual(['Tie t', 5]);
    // Undoing the restoring retires it again.
    const back = restored.done?.find((one) => one.key === 't')?.id ?? '';
    expect(await undoer.undo(back)).toMatchObject({ problems: [], wouldLose: null });
    expect(await nameOf('t')).toBeUndefined();

    await app.put([tie('u', ['a', 'b'])]);
    expect((await undoer.undo(await last('u'))).done).toMatchObject([{ key: 'u', action: 'RETIRED' }]);
    expect(await nameOf('u')).toBeUndefined();
  });

  it('says what it would lose of later edits, does nothing, and does it when asked anyway', async () => {
    await editor.change('a', { name: 'First' });
    const first = await last('a');
    await editor.change('a', { summary: 'Second' });
    const refused = await undoer.undo(first);
    expect(refused).toMatchObject({
      done: [],
      wouldLose: {
        changes: [{ fields: [{ path: ['summary'], after: 'Second' }] }],
        fields: [{ path: ['summary'], before: null, after: 'Second' }],
      },
    });
    expect(await nameOf('a')).toBe('First');
    expect((await undoer.undo(first, { anyway: true })).done).toHaveLength(1);
    expect((await editor.recordOf('a'))?.record).toMatchObject({ name: 'Actor a' });
    expect((await editor.recordOf('a'))?.record['summary']).toBeUndefined();
    // And even that is not lost.
    await undoer.undo(await last('a'));
    expect((await editor.recordOf('a'))?.record).toMatchObject({ name: 'First', summary: 'Second' });
  });

  it('says nothing of what it would lose to who may not undo it', async () => {
    await editor.change('t', { name: 'First' });
    const change = await last('t');
    await editor.change('t', { summary: 'Second' });
    const member = new Undoer(await app.signedIn('Mina', { role: 'MEMBER', over: 'a', pole: 'pole' }));
    const other = new Undoer(
      await app.signedIn('Gail', { role: 'FACILITATOR', over: 'other-pole', pole: 'other-pole' }),
    );
    for (const who of [member, other]) {
      expect(await who.undo(change)).toEqual({ code: 'FORBIDDEN' });
      expect(await who.undoRequest(change)).toEqual({ code: 'FORBIDDEN' });
    }
    expect((await undoer.undo(change)).wouldLose?.fields).toMatchObject([{ path: ['summary'] }]);
  });

  it('says so where the thing was retired since, and asks nothing where all is as it was', async () => {
    await editor.change('t', { name: 'New' });
    const change = await last('t');
    await editor.retire('t');
    expect(await undoer.undo(change)).toMatchObject({
      done: [],
      wouldLose: { changes: [{ action: 'RETIRED' }] },
    });
    await undoer.undo(change, { anyway: true });
    expect(await nameOf('t')).toBe('Tie t');
    expect(await undoer.undo(change)).toMatchObject({ done: [], wouldLose: null, problems: [] });
  });

  it('is done once for one request, however often it comes', async () => {
    await editor.change('a', { name: 'New' });
    const [change, request] = [await last('a'), randomUUID()];
    const answers = await Promise.all([1, 2, 3].map(() => undoer.undo(change, { request })));
    const again = await undoer.undo(change, { request });
    expect(again.done).toHaveLength(1);
    for (const answer of answers) expect(answer).toEqual(again);
    expect(await historyOf(facilitator.query, 'a')).toHaveLength(3);
  });

  it('says what it did to who asked the same a moment before it was done', async () => {
    await editor.change('a', { name: 'New' });
    const [change, request] = [await last('a'), randomUUID()];
    const first = jest
      .spyOn(app.nest.get(HistoryService), 'ofRequest')
      .mockImplementationOnce(() => undoer.undo(change, { request }).then(() => []));
    expect((await undoer.undo(change, { request })).done).toMatchObject([{ key: 'a' }]);
    first.mockRestore();
  });

  it('undoes all of a request, new structures included, or nothing', async () => {
    const seen = await editor.recordOf('t');
    const participants = ['a', '~new'].map((who) => ({ who, role: 'PARTNER' }));
    const { done } = await editor.edit([
      { kind: 'ACTORS', key: '~new', record: { type: 'ASSOCIATION', name: 'Fresh', fictitious: true } },
      { kind: 'TIES', key: 't', version: seen?.version, record: { ...seen?.record, participants } },
      {
        kind: 'TIES',
        key: '~tie',
        record: {
          ...seen?.record,
          name: 'Another',
          participants: ['b', '~new'].map((who) => ({ who, role: 'PARTNER' })),
        },
      },
    ]);
    expect(done).toHaveLength(3);
    const [freshKey = '', another = ''] = [done?.[0]?.key, done?.[2]?.key];
    const changes = await historyOf(facilitator.query, 't');
    const change = changes[0]?.id ?? '';
    // One of them alone: the new structure is still used.
    const fresh = await undoer.undo(await last(freshKey));
    expect(fresh.problems).toMatchObject([{ code: 'STILL_USED' }]);
    const undone = await undoer.undoRequest(change);
    expect(undone).toMatchObject({ problems: [], wouldLose: null });
    expect(undone.done?.map((one) => `${one.action} ${one.key}`).sort()).toEqual([
      'CHANGED t',
      `RETIRED ${another}`,
      `RETIRED ${freshKey}`,
    ]);
    expect(new Set(undone.done?.map((one) => one.request)).size).toBe(1);
    expect(
      ((await editor.recordOf('t'))?.record['participants'] as { who: string }[]).map((one) => one.who),
    ).toEqual(['a', 'b']);
  });

  /** A participant's answer, as the answering of questions writes it. */
  const answer = async (who: string, stance: 'CONFIRMED' | 'CONTESTED', by = 'account:somebody') => {
    const record = (await editor.recordOf('t'))?.record as {
      participants: { who: string; answers: object[] }[];
    };
    const participants = record.participants.map((one) =>
      one.who === who
        ? { ...one, answers: [...one.answers, { stance, on: new Date().toISOString(), by }] }
        : one,
    );
    await app.put([tie('t', [], { ...record, participants })]);
  };

  it('keeps answers given since an edit, and takes back one that is undone itself', async () => {
    await editor.change('t', { name: 'New' });
    const edit = await last('t');
    await answer('a', 'CONFIRMED');
    await answer('b', 'CONFIRMED');
    expect(await undoer.undo(edit)).toMatchObject({ wouldLose: null, problems: [] });
    expect([await nameOf('t'), await stanceOf('t')]).toEqual(['Tie t', 'CONFIRMED']);

    await answer('b', 'CONTESTED');
    const contest = await last('t');
    expect(await stanceOf('t')).toBe('CONTESTED');
    await editor.change('t', { summary: 'Later' });
    expect(await undoer.undo(contest)).toMatchObject({ wouldLose: null, problems: [], done: [{ key: 't' }] });
    expect(await stanceOf('t')).toBe('CONFIRMED');
    expect((await editor.recordOf('t'))?.record['summary']).toBe('Later');
  });

  it('brings a tie back with the answers that it had', async () => {
    await answer('a', 'CONFIRMED');
    await answer('b', 'CONFIRMED');
    await editor.retire('t');
    await undoer.undo(await last('t'));
    expect(await stanceOf('t')).toBe('CONFIRMED');
  });

  it('is for who may edit: a member takes back its own answer and nobody else’s', async () => {
    const [a, b] = await Promise.all(
      ['a', 'b'].map((over) => app.signedIn(`Member ${over}`, { role: 'MEMBER', over, pole: 'pole' })),
    );
    await answer('b', 'CONTESTED');
    const change = await last('t');
    const mayUndo = async (who?: SignedIn) => who && (await historyOf(who.query, 't'))[0]?.mayUndo;
    expect([await mayUndo(a), await mayUndo(b)]).toEqual([false, true]);
    expect((await new Undoer(a as SignedIn).undo(change)).code).toBe('FORBIDDEN');
    expect(await stanceOf('t')).toBe('CONTESTED');
    expect((await new Undoer(b as SignedIn).undo(change)).done).toMatchObject([{ who: { isMe: true } }]);
    expect(await stanceOf('t')).toBe('DECLARED');

    await editor.change('t', { name: 'New' });
    const edit = await last('t');
    expect((await new Undoer(a as SignedIn).undo(edit)).code).toBe('FORBIDDEN');
    const visitor = await app.query(
      'mutation ($change: ID!) { undo(change: $change, request: "12345678") { done { id } } }',
      { change: edit },
    );
    expect(visitor.errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
  });

  /** A source that nobody here may read, and a passage of it. */
  const putHush = () =>
    app.put([
      put('sources', {
        key: 'hush',
        kind: 'INTERVIEW',
        title: 'Hush',
        date: '2014',
        readers: ['author:x'],
        fictitious: true,
      }),
    ]);
  const onBoth = [...says('minutes', 2), { source: 'hush', line: 1, quote: 'whispered' }];
  /** Sources of the passages that something rests on, in the store. */
  const restsOn = async (slug: string) => {
    const rows = await app.store<{ source: string }>(
      `MATCH (:Thing { slug: $slug })-[:EVIDENCED_BY]->(:Passage)-[:OF]->(s) RETURN s.slug AS source ORDER BY source`,
      { slug },
    );
    return rows.map(({ source }) => source);
  };

  it('of an answer leaves what the tie rests on, what its giver may not see included', async () => {
    await putHush();
    const given = (answers: object[]) =>
      tie('t', [], {
        evidence: onBoth,
        participants: ['a', 'b'].map((who) => ({
          who,
          role: 'PARTNER',
          answers: who === 'b' ? answers : [],
        })),
      });
    await app.put([given([])]);
    await app.put([given([{ stance: 'CONFIRMED', on: '2024-01-01T10:00:00.000Z' }])]);
    const b = await app.signedIn('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
    const [change] = await historyOf(b.query, 't');
    expect((await new Undoer(b).undo(change?.id ?? '')).done).toMatchObject([{ key: 't' }]);
    expect(await restsOn('t')).toEqual(['hush', 'minutes']);
    const rows = await app.store(
      `MATCH (:Thing { slug: 't' })<-[:IN]-(p)<-[:ABOUT]-(x:Answer)
       RETURN x.authority AS authority, count(*) AS answers`,
    );
    expect(rows).toEqual([{ authority: 'DOCUMENT', answers: 4 }]);
  });

  it('of an answer does not bring back a tie that was retired since', async () => {
    await answer('b', 'CONTESTED');
    const change = await last('t');
    await editor.retire('t');
    const b = await app.signedIn('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
    expect(await new Undoer(b).undo(change)).toMatchObject({ done: [], problems: [] });
    expect(await nameOf('t')).toBeUndefined();
  });

  it('of a retirement brings back what rests on a source that its undoer may not see', async () => {
    await putHush();
    await app.put([
      actor('d', {
        evidence: onBoth,
        spellings: [{ text: 'Dee', evidence: onBoth }],
        functions: [{ code: 'ACTIVITY_CREATION', modality: 'REPORTED', evidence: onBoth }],
      }),
    ]);
    const stored = async () => {
      const [change] = await app.store(
        "MATCH (c:Change { key: 'd' }) RETURN c.after AS after ORDER BY c.version DESC LIMIT 1",
      );
      return JSON.parse(String(change?.['after'])) as unknown;
    };
    const before = await stored();
    await editor.retire('d');
    const gone = (await historyOf(facilitator.query, 'd')).find((one) => one.kind === 'ACTORS')?.id ?? '';
    expect(await undoer.undo(gone)).toMatchObject({ problems: [], wouldLose: null });
    expect(await stored()).toEqual(before);
    expect(await restsOn('d')).toEqual(['hush', 'minutes']);
  });

  it('does not know a change that is hidden from who asks', async () => {
    await putHush();
    const [change] = await app.store("MATCH (c:Change { key: 'hush' }) RETURN c.id AS id");
    expect((await undoer.undo(String(change?.['id']))).code).toBe('NOT_FOUND');
    expect((await undoer.undo(randomUUID())).code).toBe('NOT_FOUND');
    expect((await undoer.undo(randomUUID(), { request: 'no' })).problems).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
  });
});
