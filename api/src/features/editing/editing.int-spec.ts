import { randomUUID } from 'node:crypto';
import { actor, editingGround, tie } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import { Editor } from '../../testing/editor';
import type { TestRole } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

type Plain = Record<string, unknown>;

describe('editing', () => {
  let app: TestApplication;
  let facilitator: Editor;

  const editor = async (name: string, role: TestRole) => new Editor(app, await app.signedIn(name, role));

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put(editingGround);
    facilitator = await editor('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
  });
  afterAll(() => app.stop());

  it('lets a facilitator change what its pole keeps, once for a request', async () => {
    const request = randomUUID();
    const seen = await facilitator.recordOf('a');
    expect(seen).toMatchObject({ key: 'a', kind: 'ACTORS' });
    const edits = [
      { kind: 'ACTORS', key: 'a', version: seen?.version, record: { ...seen?.record, name: 'Éco‑lieu' } },
    ];
    const first = await facilitator.edit(edits, request);
    expect(first).toMatchObject({ done: [{ key: 'a', action: 'CHANGED' }], problems: [], conflicts: [] });
    expect(await facilitator.edit(edits, request)).toEqual(first);
    expect((await facilitator.recordOf('a'))?.record['name']).toBe('Éco‑lieu');
  });

  it('records a new structure and its tie in one request, each with an address of its own', async () => {
    const participants = [
      { who: 'a', role: 'PARTNER' },
      { who: '~new', role: 'PARTNER' },
    ];
    const edits = [
      {
        kind: 'ACTORS',
        key: '~new',
        record: { type: 'ASSOCIATION', name: 'Les Ateliers Éphémères', fictitious: true },
      },
      {
        kind: 'TIES',
        key: '~tie',
        record: {
          kind: 'SHARED_SERVICES',
          name: 'Tie t',
          pole: 'pole',
          participants,
          evidence: says('report', 7),
        },
      },
    ];
    const { done } = await facilitator.edit(edits);
    const again = await facilitator.edit(edits);
    const keys = [...(done ?? []), ...(again.done ?? [])].map((one) => one.key);
    for (const [index, key] of keys.entries())
      expect(key).toMatch(index % 2 ? /^tie-t-\w{4}$/ : /^les-ateliers-ephemeres-\w{4}$/);
    expect(new Set(keys).size).toBe(4);
    expect(await app.faults()).toEqual([]);
  });

  it('shows the second of two editors both versions, and loses nothing', async () => {
    const seen = await facilitator.recordOf('a');
    await facilitator.change('a', { name: 'First' });
    const { done, conflicts } = await facilitator.edit([
      { kind: 'ACTORS', key: 'a', version: seen?.version, record: { ...seen?.record, summary: 'Second' } },
    ]);
    expect(done).toEqual([]);
    expect(conflicts).toMatchObject([{ key: 'a', base: { name: 'Actor a' }, theirs: { name: 'First' } }]);
    const chosen = { ...seen?.record, name: 'First', summary: 'Second' };
    const version = conflicts?.[0]?.theirVersion;
    expect(await facilitator.edit([{ kind: 'ACTORS', key: 'a', version, record: chosen }])).toMatchObject({
      done: [{ key: 'a' }],
    });
  });

  it('tells who comes after hundreds of changes what is there, and no longer what was', async () => {
    const seen = await facilitator.recordOf('a');
    await app.store(
      `MATCH (n:Thing { slug: 'a' })<-[:OF]-(c:Change) WITH n, c ORDER BY c.version DESC LIMIT 1
       UNWIND range(1, 250) AS i
       CREATE (:Change { id: 'more' + i, request: 'more' + i, version: c.version + i / 1000.0, kind: 'actors', key: 'a',
         action: 'CHANGED', after: '{}', at: c.at })-[:OF]->(n)`,
    );
    await app.put([put('actors', { ...seen?.record, name: 'First' } as never)]);
    const { conflicts } = await facilitator.edit([
      { kind: 'ACTORS', key: 'a', version: seen?.version, record: { ...seen?.record, summary: 'Second' } },
    ]);
    expect(conflicts).toMatchObject([{ key: 'a', base: null, theirs: { name: 'First' } }]);
  });

  it('carries answers over, takes none from an editor, and is not stopped by one', async () => {
    const answered = (answers: Plain[]) => [
      { who: 'a', role: 'PARTNER', answers },
      { who: 'b', role: 'PARTNER' },
    ];
    const seen = await facilitator.recordOf('t');
    await app.put([tie('t', [], { participants: answered([{ stance: 'CONFIRMED', on: '2020-01-01' }]) })]);
    const forged = [{ stance: 'CONTESTED', on: '2020-01-02', why: 'forged' }];
    const { done } = await facilitator.edit([
      {
        kind: 'TIES',
        key: 't',
        version: seen?.version,
        record: { ...seen?.record, name: 'New', participants: answered(forged) },
      },
    ]);
    expect(done).toMatchObject([{ key: 't', action: 'CHANGED' }]);
    expect((await facilitator.recordOf('t'))?.record).toMatchObject({
      name: 'New',
      participants: [{ answers: [{ stance: 'CONFIRMED' }] }, { answers: [] }],
    });
  });

  it('names the field of what is wrong, and writes nothing', async () => {
    const { problems } = await facilitator.edit([
      { kind: 'ACTORS', key: '~1', record: { type: 'ASSOCIATION', name: 'Fine', fictitious: true } },
      {
        kind: 'TIES',
        key: '~2',
        record: { kind: 'NOPE', name: '', pole: 'pole', participants: [{ who: 'a' }] },
      },
    ]);
    const fields = problems?.map((one) => one.field);
    expect(fields).toEqual(
      expect.arrayContaining([
        'edits.1.record.kind',
        'edits.1.record.name',
        'edits.1.record.participants.0.role',
      ]),
    );
    expect(await app.store("MATCH (n:Actor { name: 'Fine' }) RETURN n")).toEqual([]);
    const unseen = await facilitator.change('a', { name: 'a\u202eb' });
    expect(unseen.problems).toMatchObject([{ code: 'UNSEEN_CHARACTERS', field: 'edits.0.record.name' }]);
    const ghost = await facilitator.edit([
      { kind: 'EVENTS', key: '~1', record: { kind: 'VISIT', name: 'Where', place: 'ghost' } },
    ]);
    expect(ghost.problems?.[0]?.code).toMatch(/UNKNOWN_REFERENCE|INVALID_INPUT/);
    await app.put([actor('d', { fictitious: false }), actor('e', { fictitious: false })]);
    const participants = ['d', 'e'].map((who) => ({ who, role: 'PARTNER' }));
    const unsaid = { kind: 'SHARED_SERVICES', name: 'Unsaid', pole: 'pole', participants };
    const refused = await facilitator.edit([{ kind: 'TIES', key: '~1', record: unsaid }]);
    expect(refused.problems).toMatchObject([{ code: 'SAYS_WHO_MISSING' }]);
  });

  it('keeps names, functions and their statements in agreement', async () => {
    const spelling = (text: string, line: number) => ({ text, evidence: says('minutes', line) });
    await facilitator.change('a', { spellings: [spelling('Ay', 3), spelling('Aye', 4)] });
    const texts = async () =>
      (
        await app.query<{ party: { statements: { nodes: { id: string; text: string }[] } } }>(
          '{ party(slug: "a") { statements(first: 9) { nodes { id text } } } }',
        )
      ).data.party.statements.nodes;
    const before = await texts();
    expect(before.map((one) => one.text).sort()).toEqual(['Ay', 'Aye']);
    await facilitator.change('a', { spellings: [spelling('Aye', 4), spelling('Ey', 5)] });
    const after = await texts();
    expect(after.map((one) => one.text).sort()).toEqual(['Aye', 'Ey']);
    const idsOf = (list: typeof after) => list.find((one) => one.text === 'Aye')?.id;
    expect(idsOf(after)).toBe(idsOf(before));
  });

  it('keeps a list and the ties that it stands for in agreement', async () => {
    await app.put([put('places', { key: 'house', name: 'House', fictitious: true })]);
    const entry = (who: string) => ({ who, evidence: says('minutes', 6) });
    const list = {
      name: 'Occupants',
      of: 'house',
      date: '2013',
      complete: true,
      modality: 'REPORTED',
      fictitious: true,
      tie: { kind: 'OCCUPANCY', pole: 'pole' },
    };
    const made = await facilitator.edit([
      { kind: 'ROSTERS', key: '~1', record: { ...list, entries: [entry('a'), entry('b')] } },
    ]);
    const [occupants = '', ...ties] = made.done?.map((one) => one.key) ?? [];
    expect(ties).toEqual(['occupation--a--house', 'occupation--b--house']);
    const { done } = await facilitator.change(occupants, { entries: [entry('b')] });
    expect(done?.map((one) => [one.key, one.action])).toEqual([
      [occupants, 'CHANGED'],
      ['occupation--a--house', 'RETIRED'],
    ]);
    expect(await app.faults()).toEqual([]);
  });

  it('retires what nothing uses any more, and restores it', async () => {
    const t = await facilitator.recordOf('t');
    const gone = await facilitator.retire('t');
    expect(gone.done).toMatchObject([{ key: 't', action: 'RETIRED', version: null }]);
    expect(await facilitator.recordOf('t')).toBeNull();
    const back = await facilitator.edit([{ kind: 'TIES', key: 't', record: t?.record }]);
    expect(back.done).toMatchObject([{ key: 't', action: 'RESTORED' }]);
  });

  it('loses none of two hundred edits at once', async () => {
    const edits = Array.from({ length: 200 }, (_, index) =>
      facilitator.edit([
        {
          kind: 'ACTORS',
          key: '~1',
          record: { type: 'ASSOCIATION', name: `Same name`, summary: `${index}`, fictitious: true },
        },
      ]),
    );
    const outcomes = await Promise.all(edits);
    const keys = outcomes.map((one) => one.done?.[0]?.key ?? one.problems?.[0]?.code ?? one.code);
    expect(new Set(keys).size).toBe(200);
  }, 120_000);
});
