import { randomUUID } from 'node:crypto';
import { Editor } from '../../testing/editor';
import { editingGround } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import type { SignedIn, TestBrowser, TestRole } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { historyOf, Undoer } from '../../testing/undoer';

type Plain = Record<string, unknown>;

interface Shown {
  comparison: {
    relation: string;
    preferred: { id: string };
    byRule: { id: string };
    statements: {
      id: string;
      value: number;
      pinned: {
        why: string;
        on: string;
        who: { author: string; name: string | null; isMe: boolean };
      } | null;
    }[];
  } | null;
  change: string | null;
  problems: { code: string; field: string | null; parameters: Plain | null }[];
}

const COMPARISON = `relation preferred { id } byRule { id }
  statements { id value pinned { why on who { author name isMe } } }`;
const PAYLOAD = `{ comparison { ${COMPARISON} } change problems { code field parameters } }`;

const figure = (key: string, value: number, more: Plain = {}) =>
  put('statements', {
    key,
    about: 'a',
    property: 'EMPLOYEES',
    value,
    unit: 'PERSON',
    modality: 'REPORTED',
    period: '2013',
    fictitious: true,
    evidence: says('minutes', 10),
    ...more,
  } as never);

describe('pinning a preferred statement', () => {
  let app: TestApplication;
  let fran: SignedIn;
  let gail: SignedIn;
  let ids: Map<string, string>;

  const signedIn = (name: string, role: TestRole) => app.signedIn(name, role);
  const id = (key: string) => ids.get(key) ?? '';
  const pin = async (
    who: SignedIn | TestBrowser,
    key: string,
    more: { why?: string; instead?: string; request?: string } = {},
  ) => {
    const { why = 'Lu dans les comptes', instead, request = randomUUID() } = more;
    const answer = await who.query<{ pinStatement: Shown }>(
      `mutation ($request: ID!, $statement: ID!, $why: String!, $instead: [ID!]) {
        pinStatement(request: $request, statement: $statement, why: $why, instead: $instead) ${PAYLOAD} }`,
      { request, statement: id(key), why, instead: instead ? [id(instead)] : null },
    );
    return { ...answer.data?.pinStatement, code: answer.errors?.[0]?.extensions.code };
  };
  const unpin = async (who: SignedIn, key: string) =>
    (
      await who.query<{ unpinStatement: Shown }>(
        `mutation ($request: ID!, $statement: ID!) {
          unpinStatement(request: $request, statement: $statement) ${PAYLOAD} }`,
        { request: randomUUID(), statement: id(key) },
      )
    ).data.unpinStatement;
  const compared = async (who?: SignedIn) => {
    const asked = `{ comparisons(filter: { about: "${id('a')}" }) { nodes { ${COMPARISON} } } }`;
    type Answer = { comparisons: { nodes: Shown['comparison'][] } };
    const answer = who ? await who.query<Answer>(asked) : await app.query<Answer>(asked);
    return answer.data.comparisons.nodes[0] ?? null;
  };
  const pinnedKeys = async () => {
    const rows = await app.store<{ key: string }>(
      `MATCH (s:Statement)<-[:IDENTIFIES]-(i:Identifier { scheme: 'KEY' })
       WHERE s.pinnedOn IS NOT NULL RETURN i.value AS key ORDER BY key`,
    );
    return rows.map(({ key }) => key);
  };

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put([
      ...editingGround,
      figure('early', 30),
      figure('late', 37, { evidence: says('report', 11) }),
      figure('next', 41, { period: '2016', evidence: says('report', 12) }),
    ]);
    fran = await signedIn('Fran', { role: 'FACILITATOR', over: 'pole' });
    gail = await signedIn('Gail', { role: 'FACILITATOR', over: 'pole' });
    ids = await app.ids();
  });
  afterAll(() => app.stop());

  it('prefers it, says who chose it, when and why, and what the rule would prefer', async () => {
    const { comparison, change, problems } = await pin(fran, 'early');
    expect(problems).toEqual([]);
    expect(change).not.toBeNull();
    expect(comparison).toMatchObject({
      relation: 'DISAGREEMENT',
      preferred: { id: id('early') },
      byRule: { id: id('next') },
    });
    const shown = (one: Shown['comparison']) => one?.statements.find((said) => said.pinned)?.pinned;
    expect(shown(comparison)).toMatchObject({
      why: 'Lu dans les comptes',
      who: { author: 'FACILITATOR', name: 'Fran', isMe: true },
    });
    expect(Date.now() - Date.parse(shown(comparison)?.on ?? '')).toBeLessThan(600_000);
    expect(shown(await compared(gail))?.who).toEqual({ author: 'FACILITATOR', name: 'Fran', isMe: false });
    const toEverybody = await compared();
    expect(toEverybody?.preferred.id).toBe(id('early'));
    expect(shown(toEverybody)?.who).toEqual({ author: 'FACILITATOR', name: null, isMe: false });
  });

  it('is done once for a request, and needs a word why', async () => {
    const request = randomUUID();
    const first = await pin(fran, 'early', { request });
    expect(await pin(fran, 'early', { request })).toEqual(first);
    expect((await historyOf(fran.query, id('early'))).filter((one) => one.action === 'CHANGED')).toHaveLength(
      1,
    );
    expect((await pin(fran, 'late', { why: ' ' })).problems).toMatchObject([
      { code: 'INVALID_INPUT', field: 'why' },
    ]);
    expect((await pin(fran, 'late', { why: 'x'.repeat(301) })).problems?.[0]?.code).toBe('TEXT_TOO_LONG');
  });

  it('keeps one of two that are pinned at once, and lets the second choose knowingly', async () => {
    const both = await Promise.all([pin(fran, 'early'), pin(gail, 'late')]);
    const codes = both.map((one) => one.problems?.[0]?.code);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes).toContain('ALREADY_PINNED');
    const [first, second] =
      codes[0] === undefined ? (['early', 'late'] as const) : (['late', 'early'] as const);
    expect(await pinnedKeys()).toEqual([first]);
    const refused = both.find((one) => one.problems?.length);
    expect(refused?.comparison?.preferred.id).toBe(id(first));
    expect((await pin(gail, second, { instead: first })).problems).toEqual([]);
    expect(await pinnedKeys()).toEqual([second]);
    expect(await app.faults()).toEqual([]);
  });

  it('does not take over the word of another unseen', async () => {
    await pin(fran, 'early');
    expect((await pin(gail, 'early', { why: 'Autrement' })).problems).toMatchObject([
      { code: 'ALREADY_PINNED', parameters: { said: '30' } },
    ]);
    const again = await pin(gail, 'early', { why: 'Autrement', instead: 'early' });
    expect(again.comparison?.statements[0]?.pinned).toMatchObject({ why: 'Autrement', who: { isMe: true } });
  });

  it('keeps one for each period and sense; the rule decides between them', async () => {
    await pin(fran, 'early');
    const { problems, comparison } = await pin(fran, 'next');
    expect(problems).toEqual([]);
    expect(comparison?.preferred.id).toBe(id('next'));
    expect(await pinnedKeys()).toEqual(['early', 'next']);
    expect(await app.faults()).toEqual([]);
  });

  it('is taken back, undone and told in the history', async () => {
    await pin(fran, 'early');
    expect((await unpin(gail, 'early')).comparison?.preferred.id).toBe(id('next'));
    const [taken, chosen] = await historyOf(fran.query, id('early'));
    expect(chosen).toMatchObject({
      why: 'Lu dans les comptes',
      who: { name: 'Fran' },
      fields: [{ path: ['pinned'], before: null, after: { why: 'Lu dans les comptes' } }],
    });
    expect(JSON.stringify(chosen)).not.toContain(fran.id);
    expect((await new Undoer(gail).undo(taken?.id ?? '')).problems).toEqual([]);
    // As it was: the choice of who had made it.
    expect((await compared(fran))?.statements[0]?.pinned?.who).toMatchObject({ isMe: true });
  });

  it('cannot be undone into a second one', async () => {
    await pin(fran, 'early');
    await unpin(fran, 'early');
    await pin(gail, 'late');
    const [taken] = await historyOf(fran.query, id('early'));
    expect((await new Undoer(fran).undo(taken?.id ?? '')).problems).toMatchObject([
      { code: 'ALREADY_PINNED' },
    ]);
    expect(await pinnedKeys()).toEqual(['late']);
  });

  it('is for who may edit what the statement is about', async () => {
    const mina = await signedIn('Mina', { role: 'MEMBER', over: 'a', pole: 'pole' });
    const bea = await signedIn('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
    const other = await signedIn('Otto', { role: 'FACILITATOR', over: 'other-pole' });
    const may = async (who: SignedIn | TestBrowser) =>
      (
        await who.query<{ mayPinAbout: string[] }>(
          'query ($things: [ID!]!) { mayPinAbout(things: $things) }',
          {
            things: [id('a'), id('b'), id('t')],
          },
        )
      ).data.mayPinAbout;
    expect(await may(fran)).toEqual([id('a'), id('b'), id('t')]);
    expect(await may(mina)).toEqual([id('a')]);
    expect(await may(other)).toEqual([]);
    expect(await may(app.browser())).toEqual([]);
    expect((await pin(bea, 'early')).code).toBe('FORBIDDEN');
    expect((await pin(other, 'early')).code).toBe('FORBIDDEN');
    expect((await pin(app.browser(), 'early')).code).toBe('SIGN_IN_REQUIRED');
    expect((await pin(mina, 'early')).problems).toEqual([]);
    // She chooses among what is said of her structure, and rewrites none of it.
    expect((await new Editor(app, mina).change('early', { value: 99 })).code).toBe('FORBIDDEN');
    expect((await unpin(mina, 'early')).problems).toEqual([]);
  });

  it('is signed by the service in any edit, and stays with a statement that is mended', async () => {
    const editor = new Editor(app, fran);
    const forged = { why: 'Parce que', on: '2001-01-01', by: `account:${gail.id}` };
    expect((await editor.change('early', { pinned: forged })).problems).toEqual([]);
    const own = (await compared(fran))?.statements[0]?.pinned;
    expect(own).toMatchObject({ why: 'Parce que', who: { isMe: true } });
    await new Editor(app, gail).change('early', { note: 'Sans les stagiaires' });
    expect((await compared(fran))?.statements[0]?.pinned).toEqual(own);
    const name = await editor.edit([
      {
        kind: 'STATEMENTS',
        key: '~1',
        record: {
          about: 'a',
          property: 'MISSION',
          text: 'x',
          modality: 'REPORTED',
          pinned: forged,
          evidence: says('minutes', 3),
        },
      },
    ]);
    expect(name.problems).toMatchObject([{ code: 'INVALID_INPUT', field: 'edits.0.record.pinned' }]);
  });

  it('is offered as soon as what is saved disagrees', async () => {
    const saved = async (fields: Plain) => {
      const record = { ...figure('x', 38).record, ...fields };
      const { data } = await fran.query<{
        edit: { disagreements: { statements: { value: number }[] }[]; problems: unknown[] };
      }>(
        `mutation ($request: ID!, $edits: [EditInput!]!) {
          edit(request: $request, edits: $edits) { problems { code } disagreements { statements { value } } } }`,
        { request: randomUUID(), edits: [{ kind: 'STATEMENTS', key: '~1', record }] },
      );
      expect(data.edit.problems).toEqual([]);
      return data.edit.disagreements.map((one) => one.statements.map((said) => said.value).sort());
    };
    expect(await saved({ value: 38 })).toEqual([[30, 37, 38, 41]]);
    // Of another period, it contradicts nobody …
    expect(await saved({ value: 44, period: '2018' })).toEqual([]);
    // … until somebody has chosen an earlier value, which would stay preferred.
    await pin(fran, 'early');
    expect(await saved({ value: 45, period: '2019' })).toHaveLength(1);
    expect(await saved({ value: 20, period: '2010' })).toEqual([]);
  });

  it('tells nobody of what is pinned among hidden notes', async () => {
    await app.put([
      put('sources', {
        key: 'notes',
        kind: 'INTERVIEW',
        title: 'Notes',
        date: '2014-01-01',
        readers: [`author:${fran.id}`],
        fictitious: true,
      }),
      figure('noted', 777, {
        readers: [`author:${fran.id}`],
        evidence: [{ source: 'notes', line: 1, quote: 'seven hundred' }],
      }),
    ]);
    ids = await app.ids();
    await pin(fran, 'noted');
    const { problems, comparison } = await pin(gail, 'early');
    expect({ problems, preferred: comparison?.preferred.id }).toEqual({
      problems: [],
      preferred: id('early'),
    });
    // By whole values: an id may have these digits.
    expect(JSON.stringify(comparison)).not.toMatch(/:777\b|seven hundred/);
    expect(JSON.stringify(comparison)).not.toContain(id('noted'));
    expect(await app.faults()).toEqual([]);
  });
});
