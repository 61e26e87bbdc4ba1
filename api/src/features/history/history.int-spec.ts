import { put, says } from '../../testing/records';
import { actor, editingGround, tie } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { historyOf, newsOf, Undoer, type Ask } from '../../testing/undoer';

const SECRET = 'facilitators:other-pole';

describe('the history', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  let member: SignedIn;
  let editor: Editor;
  const visitor: Ask = (document, variables) => app.query(document, variables);

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put(editingGround, 'seeds:test');
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    member = await app.signedIn('Mem', { role: 'MEMBER', over: 'a', pole: 'pole' });
    editor = new Editor(app, facilitator);
  });
  afterAll(() => app.stop());

  it('tells of a thing who did what, and to which field', async () => {
    await editor.change('t', {
      participants: [
        { who: 'a', role: 'PARTNER' },
        { who: 'c', role: 'INITIATOR' },
      ],
    });
    const [changed, added] = await historyOf(visitor, 't');
    expect(changed).toMatchObject({
      action: 'CHANGED',
      kind: 'TIES',
      name: 'Tie t',
      why: 'test',
      who: { author: 'FACILITATOR', name: null, isMe: false },
      fields: [
        { path: ['participants', 'b'], before: { who: 'b' }, after: null },
        { path: ['participants', 'c'], before: null, after: { who: 'c', role: 'INITIATOR' } },
      ],
    });
    expect(changed?.names).toContainEqual({ key: 'c', name: 'Actor c' });
    expect(added).toMatchObject({ action: 'ADDED', who: { author: 'SEEDS' }, mayUndo: false });
  });

  it('names who did it to the person itself and its facilitator, and says who may undo it', async () => {
    await new Editor(app, member).change('a', { summary: 'By its member' });
    const seen = async (ask: Ask) => (await historyOf(ask, 'a'))[0];
    expect(await seen(visitor)).toMatchObject({ who: { author: 'MEMBER', name: null }, mayUndo: false });
    expect(await seen(member.query)).toMatchObject({ who: { name: 'Mem', isMe: true }, mayUndo: true });
    expect(await seen(facilitator.query)).toMatchObject({ who: { name: 'Mem', isMe: false }, mayUndo: true });
    const other = await app.signedIn('Stranger', { role: 'MEMBER', over: 'b', pole: 'pole' });
    expect(await seen(other.query)).toMatchObject({ who: { name: null }, mayUndo: false });
    const text = JSON.stringify([await newsOf(visitor), await newsOf(other.query)]);
    for (const id of [member.id, facilitator.id, 'Mem']) expect(text).not.toContain(id);
  });

  it('holds the facts about a tie, and goes on when the tie is retired', async () => {
    const fact = { about: 't', property: 'USERS', value: 5, unit: 'PERSON', modality: 'REPORTED' } as const;
    await app.put([put('statements', { key: 's', fictitious: true, ...fact, evidence: says('minutes', 3) })]);
    await editor.retire('t');
    const changes = await historyOf(visitor, 't');
    expect(changes.map((one) => `${one.action} ${one.kind} ${one.name}`).sort()).toEqual([
      'ADDED STATEMENTS Tie t',
      'ADDED TIES Tie t',
      'RETIRED STATEMENTS Tie t',
      'RETIRED TIES Tie t',
    ]);
    // That it was added cannot be undone any more, and takes that from no other change.
    const undoable = (await historyOf(facilitator.query, 't')).filter((one) => one.mayUndo);
    expect(undoable.map((one) => `${one.action} ${one.kind}`)).toContain('RETIRED TIES');
  });

  it('has no word of what the reader may not read', async () => {
    await app.put([
      put('sources', {
        key: 'hush',
        kind: 'INTERVIEW',
        title: 'Hush',
        date: '2014',
        readers: [SECRET],
        fictitious: true,
      }),
      actor('ghost', { readers: [SECRET], name: 'Ghost' }),
    ]);
    const quote = { source: 'hush', line: 9, quote: 'whispered hush' };
    // A change of nothing but a hidden quote; one of a quote and a name; a list with a hidden entry.
    await app.put([actor('a', { evidence: [...says('minutes', 1), quote] })]);
    await app.put([actor('b', { name: 'Bee', evidence: [...says('minutes', 1), quote] })]);
    await app.put([
      put('rosters', {
        key: 'list',
        name: 'List',
        of: 'pole',
        date: '2013',
        complete: true,
        modality: 'REPORTED',
        fictitious: true,
        entries: ['a', 'ghost'].map((who) => ({ who, evidence: says('minutes', 4) })),
      }),
    ]);
    // Public once, hidden now: its past is hidden too.
    const hidden = { readers: [SECRET, 'actor:c'] };
    await app.put([
      actor('c', { name: 'Ghost too', ...hidden }),
      tie('elsewhere', ['c', 'other-pole'], { pole: 'other-pole', ...hidden }),
    ]);
    const news = await newsOf(visitor);
    expect(JSON.stringify(news)).not.toMatch(/hush|ghost|Actor c|elsewhere|actor:c/i);
    expect((await historyOf(visitor, 'a')).map((one) => one.action)).toEqual(['ADDED']);
    expect((await historyOf(visitor, 'b'))[0]?.fields).toEqual([
      { path: ['name'], before: 'Actor b', after: 'Bee' },
    ]);
    expect(await historyOf(visitor, 'ghost')).toEqual([]);
    expect(await historyOf(visitor, 'c')).toEqual([]);
    const open: Ask = (document, variables) => app.query(document, variables, ['public', SECRET]);
    expect(JSON.stringify(await newsOf(open))).toMatch(/whispered hush[^]*Ghost|Ghost[^]*whispered hush/);
    expect(await historyOf(open, 'c')).toHaveLength(2);
  });

  it('is the feed of a pole, filtered, page by page without a gap', async () => {
    await editor.change('t', { summary: 'New' });
    await new Editor(app, member).change('a', { summary: 'Own' });
    const keys = (found: readonly { key: string }[]) => found.map((one) => one.key);
    const ofPole = keys(await newsOf(visitor, { pole: 'pole' }));
    expect(ofPole.slice(0, 2)).toEqual(['a', 't']);
    expect(ofPole).not.toContain('elsewhere');
    expect(keys(await newsOf(visitor, { pole: 'other-pole' })).sort()).toEqual([
      'c',
      'elsewhere',
      'minutes',
      'other-pole',
    ]);
    expect(keys(await newsOf(visitor, { authors: ['MEMBER'] }))).toEqual(['a']);
    expect(keys(await newsOf(visitor, { authors: ['FACILITATOR'], actions: ['CHANGED'] }))).toEqual(['t']);
    expect(keys(await newsOf(member.query, { mine: true }))).toEqual(['a']);
    expect(keys(await newsOf(visitor, { mine: true }))).toEqual([]);
    expect(keys(await newsOf(visitor, { kinds: ['SOURCES'] })).sort()).toEqual(['minutes', 'report']);
    expect(await newsOf(visitor, { since: '2999-01-01' })).toEqual([]);
    expect(await newsOf(visitor, { until: '2000-01-01' })).toEqual([]);
    expect(await newsOf(visitor, { withFictitious: false })).toEqual([]);

    const all = (await newsOf(visitor)).map((one) => one.id);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = (await visitor<{ changes: FeedPage }>(
        'query ($after: String) { changes(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      )) as { data: { changes: FeedPage } };
      paged.push(...page.data.changes.nodes.map((one) => one.id));
      ({ hasNextPage: more, endCursor: after } = page.data.changes.pageInfo);
    }
    expect(paged).toEqual(all);
  });

  it('refuses days and cursors that are none', async () => {
    const code = async (args: string) =>
      (await app.query(`{ changes(${args}) { nodes { id } } }`)).errors?.[0]?.extensions.code;
    expect(await code('filter: { since: "yesterday" }')).toBe('INVALID_INPUT');
    expect(await code('filter: { since: "2024-02-31" }')).toBe('INVALID_INPUT');
    expect(await code('after: "x"')).toBe('INVALID_CURSOR');
    expect(await code('first: 1000')).toBe('PAGE_TOO_LARGE');
  });

  it('leaves out what a fact said of something hidden, before it was moved to something else', async () => {
    const fact = { key: 's', property: 'MISSION', modality: 'REPORTED', fictitious: true } as const;
    const said = (about: string, text: string) =>
      put('statements', { ...fact, about, text, evidence: says('minutes', 3) });
    await app.put([actor('ghost', { readers: [SECRET], name: 'Ghost' }), said('ghost', 'Haunts')]);
    await app.put([said('a', 'Helps')]);
    const moved = await editor.keptChangeOf('s');
    await app.put([said('a', 'Helps more')]);
    const seen = await historyOf(facilitator.query, 's');
    expect(seen.map(({ action, after }) => [action, after?.['text']])).toEqual([['CHANGED', 'Helps more']]);
    expect(JSON.stringify([seen, await newsOf(facilitator.query)])).not.toMatch(/haunts|ghost/i);
    const undone = await new Undoer(facilitator).undo(moved);
    expect(undone).toEqual({ code: 'NOT_FOUND' });
  });

  it('names nothing hidden to who undoes what led to it', async () => {
    await app.put([actor('ghost', { name: 'Ghost' }), put('bodies', body('ghost'))]);
    await app.put([put('bodies', body('a'))]);
    const moved = await editor.keptChangeOf('board');
    await app.put([actor('ghost', { readers: [SECRET], name: 'Ghost' })]);
    const undone = await facilitator.query(
      'mutation ($change: ID!) { undo(change: $change, request: "12345678") { problems { code } } }',
      { change: moved },
    );
    expect(undone.errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', parameters: { key: 'board' } } },
    ]);
    expect(JSON.stringify(undone)).not.toMatch(/ghost/i);
  });

  it('leaves out the past of a tie of which a participant is hidden now', async () => {
    await app.put([tie('shy', ['a', 'b'])]);
    expect(await historyOf(visitor, 'shy')).toHaveLength(1);
    const hidden = { readers: [SECRET] };
    await app.put([actor('b', hidden), ...['shy', 't'].map((key) => tie(key, ['a', 'b'], hidden))]);
    expect(await historyOf(visitor, 'shy')).toEqual([]);
  });
});

function body(of: string) {
  return {
    key: 'board',
    name: 'Board',
    kind: 'BOARD',
    of,
    fictitious: true,
    evidence: says('minutes', 5),
  } as const;
}

interface FeedPage {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
