import { actor, editingGround, tie } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import { Editor } from '../../testing/editor';
import type { TestRole } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

describe('who edits what', () => {
  let app: TestApplication;
  let facilitator: Editor;
  let member: Editor;

  const editor = async (name: string, role: TestRole) => new Editor(app, await app.signedIn(name, role));

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put(editingGround);
    facilitator = await editor('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    member = await editor('Mina', { role: 'MEMBER', over: 'a', pole: 'pole' });
  });
  afterAll(() => app.stop());

  it('leaves a member its own page and the ties that members alone say', async () => {
    expect(await member.change('a', { summary: 'Ours' })).toMatchObject({ done: [{ key: 'a' }] });
    expect((await member.change('a', { hub: true })).code).toBe('FORBIDDEN');
    expect((await member.change('b', { summary: 'Not ours' })).code).toBe('FORBIDDEN');
    expect((await member.change('t', { name: 'Rewritten' })).code).toBe('FORBIDDEN');
    const declared = {
      kind: 'SHARED_TRAINING',
      name: 'Joint training',
      pole: 'pole',
      participants: [
        { who: 'a', role: 'PARTNER' },
        { who: 'b', role: 'PARTNER' },
      ],
    };
    const { done } = await member.edit([{ kind: 'TIES', key: '~1', record: declared }]);
    expect(done).toMatchObject([{ action: 'ADDED' }]);
    const training = done?.[0]?.key ?? '';
    expect((await member.recordOf(training))?.record).toMatchObject({
      participants: [{ answers: [{ stance: 'CONFIRMED' }] }, { answers: [] }],
    });
    expect(
      (await member.edit([{ kind: 'TIES', key: '~1', record: { ...declared, pole: 'other-pole' } }])).code,
    ).toBe('FORBIDDEN');
    const b = await editor('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
    expect((await b.change(training, { since: '2024' })).done).toMatchObject([{ action: 'CHANGED' }]);
    const alone = [declared.participants[1], { who: 'c', role: 'PARTNER' }];
    expect((await b.change(training, { participants: alone })).code).toBe('FORBIDDEN');
  });

  it('makes of nothing a thing of another kind', async () => {
    const { record } = await member.keptRecordOf('t');
    const { version } = await member.keptRecordOf('a');
    for (const who of [facilitator, member])
      expect(
        (await who.edit([{ kind: 'TIES', key: 'a', version, record: { ...record, key: 'a' } }])).code,
      ).toBe('FORBIDDEN');
  });

  it('keeps a facilitator to its pole, and a visitor and an administrator out', async () => {
    expect((await facilitator.change('elsewhere', { name: 'Mine' })).code).toBe('FORBIDDEN');
    expect((await facilitator.change('c', { name: 'Mine' })).code).toBe('FORBIDDEN');
    expect((await facilitator.change('other-pole', { name: 'Mine' })).code).toBe('FORBIDDEN');
    const administrator = await editor('Ada', { role: 'ADMINISTRATOR' });
    expect((await administrator.change('a', { name: 'Mine' })).code).toBe('FORBIDDEN');
    const visitor = await app
      .browser()
      .query(
        'mutation { edit(request: "12345678", edits: [{ kind: ACTORS, key: "a" }]) { problems { code } } }',
      );
    expect(visitor.errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
  });

  it('hands a record to who may edit it, and to no other account', async () => {
    const readers = ['public', 'author:x'];
    await app.put([
      tie('t', [], {
        readers,
        participants: ['a', 'b'].map((who) => ({
          who,
          role: 'PARTNER',
          answers: [{ stance: 'CONFIRMED', on: '2024-01-01T10:00:00.000Z', by: 'account:x' }],
        })),
      }),
    ]);
    expect((await facilitator.recordOf('t'))?.record).toMatchObject({ readers });
    expect((await member.recordOf('a'))?.key).toBe('a');
    const others = [
      await editor('Ada', { role: 'ADMINISTRATOR' }),
      await editor('Gail', { role: 'FACILITATOR', over: 'other-pole', pole: 'other-pole' }),
    ];
    for (const key of ['a', 't']) for (const other of others) expect(await other.recordOf(key)).toBeNull();
    // What a document says is not for the members to rewrite.
    for (const key of ['b', 't']) expect(await member.recordOf(key)).toBeNull();
  });

  /** A page that rests on a document and on an interview that nobody here may read. */
  const restOnInterview = () =>
    app.put([
      put('sources', {
        key: 'interview',
        kind: 'INTERVIEW',
        title: 'Secret',
        date: '2014-01-01',
        readers: ['author:x'],
        fictitious: true,
      } as never),
      actor('a', {
        evidence: [...says('minutes', 1), { source: 'interview', line: 1, quote: 'in secret' }],
        spellings: [
          {
            text: 'Ay',
            evidence: [...says('minutes', 3), { source: 'interview', line: 2, quote: 'Ay, in secret' }],
          },
        ],
      }),
    ]);

  it('gives an editor no quote of a hidden source, and loses none by its edit', async () => {
    await restOnInterview();
    expect(JSON.stringify(await facilitator.recordOf('a'))).not.toMatch(/secret|interview/);
    await facilitator.change('a', { name: 'Renamed' });
    const [change] = await app.store(
      "MATCH (c:Change { key: 'a', action: 'CHANGED' }) RETURN c.after AS after ORDER BY c.version DESC LIMIT 1",
    );
    const after = JSON.parse(String(change?.['after'])) as Record<string, unknown>;
    expect(after).toMatchObject({ name: 'Renamed', spellings: [{ text: 'Ay', evidence: [{}, {}] }] });
    expect(after['evidence']).toHaveLength(2);
    const asked = {
      kind: 'EVENTS',
      key: '~1',
      record: {
        kind: 'MEETING',
        name: 'x',
        evidence: [{ source: 'interview', line: 1, quote: 'in secret' }],
      },
    };
    expect((await facilitator.edit([asked])).problems?.[0]?.code).toMatch(/UNKNOWN_REFERENCE|INVALID_INPUT/);
  });

  it('gives none by a conflict either, in the record that the editor saw', async () => {
    await restOnInterview();
    const seen = await member.recordOf('a');
    await member.change('a', { summary: 'Second' });
    const stale = { ...seen?.record, summary: 'Third' };
    const { conflicts } = await member.edit([
      { kind: 'ACTORS', key: 'a', version: seen?.version, record: stale },
    ]);
    expect(conflicts).toMatchObject([{ key: 'a', theirs: { summary: 'Second' } }]);
    expect(conflicts?.[0]?.base).toEqual(seen?.record);
  });
});
