import { actor, editingGround, tie } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import { put, says } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

describe('what an edit tells of records that its editor may not see', () => {
  let app: TestApplication;
  let fran: SignedIn;
  let editor: Editor;
  const hidden = { readers: ['facilitators:other-pole'] };

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put(editingGround);
    fran = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole' });
    editor = new Editor(app, fran);
  });
  afterAll(() => app.stop());

  it('is not their names, where they stand in the way of a removal', async () => {
    await app.put([actor('d'), tie('concealed', ['d', 'c'], hidden)]);
    expect((await editor.retire('d')).problems).toMatchObject([
      { code: 'STILL_USED', parameters: { names: '…' } },
    ]);
    expect((await editor.retire('b')).problems).toMatchObject([
      { code: 'STILL_USED', parameters: { names: 'Tie t' } },
    ]);
    await app.put([tie('also', ['d', 'a'])]);
    expect((await editor.retire('d')).problems).toMatchObject([
      { code: 'STILL_USED', parameters: { names: 'Tie also, …' } },
    ]);
  });

  it('is not that they went along with what it removes', async () => {
    const about = { about: 'd', property: 'EMPLOYEES', modality: 'REPORTED', fictitious: true };
    await app.put([
      actor('d'),
      put('statements', { ...about, key: 'open', value: 7, evidence: says('report', 3) } as never),
      put('statements', {
        ...about,
        ...hidden,
        key: 'closed',
        value: 8,
        evidence: says('report', 4),
      } as never),
    ]);
    const { done } = await editor.retire('d');
    expect(done?.map(({ key }) => key).sort()).toEqual(['d', 'open']);
  });

  it('is not whether they are there', async () => {
    await app.put([
      put('capacities', {
        ...{ key: 'b--capacity', of: 'b', readers: ['acting:b'], fictitious: true },
        turnovers: [{ year: 2024, amount: 1000 }],
      }),
    ]);
    const aline = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    const codes = ['b--capacity', 'c--capacity', 'nothing-at-all'].map(async (key) => {
      const edit = { kind: 'CAPACITIES', key, version: '0'.repeat(64) };
      return [key, (await new Editor(app, aline).edit([edit])).code];
    });
    expect(await Promise.all(codes)).toEqual([
      ['b--capacity', 'NOT_FOUND'],
      ['c--capacity', 'NOT_FOUND'],
      ['nothing-at-all', 'NOT_FOUND'],
    ]);
    // Nor by what there is but one of, under the name of a request.
    for (const one of ['b', 'c']) {
      const record = { of: one, fictitious: true, turnovers: [] };
      const put = await new Editor(app, aline).edit([{ kind: 'CAPACITIES', key: '~1', record }]);
      expect(put).toEqual({ code: 'FORBIDDEN' });
    }
    // What somebody else has taken off meanwhile is told as that.
    await app.put([actor('d')]);
    const twice = [{ kind: 'ACTORS', key: 'd', version: (await editor.recordOf('d'))?.version }];
    expect((await editor.edit(twice)).conflicts).toEqual([]);
    expect((await editor.edit(twice)).conflicts).toMatchObject([{ key: 'd' }]);
  });

  const stored = (key: string) =>
    app.store(
      `MATCH (:Identifier { scheme: 'KEY', value: $key })-[:IDENTIFIES]->(n)<-[:OF]-(c:Change)
       RETURN n.name AS name, count(c) AS changes`,
      { key },
    );

  it('is not whether they are there, by a record put under a guessed key', async () => {
    await app.put([actor('concealed', hidden), tie('withheld', ['a', 'c'], hidden)]);
    const made = { type: 'ASSOCIATION', name: 'Guessed', fictitious: true };
    const linked = (who: string) => ({
      ...{ kind: 'SHARED_SERVICES', name: 'Guessed', pole: 'pole', fictitious: true },
      participants: ['a', who].map((one) => ({ who: one, role: 'PARTNER' })),
      evidence: says('minutes', 2),
    });
    const nothing = { kind: 'ACTORS', key: 'nothing-here', record: made };
    const told = async (guess: string, asker: Editor) => {
      const attempts: object[][] = [
        [{ kind: 'ACTORS', key: guess, record: made }],
        [{ kind: 'ACTORS', key: guess, record: made, version: '0'.repeat(64) }],
        [{ kind: 'TIES', key: guess, record: linked('b') }],
        [{ kind: 'TIES', key: '~1', record: linked(guess) }],
        [{ kind: 'TIES', key: guess, record: linked(guess) }],
        [
          {
            kind: 'NEEDS',
            key: '~1',
            record: { of: guess, pole: 'pole', name: 'Guessed', fictitious: true },
          },
        ],
        [nothing, { kind: 'ACTORS', key: guess, record: made }],
        [{ kind: 'ACTORS', key: guess, record: made }, nothing],
        [nothing, { kind: 'ACTORS', key: guess }],
      ];
      const answers = [];
      for (const edits of attempts) answers.push(await asker.edit(edits as Record<string, unknown>[]));
      return JSON.stringify(answers).replaceAll(guess, 'GUESS');
    };
    const aline = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    for (const asker of [editor, new Editor(app, aline)]) {
      const absent = await told('absent', asker);
      expect(absent).toMatch(/NOT_FOUND.*UNKNOWN_REFERENCE/);
      expect(await told('concealed', asker)).toBe(absent);
      expect(await told('withheld', asker)).toBe(absent);
    }
    expect(await stored('concealed')).toEqual([{ name: 'Actor concealed', changes: 1 }]);
    expect(await stored('withheld')).toEqual([{ name: 'Tie withheld', changes: 1 }]);
    expect(await stored('absent')).toEqual([]);
  });

  it('is not whether they are there, by the key that something of their name gets', async () => {
    await app.put([actor('concealed', hidden)]);
    const keyOf = async (name: string) => {
      const record = { type: 'ASSOCIATION', name, fictitious: true };
      const { done } = await editor.edit([{ kind: 'ACTORS', key: '~1', record }]);
      return done?.[0]?.key;
    };
    for (const name of ['Concealed', 'Concealed', 'Absent', 'B'])
      expect(await keyOf(name)).toMatch(new RegExp(`^${name.toLowerCase()}-[b-z2-9]{4}$`));
    expect(await stored('concealed')).toEqual([{ name: 'Actor concealed', changes: 1 }]);
  });

  it('is not what a document says that it may not read, where names of it alone rest on that', async () => {
    const hush = { key: 'hush', kind: 'INTERVIEW', title: 'Hush', date: '2014', fictitious: true } as const;
    const quote = { source: 'hush', line: 9, quote: 'whispered' };
    const dee = { text: 'Dee', evidence: [...says('minutes', 1), quote] };
    const spellings = [dee, { text: 'Dea', evidence: [quote] }];
    await app.put([put('sources', { ...hush, ...hidden }), actor('d', { spellings })]);
    const seen = await editor.recordOf('d');
    expect(seen?.record['spellings']).toEqual([{ text: 'Dee', evidence: says('minutes', 1) }]);
    expect(JSON.stringify(seen)).not.toMatch(/hush|whispered|Dea/);
    expect((await editor.change('d', { spellings })).problems).toMatchObject([{ code: 'UNKNOWN_REFERENCE' }]);
    await app.put([actor('d', { spellings: [dee] })]);
    expect((await editor.change('d', { name: 'Actor of two names' })).problems).toEqual([]);
    const { record } = await editor.keptRecordOf('d');
    expect(record).toMatchObject({ name: 'Actor of two names', spellings: [dee] });
  });

  it('is not the record that an edit rests on, where that was for others', async () => {
    await app.put([actor('d', { ...hidden, name: 'Hidden then' })]);
    const { version, kind } = await editor.keptRecordOf('d');
    await app.put([actor('d')]);
    const { record } = (await editor.recordOf('d')) ?? {};
    const { conflicts } = await editor.edit([
      { kind, key: 'd', version, record: { ...record, name: 'Dee' } },
    ]);
    expect(conflicts).toMatchObject([{ key: 'd', base: null, theirs: { name: 'Actor d' } }]);
  });

  it('is not the version that others have made of a record since, when it is sent again', async () => {
    await app.put([actor('d')]);
    const { version, record } = (await editor.recordOf('d')) ?? {};
    const request = '12345678';
    const edits = [{ kind: 'ACTORS', key: 'd', version, record: { ...record, name: 'Dee' } }];
    const { done } = await editor.edit(edits, request);
    expect(done).toMatchObject([{ key: 'd', version: (await editor.recordOf('d'))?.version }]);
    await app.put([actor('d', hidden)]);
    expect((await editor.edit(edits, request)).done).toEqual(done);
  });
});
