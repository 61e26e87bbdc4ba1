import request from 'supertest';
import { TestApplication } from '../../testing/test-application';
import { MAX_PAGE } from './connection';

describe('a query that asks too much', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
  });
  afterAll(() => app.stop());

  const codeOf = async (query: string) => (await app.query(query)).errors?.[0]?.extensions.code;

  /** Status and first code of the answer to a body, whatever it is. */
  const told = async (body: object) => {
    const response = await request(app.nest.getHttpServer()).post('/graphql').send(body);
    const { errors } = response.body as { errors?: { extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code];
  };

  it.each([
    [
      'too deep',
      `{ poles { ${'ties(first: 1) { nodes { participations { party { '.repeat(5)} name ${'} } } }'.repeat(5)} } }`,
    ],
    [
      'under too many names',
      `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: overview { version }`).join(' ')} }`,
    ],
    ['too long', `{ overview { ${'version '.repeat(3000)} } }`],
    ['over and over', `{ ${'overview { version } '.repeat(400)} }`],
    [
      'too much at once',
      '{ actors(first: 200) { nodes { ties(first: 200) { nodes { participations { party { ties(first: 200) { nodes { name } } } } } } } } }',
    ],
  ])('is refused with a code: %s', async (_what, query) => {
    expect(await codeOf(query)).toBe('QUERY_TOO_COSTLY');
    // A refusal is no fault of the server: those who watch are not to be woken by anybody who asks too much.
    expect(await told({ query })).toEqual([400, 'QUERY_TOO_COSTLY']);
  });

  it('is not let through beside a page below nothing, or an argument that cannot be read', async () => {
    const dear =
      'dear: actors(first: 200) { nodes { ties(first: 200) { nodes { participations { party { ties(first: 200) { nodes { name } } } } } } } }';
    const beside = (first: string) => `{ actors(first: ${first}) { nodes { name } } ${dear} }`;
    expect(await told({ query: beside('-2147483648') })).toEqual([400, 'QUERY_TOO_COSTLY']);
    const query = `query ($first: Int = 1) ${beside('$first')}`;
    expect(await told({ query, variables: { first: null } })).toEqual([400, 'INVALID_INPUT']);
  });

  it('has fragments that spread over each other', async () => {
    const spread = (of: string) => Array.from({ length: 60 }, () => `...${of}`).join(' ');
    const query = `{ ${spread('a')} } fragment a on Query { ${spread('b')} } fragment b on Query { ${spread('c')} }
      fragment c on Query { overview { version } }`;
    expect((await told({ query }))[0]).toBe(400);
  });

  it('is told the largest page', async () => {
    const answer = await app.query('{ actors(first: 100000) { nodes { name } } }');
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'PAGE_TOO_LARGE',
      parameters: { max: MAX_PAGE },
    });
    expect(await codeOf('{ actors(first: 0) { nodes { name } } }')).toBe('INVALID_INPUT');
    expect(await codeOf('{ actors(first: -3) { nodes { name } } }')).toBe('INVALID_INPUT');
  });

  it('is told that a cursor is none of ours', async () => {
    for (const cursor of ['x', 'bm9uc2Vuc2U', 'WzEsMiwzXQ', 'W3t9LHt9XQ']) {
      expect(await codeOf(`{ actors(after: "${cursor}") { nodes { name } } }`)).toBe('INVALID_CURSOR');
    }
  });

  it('is told that it is malformed', async () => {
    expect(await codeOf('{ nope }')).toBe('QUERY_INVALID');
    expect(await codeOf('{{{')).toBe('QUERY_INVALID');
    expect(await codeOf('{ thing { name } }')).toBe('INVALID_INPUT');
  });

  it.each([
    [
      'a variable of another type',
      { query: 'query ($n: Int!) { actors(first: $n) { nodes { name } } }', variables: { n: 'x' } },
      'INVALID_INPUT',
    ],
    [
      'a variable that is missing',
      { query: 'query ($n: Int!) { actors(first: $n) { nodes { name } } }' },
      'INVALID_INPUT',
    ],
    [
      'the name of no operation',
      { query: '{ overview { version } }', operationName: 'Other' },
      'QUERY_INVALID',
    ],
    [
      'two operations and no name',
      { query: 'query A { overview { version } } query B { overview { version } }' },
      'QUERY_INVALID',
    ],
    ['a subscription, which there is none of', { query: 'subscription { x }' }, 'QUERY_INVALID'],
    [
      'the hash of another text',
      {
        query: '{ overview { version } }',
        extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
      },
      'QUERY_INVALID',
    ],
  ])('is told that it is at fault, and nobody is woken: %s', async (_what, body, code) => {
    expect(await told(body)).toEqual([400, code]);
  });

  it('is refused when another site could have sent it', async () => {
    const response = await request(app.nest.getHttpServer())
      .post('/graphql')
      .set('content-type', 'text/plain')
      .send(JSON.stringify({ query: '{ overview { version } }' }));
    expect(response.status).toBe(400);
    expect(response.text).not.toContain('"data"');
  });

  it('answers malformed bodies without a stack', async () => {
    const response = await request(app.nest.getHttpServer())
      .post('/graphql')
      .set('content-type', 'application/json')
      .send('{"query": ');
    expect(response.status).toBe(400);
    expect(response.text).not.toMatch(/node_modules|at Object/);
  });
});
