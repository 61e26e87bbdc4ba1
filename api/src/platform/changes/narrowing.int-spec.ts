import { randomUUID } from 'node:crypto';
import { Editor } from '../../testing/editor';
import { actor, editingGround, tie } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

type Plain = Record<string, unknown>;

describe('narrowing who may read something', () => {
  let app: TestApplication;
  let fran: SignedIn;
  let gail: SignedIn;
  let editor: Editor;

  const inPole = ['pole:pole'];
  const figure = (key: string, evidence: Plain[], more: Plain = {}) =>
    put('statements', {
      key,
      about: 'b',
      property: 'EMPLOYEES',
      value: 7,
      modality: 'REPORTED',
      fictitious: true,
      evidence,
      ...more,
    } as never);
  /** Changes fields, and asks that what rests on it goes along. */
  const narrow = async (key: string, readers: string[]) => {
    const seen = await editor.recordOf(key);
    const edit = { kind: seen?.kind, key, version: seen?.version, record: { ...seen?.record, readers } };
    const { data } = await fran.query<{
      edit: {
        done: { key: string }[];
        problems: { code: string; parameters: Plain }[];
        conflicts: Plain[];
      };
    }>(
      `mutation ($request: ID!, $edits: [EditInput!]!) {
        edit(request: $request, edits: $edits, narrowing: true) {
          done { key } problems { code parameters } conflicts { key } } }`,
      { request: randomUUID(), edits: [edit] },
    );
    return { ...data.edit, done: data.edit.done.map((one) => one.key).sort() };
  };
  const readersOf = async (key: string) => (await editor.recordOf(key))?.record['readers'];

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put(editingGround);
    fran = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole' });
    gail = await app.signedIn('Gail', { role: 'FACILITATOR', over: 'pole' });
    editor = new Editor(app, fran);
  });
  afterAll(() => app.stop());

  it('is refused for an actor while its ties would be wider, which are named', async () => {
    await app.put([tie('t2', ['a', 'c'])]);
    expect((await editor.change('a', { readers: inPole })).problems).toMatchObject([
      { code: 'OTHERS_REST_ON_IT', parameters: { names: 'Tie t, Tie t2' } },
    ]);
    expect(await readersOf('a')).toEqual(['public']);
    await editor.change('t', { readers: inPole });
    await editor.change('t2', { readers: ['facilitators:pole'] });
    // Facilitators of the pole are of the pole: their tie is not wider.
    expect((await editor.change('a', { readers: inPole })).problems).toEqual([]);
    expect(await app.faults()).toEqual([]);
  });

  it('takes along what rests on it when asked to, in one request', async () => {
    await app.put([tie('t2', ['a', 'c'], { readers: ['pole:pole', 'actor:c'] })]);
    const { done, problems } = await narrow('a', inPole);
    expect({ done, problems }).toEqual({ done: ['a', 't', 't2'], problems: [] });
    expect(await readersOf('t')).toEqual(inPole);
    expect(await readersOf('t2')).toEqual(inPole);
    expect((await editor.recordOf('t'))?.record['evidence']).toHaveLength(1);
    expect(await app.faults()).toEqual([]);
  });

  it('is refused for a document while facts that it alone says would be wider', async () => {
    await app.put([
      put('sources', {
        key: 'interview',
        kind: 'INTERVIEW',
        title: 'Interview',
        date: '2014-01-01',
        fictitious: true,
      }),
      figure('alone', [
        { source: 'interview', line: 1, quote: 'seven' },
        { source: 'interview', line: 9, quote: 'seven again' },
      ]),
      figure('together', [{ source: 'interview', line: 2, quote: 'eight' }, ...says('report', 3)], {
        property: 'USERS',
        value: 8,
      }),
      tie('said', ['b', 'c'], { evidence: [{ source: 'interview', line: 3, quote: 'they work together' }] }),
    ]);
    expect((await editor.change('interview', { readers: inPole })).problems).toMatchObject([
      { code: 'OTHERS_REST_ON_IT', parameters: { names: 'Actor b – 7, Tie said' } },
    ]);
    expect((await narrow('interview', inPole)).done).toEqual(['alone', 'interview', 'said']);
    expect(await readersOf('alone')).toEqual(inPole);
    expect(await readersOf('together')).toEqual(['public']);
    expect(await app.faults()).toEqual([]);
  });

  it('takes along everything that a document alone says, however much that is', async () => {
    await app.put([
      put('sources', { key: 'long', kind: 'MINUTES', title: 'Long', date: '2014-01-01', fictitious: true }),
      ...Array.from({ length: 205 }, (_, at) =>
        figure(`f${at}`, [{ source: 'long', line: at + 1, quote: `is ${at}` }], {
          value: at,
          period: '2014',
        }),
      ),
    ]);
    const { done, problems } = await narrow('long', inPole);
    expect([problems, done.length]).toEqual([[], 206]);
    expect(await app.faults()).toEqual([]);
  });

  it('and widening leave a change that its editor finds and undoes, where no token reads both', async () => {
    for (const [from, to] of [
      [[`author:${fran.id}`], inPole],
      [inPole, [`author:${fran.id}`]],
      [inPole, ['facilitators:pole']],
    ] as const) {
      await app.put([actor('d', { readers: [...from] })]);
      const { done, problems, code } = await editor.change('d', { readers: [...to] });
      expect([to, problems, code]).toEqual([to, [], undefined]);
      const { data } = await fran.query<{ undo: { problems: Plain[] } }>(
        'mutation ($request: ID!, $change: ID!) { undo(request: $request, change: $change) { problems { code } } }',
        { request: randomUUID(), change: done?.[0]?.change },
      );
      expect([to, data.undo]).toEqual([to, { problems: [] }]);
      expect(await readersOf('d')).toEqual([...from]);
    }
    expect(await app.faults()).toEqual([]);
  });

  it('and widening leave it to a member too, who is not of those that read both', async () => {
    const aline = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    await app.put([
      tie('word', ['a', 'b'], {
        evidence: undefined,
        readers: ['facilitators:pole', 'actor:a', 'actor:b'],
        participants: [
          {
            ...{ who: 'a', role: 'PARTNER' },
            answers: [{ stance: 'CONFIRMED', on: '2024-01-01T10:00:00Z', by: `account:${aline.id}` }],
          },
          { who: 'b', role: 'PARTNER' },
        ],
      }),
    ]);
    const { done, problems, code } = await new Editor(app, aline).change('word', { readers: inPole });
    expect([problems, code]).toEqual([[], undefined]);
    const answer = await aline.query<{ undo: { problems: Plain[] } } | null>(
      'mutation ($request: ID!, $change: ID!) { undo(request: $request, change: $change) { problems { code } } }',
      { request: randomUUID(), change: done?.[0]?.change },
    );
    expect([answer.errors?.[0]?.extensions.code, answer.data?.undo]).toEqual([undefined, { problems: [] }]);
  });

  it('of a document leaves what has a name of it alone open to edits, and that name as narrow', async () => {
    const spellings = [{ text: 'Bee', evidence: [{ source: 'report', line: 3, quote: 'said' }] }];
    expect((await editor.change('b', { spellings })).problems).toEqual([]);
    expect(await narrow('report', inPole)).toMatchObject({ problems: [], conflicts: [] });
    const nameReaders = async () => (await editor.keptRecordOf('b--name-1')).record['readers'];
    expect(await nameReaders()).toEqual(inPole);
    expect((await editor.change('b', { summary: 'Mended' })).problems).toEqual([]);
    expect(await nameReaders()).toEqual(inPole);
    // What it rests on was narrowed, and the actor goes further: so does the name.
    expect((await narrow('b', ['facilitators:pole'])).problems).toEqual([]);
    expect(await nameReaders()).toEqual(['facilitators:pole']);
    expect(await app.faults()).toEqual([]);
  });

  it('of a document takes what it alone says out of the names and functions that all read, and widening gives it back', async () => {
    const evidence = [{ source: 'report', line: 3, quote: 'said' }];
    const spellings = [
      { text: 'Bee', evidence },
      { text: 'Bumble', evidence: [...evidence, ...says('minutes', 1)] },
    ];
    const functions = [{ code: 'ACTIVITY_CREATION', modality: 'REPORTED', evidence }];
    expect((await editor.change('b', { spellings, functions })).problems).toEqual([]);
    const seen = async (readers: readonly string[]) => {
      const { data, errors } = await app.query<{
        party: { spellings: string[]; functions: string[]; statements: { nodes: { text: string }[] } };
        search: { matched: string }[];
        actors: { totalCount: number };
        networkGroups: { groups: { key: string }[] };
      }>(
        `{ party(slug: "b") { ... on Actor { spellings functions statements { nodes { text } } } }
          search(text: "bee") { matched }
          actors(filter: { functions: [ACTIVITY_CREATION] }) { totalCount }
          networkGroups(by: FUNCTION) { groups { key } } }`,
        {},
        readers,
      );
      expect(errors).toBeUndefined();
      const { party, search, actors, networkGroups } = data;
      return {
        names: [...party.spellings, ...party.functions],
        statements: party.statements.nodes.map((one) => one.text).sort(),
        found: [
          search.length,
          actors.totalCount,
          networkGroups.groups.some(({ key }) => key === 'ACTIVITY_CREATION'),
        ],
      };
    };
    const facilitators = ['public', ...inPole, 'facilitators:pole'];
    const open = {
      names: ['Bee', 'Bumble', 'ACTIVITY_CREATION'],
      statements: ['ACTIVITY_CREATION', 'Bee', 'Bumble'],
      found: [1, 1, true],
    };
    for (const readers of [['public'], facilitators]) expect(await seen(readers)).toEqual(open);
    const version = async () => (await editor.keptRecordOf('b')).version;
    const before = await version();

    expect((await narrow('report', ['facilitators:pole'])).problems).toEqual([]);
    const less = { names: ['Bumble'], statements: ['Bumble'], found: [0, 0, false] };
    expect(await seen(['public'])).toEqual(less);
    expect(await seen(facilitators)).toEqual({ ...less, statements: open.statements });
    expect(await version()).toBe(before);
    expect(await app.faults()).toEqual([]);
    // Those who read the actor may all read the document.
    expect((await narrow('b', ['facilitators:pole'])).problems).toEqual([]);
    expect((await seen(facilitators)).names).toEqual(open.names);

    expect((await editor.change('report', { readers: ['public'] })).problems).toEqual([]);
    expect((await narrow('b', ['public'])).problems).toEqual([]);
    expect((await seen(['public'])).names).toEqual(open.names);
    expect(await app.faults()).toEqual([]);
  });

  it('of a document lets what has a name of it alone be narrowed, and opened again', async () => {
    const spellings = [{ text: 'Bee', evidence: [{ source: 'report', line: 3, quote: 'said' }] }];
    await editor.change('b', { spellings });
    for (const key of ['report', 'b']) expect((await narrow(key, inPole)).problems).toEqual([]);
    expect((await editor.change('b', { readers: ['public'] })).problems).toEqual([]);
    expect((await editor.keptRecordOf('b--name-1')).record['readers']).toEqual(inPole);
    expect(await app.faults()).toEqual([]);
  });

  it('is refused where nobody would be left to read a name that its document alone says', async () => {
    const spellings = [{ text: 'Bee', evidence: [{ source: 'report', line: 3, quote: 'said' }] }];
    await editor.change('b', { spellings });
    await narrow('report', ['facilitators:pole']);
    expect((await narrow('b', [`author:${fran.id}`])).problems).toMatchObject([
      { code: 'WIDER_THAN_ITS_PARTS' },
    ]);
    expect((await editor.keptRecordOf('b--name-1')).record['readers']).toEqual(['facilitators:pole']);
    expect(await app.faults()).toEqual([]);
  });

  it('names nothing that its editor may not see, and narrows nothing that is not its own', async () => {
    const own = { readers: [`author:${gail.id}`] };
    await app.put([
      put('sources', {
        key: 'notes',
        kind: 'INTERVIEW',
        title: 'Secret notes',
        date: '2014-01-01',
        fictitious: true,
        ...own,
      }),
      tie('noted', ['a', 'c'], { ...own, evidence: [{ source: 'notes', line: 1, quote: 'in secret' }] }),
    ]);
    await editor.change('t', { readers: inPole });
    const { problems } = await editor.change('a', { readers: inPole });
    expect(problems).toMatchObject([{ code: 'OTHERS_REST_ON_IT', parameters: { names: '…' } }]);
    const { done, problems: still } = await narrow('a', inPole);
    expect({ done, still }).toEqual({
      done: [],
      still: [expect.objectContaining({ code: 'OTHERS_REST_ON_IT' })],
    });
    expect(JSON.stringify(still)).not.toMatch(/noted|Secret/);
    // A fact that rests on a hidden document as well does not name it when it is widened.
    await app.put([
      figure('both', [{ source: 'notes', line: 2, quote: 'nine' }, ...says('minutes', 4)], {
        readers: [`author:${gail.id}`, ...inPole],
      }),
    ]);
    expect((await editor.change('both', { readers: ['public'] })).problems).toEqual([]);
    expect(await app.faults()).toEqual([]);
  });

  it('does not stand in the way of what is as narrow, or of an actor that nothing rests on', async () => {
    await app.put([actor('d')]);
    expect((await editor.change('d', { readers: ['facilitators:pole'] })).problems).toEqual([]);
    expect((await editor.change('d', { readers: inPole })).problems).toEqual([]);
    expect((await editor.change('d', { readers: ['public'] })).problems).toEqual([]);
  });
});
