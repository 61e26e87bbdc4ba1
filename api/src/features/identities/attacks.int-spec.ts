import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { IdentityStage } from '../../testing/identity-stage';
import { CLIENT_ID, CLIENT_SECRET, LocalProvider } from '../../testing/sign-in-provider/local-provider';
import { makeAccount, PASSWORD, type TestRole } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { faultIn, SITE, Traveller } from '../../testing/traveller';
import { RoundTripsService } from './round-trips.service';

describe('signing in with an identity from elsewhere resists', () => {
  let stage: IdentityStage;
  let app: TestApplication;
  beforeAll(async () => {
    stage = await IdentityStage.start({ OIDC_LINK_BY_EMAIL: '1' });
    ({ app } = stage);
    await stage.knows('victim', { email: 'victim@exemple.test' });
    await owner('Victim', 'victim');
  });
  afterAll(() => stage.stop());

  /** An account that an identity opens, written straight into the store. */
  const owner = async (name: string, subject: string, ...roles: TestRole[]) => {
    const account = await makeAccount(app.database.driver, name, roles);
    await app.store(
      `MATCH (a:Account { id: $account })
       CREATE (:Identity { id: $id, issuer: $issuer, subject: $subject, linkedAt: timestamp() })-[:FOR]->(a)`,
      { account: account.id, id: randomUUID(), issuer: stage.issuer, subject },
    );
    return account;
  };
  /** The address of the provider with something in it changed on the way. */
  const bent = (address: string, name: string, value: string | null) => {
    const url = new URL(address);
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    return url.href;
  };

  it('an answer that is used again, after and at once', async () => {
    const honest = stage.traveller();
    const search = await honest.there.signIn(await honest.setOut(), 'victim');
    const cookies = [...honest.browser.others];
    const thieves = Array.from({ length: 5 }, () => {
      const thief = stage.traveller();
      for (const [name, value] of cookies) thief.browser.others.set(name, value);
      return thief;
    });
    const pages = await Promise.all([honest, ...thieves].map((one) => one.land(search)));
    expect(pages.map((page) => faultIn(page) ?? 'in').sort()).toEqual([
      ...Array.from({ length: 5 }, () => 'ROUND_TRIP_LOST'),
      'in',
    ]);
    for (const [name, value] of cookies) honest.browser.others.set(name, value);
    expect(faultIn(await honest.land(search))).toBe('ROUND_TRIP_LOST');
  });

  it('a code that was meant for another trip: its nonce and its proof of the key are not this one’s', async () => {
    const honest = stage.traveller();
    const stolen = new URLSearchParams(await honest.there.signIn(await honest.setOut(), 'victim'));
    const thief = stage.traveller();
    const state = new URL(await thief.setOut()).searchParams.get('state') ?? '';
    stolen.set('state', state);
    expect(faultIn(await thief.land(`?${stolen.toString()}`))).toBe('PROVIDER_ANSWER_INVALID');
    expect(await thief.whoAmI()).toBeUndefined();
  });

  it.each([
    ['another nonce', 'nonce', 'A'.repeat(43)],
    ['no nonce', 'nonce', null],
    ['another challenge', 'code_challenge', 'A'.repeat(43)],
  ])('an answer to a question with %s', async (_, name, value) => {
    const bender = stage.traveller();
    const page = await bender.proveAs('victim', bent(await bender.setOut(), name, value));
    expect(faultIn(page)).toBe('PROVIDER_ANSWER_INVALID');
    expect(await bender.whoAmI()).toBeUndefined();
  });

  it('a question without a challenge: the provider answers none', async () => {
    const bender = stage.traveller();
    const { back = '' } = await bender.there.follow(bent(await bender.setOut(), 'code_challenge', null));
    expect(new URLSearchParams(back).get('error')).toBe('invalid_request');
    expect(faultIn(await bender.land(back))).toBe('PROVIDER_ANSWER_INVALID');
  });

  it('being made to sign in as somebody else: an answer is good in the browser that asked', async () => {
    await stage.knows('attacker', {});
    await owner('Attacker', 'attacker');
    const attacker = stage.traveller();
    const search = await attacker.there.signIn(await attacker.setOut(), 'attacker');
    const victim = stage.traveller();
    expect(faultIn(await victim.land(search))).toBe('ROUND_TRIP_LOST');
    // Nor while the victim is under way, whose own trip goes on.
    const own = await victim.there.signIn(await victim.setOut(), 'victim');
    expect(faultIn(await victim.land(search))).toBe('ROUND_TRIP_LOST');
    const ownState = new URLSearchParams(own).get('state') ?? '';
    const mixed = new URLSearchParams(search);
    expect(faultIn(await victim.land(`?${mixed.toString()}&state=${ownState}`))).toBe('ROUND_TRIP_LOST');
    expect(await victim.land(own)).toBe('/compte');
    expect(await victim.whoAmI()).toBe('Victim');
  });

  it('a state that is missing, and an answer that took too long', async () => {
    const slow = stage.traveller();
    const search = await slow.there.signIn(await slow.setOut(), 'victim');
    const without = new URLSearchParams(search);
    without.delete('state');
    for (const query of ['', '?', `?${without.toString()}`, '?state=', '?state[]=x'])
      expect(faultIn(await slow.land(query))).toBe('ROUND_TRIP_LOST');
    await app.store('MATCH (t:RoundTrip) WHERE t.usedAt IS NULL SET t.expiresAt = timestamp() - 1');
    expect(faultIn(await slow.land(search))).toBe('ROUND_TRIP_LOST');
    await app.nest.get(RoundTripsService, { strict: false }).sweep();
    expect(await app.store('MATCH (t:RoundTrip) WHERE t.expiresAt < timestamp() RETURN t')).toEqual([]);
    expect(await slow.whoAmI()).toBeUndefined();
  });

  it('an answer that says it comes from another provider, or says a thing twice', async () => {
    for (const change of [
      (search: string) => bent(`${SITE}/${search}`, 'iss', 'https://elsewhere.test'),
      (search: string) => bent(`${SITE}/${search}`, 'iss', null),
      (search: string) => `${SITE}/${search}&code=another`,
    ]) {
      const honest = stage.traveller();
      const search = await honest.there.signIn(await honest.setOut(), 'victim');
      expect(faultIn(await honest.land(new URL(change(search)).search))).toBe('PROVIDER_ANSWER_INVALID');
      expect(await honest.whoAmI()).toBeUndefined();
    }
  });

  it('being led to another site', async () => {
    const led = stage.traveller();
    for (const back of [
      'https://elsewhere.test',
      '//elsewhere.test',
      '/\\elsewhere.test',
      '/.//elsewhere.test',
    ])
      expect(await led.signIn('victim', back)).toBe('/compte');
    // Also where somebody wrote into the store.
    const address = await led.setOut('/reseau');
    await app.store("MATCH (t:RoundTrip { back: '/reseau' }) SET t.back = '//elsewhere.test'");
    expect(await led.proveAs('victim', address)).toBe('/compte');
  });

  it('a flood: trips from one address are counted', async () => {
    const { browser } = await app.signedIn('Patient');
    await stage.traveller().setOut();
    await app.store("MATCH (t:Attempt) WHERE t.key STARTS WITH 'provider' SET t.count = 200");
    const { data } = await browser.query<{ beginProviderSignIn: object }>(
      'mutation { beginProviderSignIn { address problems { code } } }',
    );
    expect(data.beginProviderSignIn).toEqual({ address: null, problems: [{ code: 'TOO_MANY_ATTEMPTS' }] });
    expect(await browser.signIn((await makeAccount(app.database.driver, 'Local', [])).email)).toEqual([]);
    await app.store('MATCH (t:Attempt) DETACH DELETE t');
  });

  describe('addresses that are not who they seem, where the settings trust the provider with them,', () => {
    const come = async (subject: string, claims: Record<string, unknown>) => {
      await stage.knows(subject, claims);
      const guest = stage.traveller();
      return { page: await guest.signIn(subject), guest };
    };

    it.each([
      ['that is not verified', { email_verified: false }],
      ['of which nothing is said', {}],
      ['that is verified in words only', { email_verified: 'true' }],
    ])('one %s', async (name, verified) => {
      const { email } = await makeAccount(app.database.driver, `Address ${name}`, []);
      const { page, guest } = await come(`unverified ${name}`, { email, ...verified });
      expect(faultIn(page)).toBe('IDENTITY_UNKNOWN');
      expect(await guest.whoAmI()).toBeUndefined();
      expect(await app.browser().signIn(email)).toEqual([]);
    });

    it('one that looks like another', async () => {
      const { email } = await makeAccount(app.database.driver, 'Latin', []);
      const { page } = await come('cyrillic', { email: email.replace('a', 'а'), email_verified: true });
      expect(faultIn(page)).toBe('IDENTITY_UNKNOWN');
    });

    it('one of an account that administers, that is invited, closed, or that an identity opens already', async () => {
      const boss = await makeAccount(app.database.driver, 'Boss', [{ role: 'ADMINISTRATOR' }]);
      const invited = await makeAccount(app.database.driver, 'Invited', []);
      const closed = await makeAccount(app.database.driver, 'Closed', []);
      const taken = await owner('Taken', 'the-first-of-this-address');
      await app.store(
        "MATCH (a:Account) WHERE a.id IN [$invited, $closed] SET a.state = CASE a.id WHEN $closed THEN 'DISABLED' ELSE 'INVITED' END",
        { invited: invited.id, closed: closed.id },
      );
      for (const { id, email } of [boss, invited, closed, taken]) {
        const { page, guest } = await come(`second of ${id}`, { email, email_verified: true });
        expect(faultIn(page)).toBe('IDENTITY_UNKNOWN');
        expect(await guest.whoAmI()).toBeUndefined();
      }
    });

    it('of whoever had the account before: password, sessions and links no longer open it', async () => {
      const squatter = await app.signedIn('Squatter');
      await squatter.browser.query('mutation ($email: String!) { askPasswordReset(email: $email) }', {
        email: squatter.email,
      });
      const links = () =>
        app.store('MATCH (l:Link)-[:FOR]->(:Account { id: $id }) RETURN l.purpose AS purpose', {
          id: squatter.id,
        });
      // It is made after the answer, which takes as long for an address that has no account.
      while ((await links()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      const claims = { email: squatter.email.toUpperCase(), email_verified: true };
      const { page, guest } = await come('rightful', claims);
      expect(page).toBe('/compte');
      expect(await guest.whoAmI()).toBe('Squatter');
      expect(await new Traveller(squatter.browser).whoAmI()).toBeUndefined();
      expect(await app.browser().signIn(squatter.email, PASSWORD)).toEqual(['SIGN_IN_FAILED']);
      expect(await links()).toEqual([]);
      expect(
        await app.store(
          "MATCH (e:JournalEntry { about: $id, act: 'IDENTITY_LINKED' }) RETURN e.detail AS detail",
          { id: squatter.id },
        ),
      ).toEqual([{ detail: 'address' }]);
      // From now on by who it is, whatever the address becomes.
      expect((await come('rightful', {})).page).toBe('/compte');
    });
  });

  describe('a provider that', () => {
    it('people give up at', async () => {
      const hesitant = stage.traveller();
      const search = await hesitant.there.giveUp(await hesitant.setOut('/reseau'));
      expect(await hesitant.land(search)).toBe('/connexion?erreur=PROVIDER_DENIED&retour=%2Freseau');
      expect([...hesitant.browser.others.keys()]).toEqual([]);
    });

    it('goes away and comes back: who was under way is told, and a password opens', async () => {
      const underWay = stage.traveller();
      const search = await underWay.there.signIn(await underWay.setOut(), 'victim');
      await stage.stopProvider();
      expect(faultIn(await underWay.land(search))).toBe('PROVIDER_UNREACHABLE');
      const { email } = await makeAccount(app.database.driver, 'Undisturbed', []);
      expect(await app.browser().signIn(email)).toEqual([]);
      await stage.startProvider();
      await stage.knows('victim', {});
      const again = stage.traveller();
      expect(await again.signIn('victim')).toBe('/compte');
    });
  });
});

describe('a provider that does not answer', () => {
  const begin = 'mutation { beginProviderSignIn { address problems { code } } }';
  const unreachable = {
    beginProviderSignIn: { address: null, problems: [{ code: 'PROVIDER_UNREACHABLE' }] },
  };
  const settings = (port: number) => ({
    OIDC_ISSUER: `http://127.0.0.1:${port}`,
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_SECRET: CLIENT_SECRET,
    OIDC_SCOPES: 'openid given_name usual_name email',
  });

  it('keeps neither the start nor a password waiting; it is asked again once it is there', async () => {
    const waiting: Socket[] = [];
    const silent = createServer((socket) => waiting.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const app = await TestApplication.start(undefined, settings(port));
    // It takes the connection and says nothing; then nobody is there at all; then it is.
    expect((await app.browser().query(begin)).data).toEqual(unreachable);
    const { browser } = await app.signedIn('Undisturbed');
    for (const socket of waiting) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
    expect((await app.browser().query(begin)).data).toEqual(unreachable);
    expect((await app.browser().query('{ signInProvider { label } }')).data).toEqual({
      signInProvider: { label: '127.0.0.1' },
    });
    const provider = await LocalProvider.start({ site: SITE, port, likeProConnect: true });
    // One that answers as ProConnect does: who it is in one token, the address in another, both signed.
    await provider.knows('agent', {
      email: 'agent@exemple.test',
      given_name: 'Camille',
      usual_name: 'Fictive',
    });
    const agent = new Traveller(browser);
    const page = await agent.proveAs('agent', agent.addressOf(await agent.toLink(PASSWORD)));
    expect(page).toBe('/compte?relie=1');
    expect((await browser.query('{ viewer { identities { email } } }')).data).toEqual({
      viewer: { identities: [{ email: 'agent@exemple.test' }] },
    });
    await provider.stop();
    await app.stop();
  });
});
