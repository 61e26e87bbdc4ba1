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
    [
      'too much at once',
      '{ actors(first: 200) { nodes { ties(first: 200) { nodes { participations { party { ties(first: 200) { nodes { name } } } } } } } } }',
    ],
  ])('is refused with a code: %s', async (_what, query) => {
    expect(await codeOf(query)).toBe('QUERY_TOO_COSTLY');
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
