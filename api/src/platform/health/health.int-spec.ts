import request from 'supertest';
import { BreakableConnection } from '../../testing/breakable-connection';
import { eventually } from '../../testing/eventually';
import type { TestBrowser } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

describe('while the database is gone', () => {
  let app: TestApplication;
  let connection: BreakableConnection;
  beforeAll(async () => {
    connection = await BreakableConnection.open(process.env['TEST_NEO4J_URI'] ?? '');
    app = await TestApplication.start(connection.uri);
  });
  afterAll(async () => {
    connection.join();
    await app.stop();
    await connection.close();
  });

  const ready = async () => (await request(app.nest.getHttpServer()).get('/health/ready')).status;
  const live = async () => (await request(app.nest.getHttpServer()).get('/health/live')).status;
  const whoAmI = (browser: TestBrowser) =>
    browser.query<{ viewer: { account: object | null } }>('{ viewer { account { id } } }');
  const code = async () => (await app.query('{ actors { nodes { name } } }')).errors?.[0]?.extensions.code;

  it('health tells the truth, requests get a clear code, and all is well again by itself', async () => {
    expect([await ready(), await live(), await code()]).toEqual([200, 200, undefined]);
    const { id, browser } = await app.signedIn('Patient');

    connection.cut();
    expect(await ready()).toBe(503);
    expect(await live()).toBe(200);
    expect(await code()).toBe('DATABASE_UNAVAILABLE');
    // Who has signed in is told so as well, and not taken for a visitor.
    expect((await whoAmI(browser)).errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');

    connection.join();
    await eventually(async () => expect([await ready(), await code()]).toEqual([200, undefined]));
    expect((await whoAmI(browser)).data.viewer.account).toEqual({ id });
  });
});
