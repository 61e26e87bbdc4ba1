import request from 'supertest';
import { actor, editingGround, tie } from '../../testing/editing-ground';
import { TestApplication } from '../../testing/test-application';
import { atomDocument, escapeXml } from './atom';

describe('the Atom feed', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start(undefined, { PUBLIC_URL: 'https://carte.exemple.test' });
    await app.put(editingGround, 'seeds:test');
    await app.put([
      tie('marks', ['a', 'b'], { name: 'Salt & <pepper> "x"' }),
      tie('shy', ['a', 'b'], { name: 'Shy tie', readers: ['pole:pole'] }),
    ]);
  });
  afterAll(() => app.stop());

  const get = (address: string, headers: Record<string, string> = {}) =>
    request(app.nest.getHttpServer()).get(address).set(headers);

  const cypher = async (text: string) => {
    const session = app.database.driver.session({ database: app.database.name });
    await session.run(text).finally(() => session.close());
  };

  it('is well formed, names itself, and leads to the pages of what changed', async () => {
    const { status, headers, text } = await get('/fil.atom?pole=pole');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const parsed = elements(text);
    expect(parsed.filter((one) => one === 'entry').length).toBeGreaterThan(5);
    // RFC 4287: a feed and each entry have one id, title and updated.
    for (const part of [text.slice(0, text.indexOf('<entry>')), ...text.split('<entry>').slice(1)])
      for (const name of ['id', 'title', 'updated']) expect(part.split(`<${name}>`)).toHaveLength(2);
    const ids = [...text.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, at] of text.matchAll(/<updated>(.*?)<\/updated>/g))
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(text).toContain(
      'rel="self" type="application/atom+xml" href="https://carte.exemple.test/fil.atom?pole=pole"',
    );
    expect(text).toContain('href="https://carte.exemple.test/liens/marks"');
    expect(text).toContain('Salt &amp; &lt;pepper&gt; &quot;x&quot;');
  });

  it('holds the public part only, also for who has signed in', async () => {
    const facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    const { text } = await get('/fil.atom', { cookie: facilitator.browser.cookie ?? '' });
    expect(text).toContain('Tie t');
    expect(text).not.toContain('Shy');
    expect((await get('/fil.atom?pole=nowhere')).status).toBe(404);
    expect((await get('/fil.atom?pole=a')).status).toBe(404);
  });

  it('is not sent again while nothing has changed', async () => {
    const { headers } = await get('/fil.atom');
    expect(Date.parse(headers['last-modified'] ?? '')).toBeGreaterThan(0);
    expect((await get('/fil.atom', { 'if-none-match': headers['etag'] ?? '' })).status).toBe(304);
    await app.put([tie('more', ['a', 'b'])]);
    expect((await get('/fil.atom', { 'if-none-match': headers['etag'] ?? '' })).status).toBe(200);
  });

  it('looks at so many changes and no more, and goes on behind them', async () => {
    // More than one page looks at, none of which is of the pole, newest first before all that is.
    await app.put([actor('far')]);
    await cypher(
      `MATCH (x:Thing { slug: 'far' }), (v:GraphVersion { id: 'facts' })
       UNWIND range(1, 11000) AS n
       CALL (x, v, n) {
         CREATE (:Change { id: 'much-' + toString(n), request: 'much:' + toString(n), version: v.version + n, at: datetime(),
           by: 'seeds', action: 'CHANGED', kind: 'actors', key: 'far', readers: ['public'], fictitious: true })-[:OF]->(x)
       } IN TRANSACTIONS OF 5000 ROWS`,
    );
    interface Page {
      changes: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const ask = async (filter: object, after?: string) =>
      (
        await app.query<Page>(
          `query ($filter: ChangeFilter!, $after: String) {
            changes(filter: $filter, first: 50, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { filter, after },
        )
      ).data.changes;
    const first = await ask({ pole: 'pole' });
    expect(first.nodes).toEqual([]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await ask({ pole: 'pole' }, first.pageInfo.endCursor);
    expect(second.nodes.length).toBeGreaterThan(5);
    // Nothing is so old: no change is looked at.
    expect(await ask({ until: '2000-01-01' })).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
    // Nothing is so new: the first look ends it.
    expect((await ask({ since: '2999-01-01' })).pageInfo.hasNextPage).toBe(false);
    await cypher(
      `MATCH (c:Change) WHERE c.request STARTS WITH 'much:' CALL (c) { DETACH DELETE c } IN TRANSACTIONS`,
    );
  });

  it('escapes what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u000b<\ud800>&\'"é€🜁')).toBe('ab&lt;&gt;&amp;&#39;&quot;é€🜁');
    expect(() => elements('<a><b></a>')).toThrow();
    const empty = {
      id: 'x',
      title: '<',
      language: 'fr',
      updated: '2024-01-01T00:00:00Z',
      self: '&',
      page: '"',
    };
    expect(elements(atomDocument({ ...empty, entries: [] }))).toContain('feed');
  });
});

/** Names of the elements of an XML text; throws where it is not well formed. */
function elements(text: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const body = text.replace(/^<\?xml[^>]*\?>/, '');
  if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(body)) throw new Error('A bare ampersand');
  for (const [, closing, name = '', alone] of body.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) throw new Error(`${name} closes what it did not open`);
    } else {
      names.push(name);
      if (!alone) open.push(name);
    }
  }
  if (open.length > 0 || /[<>]/.test(body.replace(/<\/?[\w:]+[^<>]*>/g, '')))
    throw new Error('Not well formed');
  return names;
}
