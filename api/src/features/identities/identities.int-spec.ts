import { IdentityStage } from '../../testing/identity-stage';
import { makeAccount, PASSWORD } from '../../testing/test-account';
import type { TestApplication } from '../../testing/test-application';
import { faultIn, SITE, Traveller } from '../../testing/traveller';
import { JournalService } from '../journal';

describe('signing in with an identity from elsewhere', () => {
  let stage: IdentityStage;
  let app: TestApplication;
  beforeAll(async () => {
    stage = await IdentityStage.start({ OIDC_LABEL: 'Connexion inventée' });
    ({ app } = stage);
  });
  afterAll(() => stage.stop());

  it('is offered under its name', async () => {
    expect((await app.browser().query('{ signInProvider { label } }')).data).toEqual({
      signInProvider: { label: 'Connexion inventée' },
    });
  });

  it('goes to the provider with PKCE, a state and a nonce, and with nothing else that is secret', async () => {
    const address = new URL(await stage.traveller().setOut('/reseau'));
    expect(`${address.origin}`).toBe(new URL(stage.issuer).origin);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'maillage-of-a-test',
      response_type: 'code',
      redirect_uri: `${SITE}/oidc/retour`,
      scope: 'openid email profile',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
    });
  });

  it('opens the account that it is linked to, as a password does, and leads back to where one was', async () => {
    const { subject, id } = await stage.linked('Ada Inventée');
    const elsewhere = stage.traveller();
    elsewhere.browser.cookie = `__Host-maillage=${'A'.repeat(43)}`;
    expect(await elsewhere.signIn(subject, '/acteurs/coopaction?demo=0')).toBe('/acteurs/coopaction?demo=0');
    const flags = elsewhere.browser.lastSetCookie?.split('; ');
    expect(flags).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']));
    expect(elsewhere.browser.cookie).toMatch(/^__Host-maillage=(?!AAA)[\w-]{43}$/);
    expect(await elsewhere.whoAmI()).toBe('Ada Inventée');
    expect([...elsewhere.browser.others.keys()]).toEqual([]);
    const acts = await app.store(
      'MATCH (e:JournalEntry { about: $id }) RETURN e.act AS act, e.by AS by, e.detail AS detail ORDER BY e.number',
      { id },
    );
    expect(acts).toEqual([
      { act: 'SIGNED_IN', by: id, detail: '' },
      { act: 'IDENTITY_LINKED', by: id, detail: 'account' },
      { act: 'SIGNED_IN', by: id, detail: 'provider' },
    ]);
    expect((await app.nest.get(JournalService, { strict: false }).verify()).fault).toBeUndefined();
  });

  it('takes a new session each time, and ends the one that the browser had', async () => {
    const { subject, travels, browser } = await stage.linked('Rotated');
    const first = browser.cookie;
    expect(await travels.signIn(subject)).toBe('/compte');
    expect(browser.cookie).not.toBe(first);
    const old = app.browser();
    old.cookie = first;
    expect(await new Traveller(old).whoAmI()).toBeUndefined();
    expect(await travels.whoAmI()).toBe('Rotated');
  });

  it('keeps no secret of a trip in the store, and no token of the provider that can be read', async () => {
    const { subject, browser, travels } = await stage.linked('Store');
    const address = new URL(await travels.setOut());
    const secret = [...browser.others.values()][0]?.split('=')[1] ?? '?';
    const parts = ['state', 'nonce', 'code_challenge'].map((name) => address.searchParams.get(name) ?? '?');
    await travels.proveAs(subject, address.href);
    const found = await app.store(
      `MATCH (n) WHERE any(key IN keys(n) WHERE any(part IN $parts WHERE toString(n[key]) CONTAINS part))
       RETURN labels(n) AS labels`,
      { parts: [secret, ...parts, 'eyJ'] },
    );
    expect(found).toEqual([]);
    expect(
      await app.store('MATCH (s:Session) WHERE s.logoutHint IS NOT NULL RETURN count(s) AS kept'),
    ).not.toEqual([{ kept: 0 }]);
  });

  it('opens nothing for who was not invited, in the same words whatever the address', async () => {
    const { email } = await makeAccount(app.database.driver, 'Somebody', []);
    await stage.invite('awaited@exemple.test');
    for (const claims of [
      { email: 'nobody@exemple.test', email_verified: true },
      { email, email_verified: true },
      { email, email_verified: false },
      { email: 'awaited@exemple.test', email_verified: true },
      {},
    ]) {
      await stage.knows('stranger', claims);
      const stranger = stage.traveller();
      expect(await stranger.signIn('stranger', '/reseau')).toBe(
        '/connexion?erreur=IDENTITY_UNKNOWN&retour=%2Freseau',
      );
      expect(stranger.browser.cookie).toBeUndefined();
    }
    expect(await app.store("MATCH (i:Identity { subject: 'stranger' }) RETURN i.id AS id")).toEqual([]);
  });

  describe('accepts an invitation', () => {
    it('without a password, once', async () => {
      const token = await stage.invite('new.one@exemple.test');
      await stage.knows('new-one', { email: 'Somebody.Else@exemple.test', email_verified: false });
      const guest = stage.traveller();
      const address = guest.addressOf(await guest.toAccept(token));
      expect(await guest.proveAs('new-one', address)).toBe('/compte');
      expect(await guest.whoAmI()).toBe('Camille Fictive');
      expect(
        (await guest.browser.query('{ viewer { hasPassword isAdministrator account { email } } }')).data,
      ).toEqual({
        viewer: {
          hasPassword: false,
          isAdministrator: true,
          account: { email: 'new.one@exemple.test' },
        },
      });
      const late = stage.traveller();
      expect((await late.toAccept(token)).problems).toMatchObject([{ code: 'LINK_INVALID' }]);
      // Elsewhere the same identity now opens it; a password that nobody chose does not.
      expect(await stage.traveller().signIn('new-one')).toBe('/compte');
      expect(await app.browser().signIn('new.one@exemple.test', '')).toEqual(['SIGN_IN_FAILED']);
    });

    it('for one of two who are on their way with it', async () => {
      const token = await stage.invite('twice@exemple.test');
      const [one, two] = [stage.traveller(), stage.traveller()];
      const searches: string[] = [];
      for (const [guest, subject] of [
        [one, 'twice-one'],
        [two, 'twice-two'],
      ] as const) {
        await stage.knows(subject, {});
        searches.push(await guest.there.signIn(guest.addressOf(await guest.toAccept(token)), subject));
      }
      const pages = await Promise.all([one.land(searches[0] ?? ''), two.land(searches[1] ?? '')]);
      expect(pages.map((page) => faultIn(page) ?? 'in').sort()).toEqual(['LINK_INVALID', 'in']);
    });

    it('not with an identity that opens another account, and is good for another one then', async () => {
      const { subject } = await stage.linked('Owner of an identity');
      const token = await stage.invite('other@exemple.test');
      const guest = stage.traveller();
      const page = await guest.proveAs(subject, guest.addressOf(await guest.toAccept(token)));
      expect(faultIn(page)).toBe('IDENTITY_TAKEN');
      expect(await guest.whoAmI()).toBeUndefined();
      expect((await guest.toAccept(token)).problems).toEqual([]);
    });

    it('not with a name that nobody may have', async () => {
      const token = await stage.invite('nameless@exemple.test');
      expect((await stage.traveller().toAccept(token, ' ')).problems).toEqual([
        { code: 'NAME_INVALID', field: 'name' },
      ]);
      expect((await stage.traveller().toAccept('A'.repeat(43))).problems).toMatchObject([
        { code: 'LINK_INVALID' },
      ]);
    });
  });

  it('does not open a closed account, and opens it again as it was', async () => {
    const guest = await stage.accepted('closed@exemple.test', 'closed');
    const boss = await app.signedIn('Closing', { role: 'ADMINISTRATOR' });
    const [account] = await app.store(
      "MATCH (a:Account { emailKey: 'closed@exemple.test' }) RETURN a.id AS id",
    );
    const set = (mutation: string) =>
      boss.query(`mutation ($id: ID!) { ${mutation}(account: $id) { account { state } } }`, {
        id: account?.['id'],
      });
    await set('disableAccount');
    expect(await guest.whoAmI()).toBeUndefined();
    expect(await guest.signIn('closed', '/reseau')).toBe(
      '/connexion?erreur=ACCOUNT_DISABLED&retour=%2Freseau',
    );
    expect(await guest.whoAmI()).toBeUndefined();
    expect((await set('enableAccount')).data).toEqual({ enableAccount: { account: { state: 'ACTIVE' } } });
    expect(await guest.signIn('closed')).toBe('/compte');
  });

  it('is told to who it is about, and erased with the account', async () => {
    const { subject, email, query, travels } = await stage.linked('Erased');
    await travels.setOut();
    await travels.signIn(subject);
    const { data } = await query<{ handOverMyData: { data: { identities: object[]; sessions: object[] } } }>(
      'mutation { handOverMyData { data } }',
    );
    expect(data.handOverMyData.data.identities).toEqual([
      {
        issuer: stage.issuer,
        subject,
        email,
        linkedAt: expect.any(String) as string,
        lastUsedAt: expect.any(String) as string,
      },
    ]);
    expect(JSON.stringify(data.handOverMyData)).not.toMatch(/tokenHash|logoutHint|eyJ/);
    await travels.toLink(PASSWORD);
    await query('mutation ($c: String!) { eraseMyAccount(confirmation: $c) { problems { code } } }', {
      c: email,
    });
    const left = await app.store(
      'MATCH (n) WHERE any(key IN keys(n) WHERE toString(n[key]) IN [$subject, $email]) RETURN labels(n) AS labels',
      { subject, email },
    );
    expect(left).toEqual([]);
    expect(
      await app.store(
        'MATCH (t:Identity|RoundTrip) WHERE NOT (t)-[:FOR]->() AND t.purpose = "LINK" RETURN t.purpose AS purpose',
      ),
    ).toEqual([]);
    expect(faultIn(await stage.traveller().signIn(subject))).toBe('IDENTITY_UNKNOWN');
  });

  it('signs out at the provider too, where one came from there', async () => {
    const { subject } = await stage.linked('Leaving');
    const elsewhere = stage.traveller();
    await elsewhere.signIn(subject);
    const signOut = async (browser: Traveller['browser']) =>
      (await browser.query<{ signOutWithProvider: string | null }>('mutation { signOutWithProvider }')).data
        .signOutWithProvider;
    const address = new URL((await signOut(elsewhere.browser)) ?? '');
    expect(await elsewhere.whoAmI()).toBeUndefined();
    expect(address.origin).toBe(new URL(stage.issuer).origin);
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe(`${SITE}/connexion`);
    expect(address.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
    expect((await elsewhere.there.follow(address.href)).status).toBe(200);
    const local = await app.signedIn('Local');
    expect(await signOut(local.browser)).toBeNull();
    expect(await new Traveller(local.browser).whoAmI()).toBeUndefined();
  });
});
