import { randomUUID } from 'node:crypto';
import { actor, editingGround, tie } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import { putOffStale } from '../../testing/put-off-stale';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { historyOf, Undoer } from '../../testing/undoer';

type Plain = Record<string, unknown>;

const given = (stance: string, on: string) => ({ stance, on: `${on}T10:00:00.000Z`, by: 'account:somebody' });
const part = (who: string, ...answers: object[]) => ({ who, role: 'PARTNER', answers });

describe('a tie that one of its participants rewrites', () => {
  let app: TestApplication;
  let fran: SignedIn;
  let a: SignedIn;
  let b: SignedIn;

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put(editingGround);
    await putOffStale(app);
    fran = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    a = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    b = await app.signedIn('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
    await confirmed();
  });
  afterEach(async () => expect(await app.faults()).toEqual([]));
  afterAll(() => app.stop());

  /** The tie of a, b and c that rests on their word, as a and b have confirmed it. */
  const confirmed = (...more: object[]) => {
    const parts = [part('a', given('CONFIRMED', '2024-01-01')), part('b', given('CONFIRMED', '2024-01-02'))];
    const participants = [...parts, part('c')].map((one) =>
      one.who === 'b' ? { ...one, answers: [...one.answers, ...more] } : one,
    );
    return app.put([tie('own', [], { evidence: undefined, since: '2020', participants })]);
  };
  const change = (who: SignedIn, fields: Plain) => new Editor(app, who).change('own', fields);
  const participants = (...fields: Plain[]) =>
    ['a', 'b', 'c'].map((who, index) => ({ who, role: 'PARTNER', ...fields[index] }));
  /** What each participant says, as its answers have it. */
  const said = async () => {
    const found = await app.store(
      `MATCH (:Thing { slug: 'own' })<-[:IN]-(p:Participation)<-[:HAS]-(x)
       RETURN x.slug AS who, p.stance AS stance, count { (p)<-[:ABOUT]-(:Answer) } AS answers ORDER BY who`,
    );
    return found.map((one) => `${String(one['who'])} ${String(one['stance'])} ${String(one['answers'])}`);
  };
  const asked = async () =>
    (
      await app.store(
        "MATCH (q:Question { tieKey: 'own', state: 'WAITING' }) RETURN q.actorKey AS who, q.reason AS why ORDER BY who",
      )
    ).map((one) => `${String(one['who'])} ${String(one['why'])}`);
  const undo = async (who: SignedIn) => {
    const [last] = await historyOf(who.query, 'own');
    return new Undoer(who).undo(last?.id ?? '');
  };
  const sendOfB = async (stance: 'CONFIRMED' | 'CONTESTED', saying?: string | null) => {
    const [tie, actor] = [await app.idOf('own'), await app.idOf('b')];
    const { data } = await b.query<{ answer: { problems: { code: string }[] } }>(
      `mutation ($request: ID!, $tie: ID!, $actor: ID!, $saying: String) {
        answer(request: $request, tie: $tie, actor: $actor, saying: $saying, stance: ${stance}, why: "So") {
          problems { code } } }`,
      { request: randomUUID(), saying, tie, actor },
    );
    return data.answer.problems.map(({ code }) => code);
  };
  const answerOfB = async (stance: 'CONFIRMED' | 'CONTESTED') => expect(await sendOfB(stance)).toEqual([]);
  const sayingForB = async () =>
    (await b.query<{ tie: { saying: string | null } }>('{ tie(slug: "own") { saying } }')).data.tie.saying;
  const retire = async () => {
    const { done } = await new Editor(app, fran).retire('own');
    return done?.[0]?.change ?? '';
  };
  const asItWas = ['a CONFIRMED 1', 'b CONFIRMED 1', 'c DECLARED 0'];

  it.each<[string, Plain]>([
    ['its kind', { kind: 'SHARED_TRAINING' }],
    ['since when', { since: '2019' }],
    ['how far it got', { status: 'REALISED' }],
    ['the role of another', { participants: participants({}, { role: 'COORDINATOR' }) }],
    ['its own part', { participants: participants({ since: '2021' }) }],
    ['who takes part', { participants: [...participants(), { who: 'd', role: 'PARTNER' }] }],
  ])('is said by it, and by the others once they answer again: %s', async (_, fields) => {
    await app.put([actor('d')]);
    expect((await change(a, fields)).done).toMatchObject([{ key: 'own', action: 'CHANGED' }]);
    expect((await said()).slice(0, 3)).toEqual(['a CONFIRMED 2', 'b DECLARED 0', 'c DECLARED 0']);
    expect(await asked()).toEqual(['b CORRECTED']);
    const [last] = await historyOf(b.query, 'own');
    expect(last?.before).toMatchObject({ participants: [{}, { answers: [{ stance: 'CONFIRMED' }] }, {}] });
    expect(last?.fields).toContainEqual({
      path: ['participants', 'b', 'answers', '2024-01-02T10:00:00.000Z CONFIRMED', 'lapsed'],
      before: null,
      after: true,
    });
  });

  it('is confirmed by nobody who has read what it said before', async () => {
    const before = await sayingForB();
    expect(before).not.toBeNull();
    await change(a, { name: 'Mended', participants: participants().toReversed() });
    await sendOfB('CONTESTED', before);
    expect(await sayingForB()).toBe(before);
    await change(a, { since: '2005' });
    const left = await said();
    for (const stance of ['CONFIRMED', 'CONTESTED'] as const)
      expect(await sendOfB(stance, before)).toEqual(['TIE_REWRITTEN']);
    expect(await said()).toEqual(left);
    expect(await sendOfB('CONFIRMED', await sayingForB())).toEqual([]);
    expect((await said())[1]).toMatch(/^b CONFIRMED/);
  });

  it('keeps all answers where only its words are mended, and where the facilitator decides', async () => {
    const notes = participants({}, { note: 'since the beginning' });
    const words = { name: 'Mended', summary: 'New', participants: notes.toReversed() };
    expect((await change(a, words)).done).toHaveLength(1);
    expect((await change(fran, { since: '2018', kind: 'SHARED_TRAINING' })).done).toHaveLength(1);
    expect(await said()).toEqual(asItWas);
    expect(await asked()).toEqual([]);
  });

  it('stays contested until who contests it answers, who is asked', async () => {
    await confirmed(given('CONTESTED', '2024-02-01'));
    await change(a, { since: '2019' });
    expect(await said()).toEqual(['a CONFIRMED 2', 'b CONTESTED 1', 'c DECLARED 0']);
    expect(await asked()).toEqual(['b CORRECTED']);
  });

  it('still keeps those who have ever answered in it', async () => {
    await change(a, { since: '2019' });
    const [without] = [participants().filter(({ who }) => who !== 'b')];
    expect((await change(a, { participants: without })).code).toBe('FORBIDDEN');
    const version = (await new Editor(app, a).recordOf('own'))?.version;
    expect((await new Editor(app, a).edit([{ kind: 'TIES', key: 'own', version }])).code).toBe('FORBIDDEN');
  });

  it('keeps what they answered in a part beside which they are given another', async () => {
    await answerOfB('CONTESTED');
    const beside = [...participants(), { who: 'b', role: 'COORDINATOR' }];
    expect((await change(a, { participants: beside })).done).toHaveLength(1);
    const without = beside.filter((one) => one.who !== 'b' || one.role === 'COORDINATOR');
    expect((await change(a, { participants: without })).code).toBe('FORBIDDEN');
    expect(await said()).toContain('b CONTESTED 1');
    // The part that nobody answered for goes again.
    expect((await change(a, { participants: participants() })).done).toHaveLength(1);
    expect(await said()).toEqual(['a CONFIRMED 3', 'b CONTESTED 1', 'c DECLARED 0']);
  });

  it('is as it was once that is undone, by the one, by another or by the facilitator', async () => {
    await change(a, { since: '2019' });
    expect(await undo(a)).toMatchObject({ problems: [], wouldLose: null, done: [{ key: 'own' }] });
    expect(await said()).toEqual(asItWas);
    expect(await asked()).toEqual([]);

    await change(a, { since: '2019' });
    await undo(fran);
    expect(await said()).toEqual(asItWas);

    // What another said of it stays in the record, and does not count.
    await change(a, { since: '2019' });
    expect((await undo(b)).done).toHaveLength(1);
    expect(await said()).toEqual(asItWas);
    const { record } = await new Editor(app, fran).keptRecordOf('own');
    expect(record['participants']).toMatchObject([
      { answers: [{}, { lapsed: true }] },
      { answers: [{}] },
      {},
    ]);
  });

  it('asks anew who had answered what it says no more when it is undone', async () => {
    await change(a, { since: '2019' });
    await answerOfB('CONTESTED');
    expect(await asked()).toEqual([]);
    const [, rewriting] = await historyOf(a.query, 'own');
    expect(await new Undoer(a).undo(rewriting?.id ?? '')).toMatchObject({ problems: [], wouldLose: null });
    // Its contest is for itself to take back.
    expect(await said()).toEqual(['a CONFIRMED 1', 'b CONTESTED 2', 'c DECLARED 0']);
    expect(await asked()).toEqual(['b CORRECTED']);
    await answerOfB('CONFIRMED');
    await change(a, { since: '2018' });
    await app.store("MATCH (q:Question { state: 'WAITING' }) SET q.state = 'ANSWERED'");
    // Answered within the day, and corrected within it: asked again.
    await change(a, { since: '2017' });
    expect(await asked()).toEqual(['b CORRECTED']);
  });

  it('is rewritten too by undoing that it was retired, once it is there again and says something else', async () => {
    await change(a, { since: '2019' });
    const retired = await retire();
    await new Undoer(fran).undo(retired);
    await change(a, { since: '2018' });
    await answerOfB('CONFIRMED');
    expect((await new Undoer(a).undo(retired, { anyway: true })).done).toHaveLength(1);
    expect((await new Editor(app, a).recordOf('own'))?.record).toMatchObject({ since: '2019' });
    expect((await said()).slice(1)).toEqual(['b DECLARED 0', 'c DECLARED 0']);
    expect(await asked()).toEqual(['b CORRECTED']);
  });

  it('comes back with all that was answered until it was retired, by whatever undo', async () => {
    await change(a, { name: 'Other words' });
    const [words] = await historyOf(a.query, 'own');
    await answerOfB('CONTESTED');
    await retire();
    expect((await new Undoer(a).undo(words?.id ?? '', { anyway: true })).done).toHaveLength(1);
    expect(await said()).toEqual(['a CONFIRMED 1', 'b CONTESTED 2', 'c DECLARED 0']);
  });

  it('is put back by an edit with what was answered until it was retired', async () => {
    await answerOfB('CONTESTED');
    const { record } = await new Editor(app, a).keptRecordOf('own');
    await retire();
    const putBack = (fields: Plain) =>
      new Editor(app, a).edit([
        { kind: 'TIES', key: 'own', version: null, record: { ...record, ...fields } },
      ]);
    const without = participants().filter(({ who }) => who !== 'b');
    expect((await putBack({ participants: without })).code).toBe('FORBIDDEN');
    expect((await putBack({ since: '2019' })).done).toMatchObject([{ action: 'RESTORED' }]);
    expect(await said()).toEqual(['a CONFIRMED 2', 'b CONTESTED 1', 'c DECLARED 0']);
    expect(await asked()).toEqual(['b CORRECTED']);
  });

  it('is handed over with what is kept on who had answered', async () => {
    await answerOfB('CONFIRMED');
    await change(a, { since: '2019' });
    const { data } = await b.query<{ handOverMyData: { data: { answers: Plain[] } } }>(
      'mutation { handOverMyData { data } }',
    );
    expect(data.handOverMyData.data.answers).toMatchObject([
      { tie: 'Tie own', stance: 'CONFIRMED', why: 'So', lapsed: true },
    ]);
  });

  it('rests on the word of who rewrites it, where it rested on that of the others alone', async () => {
    const real = { fictitious: false };
    await app.put([
      actor('e', real),
      actor('f', real),
      tie('real', [], {
        ...real,
        evidence: undefined,
        participants: [part('e'), part('f', given('CONFIRMED', '2024-01-01'))],
      }),
    ]);
    const e = await app.signedIn('Eva', { role: 'MEMBER', over: 'e', pole: 'pole' });
    expect((await new Editor(app, e).change('real', { since: '2019' })).done).toHaveLength(1);
    const { data } = await app.query<{ tie: { participations: { stance: string }[] } }>(
      '{ tie(slug: "real") { participations { party { slug } stance } } }',
    );
    expect(data.tie.participations.map((one) => one.stance).sort()).toEqual(['CONFIRMED', 'DECLARED']);
  });
});
