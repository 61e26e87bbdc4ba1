import request from 'supertest';
import { TestApplication } from '../../testing/test-application';
import { BookmarkSeal } from './own-writes';

/** One server answers as a cluster of one: it hands out and waits for bookmarks as any other does. */
describe('on a cluster, of two processes', () => {
  let one: TestApplication;
  let other: TestApplication;
  beforeAll(async () => {
    const uri = (process.env['TEST_NEO4J_URI'] ?? '').replace('bolt://', 'neo4j://');
    one = await TestApplication.start(uri);
    other = await TestApplication.start(uri);
  });
  afterAll(async () => {
    await one.stop();
    await other.stop();
  });

  const ask = (app: TestApplication, query: string, cookie = '') =>
    request(app.nest.getHttpServer()).post('/graphql').set('cookie', cookie).send({ query });
  const reading = '{ overview { version } }';
  const name = '__Host-maillage-seen';

  it('the second waits for what somebody has just written through the first', async () => {
    const wrote = await ask(
      one,
      'mutation { signIn(email: "nobody@exemple.test", password: "x") { problems { code } } }',
    );
    const [cookie = ''] = [wrote.headers['set-cookie'] ?? []].flat().filter((text) => text.startsWith(name));
    expect(cookie).toMatch(/Max-Age=60;.*HttpOnly; Secure; SameSite=Strict/);
    const [carried = ''] = cookie.split(';');
    const seal = new BookmarkSeal(process.env['TEST_NEO4J_PASSWORD'] ?? '');
    expect(seal.open(decodeURIComponent(carried.slice(name.length + 1)))).toHaveLength(1);
    const read = await ask(other, reading, carried);
    expect([read.status, read.body.errors]).toEqual([200, undefined]);
    expect(read.headers['set-cookie']).toBeUndefined();

    // That the database is told: it refuses what is no bookmark, once it bears our seal; nobody else can send one.
    const sealed = await ask(other, reading, `${name}=${seal.close(['no bookmark'])}`);
    expect(sealed.body.errors).toHaveLength(1);
    const forged = await ask(other, reading, `${name}=${new BookmarkSeal('x').close(['no bookmark'])}`);
    expect(forged.body.errors).toBeUndefined();
  });
});
