import request from 'supertest';
import { lockVersion } from '../../platform/changes/changes.repository';
import { countingStatements } from '../../platform/database/statement-count';
import { watchedStatements } from '../../platform/watching/watched-work';
import { makeAccount, PASSWORD } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { triesAllowed } from './attempts.service';
import { hashPassword, isPassword } from './passwords';

const viewerQuery = '{ viewer { account { name email } isAdministrator } }';
const signInText = (email: string, password: string) =>
  `signIn(email: "${email}", password: "${password}") { problems { code parameters } }`;

describe('signing in', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
  });
  afterAll(() => app.stop());
  beforeEach(() => app.store('MATCH (t:Attempt) DETACH DELETE t'));

  it('opens a session that ends when one signs out, whatever the cookie says after', async () => {
    const { browser } = await app.signedIn('Ada Inventée');
    expect((await browser.query(viewerQuery)).data).toMatchObject({
      viewer: { account: { name: 'Ada Inventée' }, isAdministrator: false },
    });
    const { cookie } = browser;
    await browser.query('mutation { signOut }');
    expect(browser.cookie).toBeUndefined();
    browser.cookie = cookie;
    expect((await browser.query(viewerQuery)).data).toMatchObject({ viewer: { account: null } });
  });

  it('gives a cookie that only this host gets, only safely, and no script reads', async () => {
    const { browser } = await app.signedIn('Flags');
    const flags = browser.lastSetCookie?.split('; ') ?? [];
    expect(flags[0]).toMatch(/^__Host-maillage=[\w-]{43}$/);
    expect(flags.slice(1)).toEqual(
      expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']),
    );
    expect(browser.lastSetCookie).not.toMatch(/Domain/i);
  });

  it('keeps no token and no password in the store', async () => {
    const { browser } = await app.signedIn('Store');
    const token = browser.cookie?.split('=')[1] ?? '?';
    const found = await app.store(
      'MATCH (n) WHERE any(key IN keys(n) WHERE toString(n[key]) CONTAINS $token OR toString(n[key]) CONTAINS $password) RETURN labels(n) AS labels',
      { token, password: PASSWORD },
    );
    expect(found).toEqual([]);
  });

  it('says the same of a wrong password, an unknown address and a closed account', async () => {
    const { email } = await makeAccount(app.database.driver, 'Same', []);
    const closed = await makeAccount(app.database.driver, 'Closed', []);
    await app.store("MATCH (a:Account { id: $id }) SET a.state = 'DISABLED'", { id: closed.id });
    const wrong = (address: string, password: string) =>
      countingStatements(() => app.browser().query(`mutation { ${signInText(address, password)} }`));
    const answers = [
      await wrong(email, 'not the password'),
      await wrong('nobody@exemple.test', 'not the password'),
      await wrong('not an address', 'not the password'),
      await wrong(closed.email, PASSWORD),
    ];
    expect(answers[0]?.result.data).toEqual({
      signIn: { problems: [{ code: 'SIGN_IN_FAILED', parameters: null }] },
    });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('compares with a hash as dear where there is no account', async () => {
    const time = async (passwordHash: string | null) => {
      const cpu = process.cpuUsage();
      for (let index = 0; index < 10; index += 1) await isPassword('guess', passwordHash);
      const { user, system } = process.cpuUsage(cpu);
      return user + system;
    };
    const known = await hashPassword(PASSWORD);
    await time(null);
    const ratio = (await time(null)) / (await time(known));
    // Nothing hashed at all would be a thousandth.
    expect(ratio).toBeGreaterThan(0.2);
  });

  it('takes a new token each time, and never one that was planted', async () => {
    const { email } = await makeAccount(app.database.driver, 'Fixed', []);
    const browser = app.browser();
    browser.cookie = `__Host-maillage=${'A'.repeat(43)}`;
    await browser.signIn(email);
    expect(browser.cookie).not.toContain('AAAA');
    const first = browser.cookie;
    await browser.signIn(email);
    expect(browser.cookie).not.toBe(first);
    const old = app.browser();
    old.cookie = first;
    expect((await old.query(viewerQuery)).data).toMatchObject({ viewer: { account: null } });
  });

  it('hashes anew what was hashed with other parameters', async () => {
    const { email, browser } = await app.signedIn('Outdated');
    const [row] = await app.store('MATCH (a:Account { email: $email }) RETURN a.passwordHash AS hash', {
      email,
    });
    expect(row?.['hash']).toMatch(/m=47104,t=2,p=1/);
    expect(await browser.signIn(email)).toEqual([]);
  });

  it('ends after half a day without a request, and after two weeks in any case', async () => {
    const hour = 3_600_000;
    for (const [property, shift] of [
      ['lastSeenAt', 12 * hour + 1000],
      ['expiresAt', 14 * 24 * hour],
    ] as const) {
      const { id, browser } = await app.signedIn(`Late ${property}`);
      const change = `MATCH (s:Session)-[:FOR]->(:Account { id: $id }) SET s.${property} = s.${property} - $shift`;
      await app.store(change, { id, shift: shift - 60_000 });
      expect((await browser.query(viewerQuery)).data).toMatchObject({ viewer: { account: {} } });
      // That it was seen is noted beside the answer.
      await app.database.noted();
      await app.store(change, { id, shift: property === 'lastSeenAt' ? shift : 60_000 });
      expect((await browser.query(viewerQuery)).data).toMatchObject({ viewer: { account: null } });
    }
  });

  describe('notes that somebody is there', () => {
    const shift = (id: string) =>
      app.store('MATCH (s:Session)-[:FOR]->(:Account { id: $id }) SET s.lastSeenAt = s.lastSeenAt - 61000', {
        id,
      });
    /** What was noted while this was done. */
    const notedBy = async (work: () => Promise<unknown>) => {
      const names: string[] = [];
      const stop = watchedStatements.watch((name) => {
        names.push(name);
        return () => undefined;
      });
      await work();
      await app.database.noted();
      stop();
      return names.filter((name) => name === 'sessions.noteSeen');
    };

    it('once a minute at most, also where much is asked at once', async () => {
      const { id, browser } = await app.signedIn('Seen');
      const ask = () => browser.query('{ overview { version } }');
      expect(await notedBy(ask)).toHaveLength(0);
      await shift(id);
      // Each that has read the session before it is noted writes, and none waits for another one's note as it would here.
      const writes: Promise<unknown[]>[] = [];
      const noting = jest.spyOn(app.database, 'note').mockImplementation((statement, parameters) => {
        writes.push(app.database.write((transaction) => transaction.run(statement, parameters)));
      });
      await Promise.all(Array.from({ length: 8 }, ask));
      noting.mockRestore();
      expect((await Promise.all(writes)).flat()).toHaveLength(1);
      expect(await notedBy(ask)).toHaveLength(0);
    });

    it('without waiting for those who write, nor for the note itself', async () => {
      const { id, browser } = await app.signedIn('Not Waiting');
      await shift(id);
      const session = app.database.driver.session({ database: app.database.name });
      const held = session.beginTransaction();
      await held.run("MATCH (v:GraphVersion { id: 'facts' }) SET v.holder = 'test'");
      await held.run('MATCH (s:Session)-[:FOR]->(:Account { id: $id }) SET s.lock = true', { id });
      const writers = Array.from({ length: 10 }, () =>
        app.database.write((transaction) => transaction.run(lockVersion, { request: 'test' })),
      );
      const answered = browser.query(viewerQuery);
      const late = new Promise((resolve) => setTimeout(resolve, 20_000, 'late').unref());
      const first = await Promise.race([answered, late]);
      await held.rollback();
      await session.close();
      await Promise.all([...writers, answered]);
      expect(first).toMatchObject({ data: { viewer: { account: { name: 'Not Waiting' } } } });
      await app.database.noted();
      const [row] = await app.store(
        'MATCH (s:Session)-[:FOR]->(:Account { id: $id }) RETURN timestamp() - s.lastSeenAt < 30000 AS noted',
        { id },
      );
      expect(row).toEqual({ noted: true });
    });
  });

  it('costs a read one statement more than a visitor’s, and a visitor none', async () => {
    const { browser } = await app.signedIn('Counted', { role: 'ADMINISTRATOR' });
    const query = '{ overview { version } }';
    const visitor = await countingStatements(() => app.browser().query(query));
    const account = await countingStatements(() => browser.query(query));
    expect(visitor.statements).not.toContain('sessions.accounts');
    expect(account.statements).toEqual(['sessions.accounts', ...visitor.statements]);
  });

  describe('is limited', () => {
    const guess = (email: string) => app.browser().signIn(email, 'not the password');

    it('for one account from one address, known or not, also against the right password', async () => {
      const { email } = await makeAccount(app.database.driver, 'Guessed', []);
      for (const address of [email, 'nobody.at.all@exemple.test']) {
        for (let index = 0; index < triesAllowed.pair; index += 1)
          expect(await guess(address)).toEqual(['SIGN_IN_FAILED']);
        expect(await guess(address)).toEqual(['TOO_MANY_ATTEMPTS']);
      }
      expect(await app.browser().signIn(email)).toEqual(['TOO_MANY_ATTEMPTS']);
      expect(await app.browser().signIn(email.toUpperCase())).toEqual(['TOO_MANY_ATTEMPTS']);
    });

    it('until the time is over, and says for how long', async () => {
      const { email } = await makeAccount(app.database.driver, 'Waiting', []);
      for (let index = 0; index < triesAllowed.pair; index += 1) await guess(email);
      const answer = await app
        .browser()
        .query<{ signIn: { problems: { parameters: { seconds: number } }[] } }>(
          `mutation { ${signInText(email, 'x')} }`,
        );
      const seconds = answer.data.signIn.problems[0]?.parameters.seconds ?? 0;
      expect(seconds).toBeGreaterThan(800);
      expect(seconds).toBeLessThanOrEqual(900);
      await app.store('MATCH (t:Attempt) SET t.startedAt = t.startedAt - 15 * 60000');
      expect(await app.browser().signIn(email)).toEqual([]);
    });

    it('for one address, over however many accounts; who succeeds has not used a try', async () => {
      const { email } = await makeAccount(app.database.driver, 'Steady', []);
      for (let index = 0; index < triesAllowed.address + 5; index += 1)
        expect(await app.browser().signIn(email)).toEqual([]);
      for (let index = 0; index < triesAllowed.address; index += 1)
        expect(await guess(`someone${index}@exemple.test`)).toEqual(['SIGN_IN_FAILED']);
      expect(await guess('one.more@exemple.test')).toEqual(['TOO_MANY_ATTEMPTS']);
    });

    it('by the tries of one request: so many aliases are so many tries', async () => {
      const { email } = await makeAccount(app.database.driver, 'Aliased', []);
      const aliases = (count: number) =>
        `mutation { ${Array.from({ length: count }, (_, index) => `a${index}: ${signInText(email, `guess ${index}`)}`).join(' ')} }`;
      const refused = await app.browser().query(aliases(100));
      expect(refused.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
      expect(await app.store('MATCH (t:Attempt) RETURN t.count AS count')).toEqual([]);
      // Without that limit at the door, the tries count all the same.
      const answer = (await app.ask(aliases(100))) as {
        data: Record<string, { problems: { code: string }[] }>;
      };
      const codes = Object.values(answer.data).map((one) => one.problems[0]?.code);
      expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(triesAllowed.pair);
      expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(100 - triesAllowed.pair);
    });

    it('by tries that come at once', async () => {
      const { email } = await makeAccount(app.database.driver, 'Parallel', []);
      const codes = (await Promise.all(Array.from({ length: 40 }, () => guess(email)))).flat();
      expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(triesAllowed.pair);
    });
  });

  describe('is not done from elsewhere', () => {
    const ask = () => request(app.nest.getHttpServer());

    it('by a form', async () => {
      const { cookie } = (await app.signedIn('Victim')).browser;
      for (const type of [
        'application/x-www-form-urlencoded',
        'text/plain',
        'multipart/form-data; boundary=x',
      ]) {
        const answer = await ask()
          .post('/graphql')
          .set('cookie', cookie ?? '')
          .set('content-type', type)
          .send('query=mutation{signOut}');
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.body).not.toMatchObject({ data: { signOut: true } });
      }
    });

    it('by an address', async () => {
      const { cookie } = (await app.signedIn('Linked')).browser;
      for (const headers of [{}, { 'apollo-require-preflight': 'yes' }]) {
        const answer = await ask()
          .get('/graphql')
          .query({ query: 'mutation { signOut }' })
          .set('cookie', cookie ?? '')
          .set(headers);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.body).not.toMatchObject({ data: { signOut: true } });
      }
    });
  });
});
