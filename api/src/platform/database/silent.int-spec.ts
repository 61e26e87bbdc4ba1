import { listenFor } from '../../testing/asking-over-http';
import { BreakableConnection } from '../../testing/breakable-connection';
import type { Answer } from '../../testing/answer';
import { eventually } from '../../testing/eventually';
import { TestApplication } from '../../testing/test-application';

describe('a database that takes what it is asked, and says nothing', () => {
  let way: BreakableConnection;
  let app: TestApplication;
  let post: Awaited<ReturnType<typeof listenFor>>;
  beforeAll(async () => {
    way = await BreakableConnection.open(process.env['TEST_NEO4J_URI'] ?? '');
    app = await TestApplication.start(way.uri);
    post = await listenFor(app);
  });
  afterAll(async () => {
    await app.stop();
    await way.close();
  });

  const ask = async () => {
    const { data, errors } = JSON.parse(await post('{ overview { version } }')) as Answer<object | null>;
    return errors?.[0]?.extensions.code ?? (data ? 'answered' : 'nothing');
  };

  it('lets whoever asks know, and answers again once it speaks', async () => {
    expect(await ask()).toBe('answered');
    // The second time, the connection by which it asks is there already, and silent like the others.
    for (let time = 0; time < 2; time++) {
      way.fallSilent();
      // More than the pool has connections: those that find none learn it by that.
      const told = await Promise.all(Array.from({ length: 60 }, ask));
      expect(new Set(told)).toEqual(new Set(['DATABASE_UNAVAILABLE']));
      // Who comes later waits for one word of it, and begins nothing.
      const begun = jest.spyOn(app.database.driver, 'session');
      const later = await Promise.all(Array.from({ length: 5 }, ask));
      expect([...new Set(later), begun.mock.calls.length]).toEqual(['DATABASE_UNAVAILABLE', 0]);
      begun.mockRestore();
      way.speak();
      await eventually(async () => expect(await ask()).toBe('answered'));
    }
    // What was asked meanwhile has ended by now, and holds nothing.
    while (app.database.sessions > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await Promise.all(Array.from({ length: 60 }, ask))).toEqual(Array(60).fill('answered'));
  });
});
