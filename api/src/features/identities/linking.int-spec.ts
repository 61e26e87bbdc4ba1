import { IdentityStage } from '../../testing/identity-stage';
import { makeAccount, PASSWORD } from '../../testing/test-account';
import type { TestApplication } from '../../testing/test-application';
import { faultIn, Traveller } from '../../testing/traveller';

describe('an identity from elsewhere', () => {
  let stage: IdentityStage;
  let app: TestApplication;
  beforeAll(async () => {
    stage = await IdentityStage.start({ OIDC_LABEL: 'Connexion inventée' });
    ({ app } = stage);
  });
  afterAll(() => stage.stop());

  const identities = async (person: { query: Traveller['browser']['query'] }) =>
    (
      await person.query<{ viewer: { identities: { id: string; provider: string; email: string }[] } }>(
        '{ viewer { identities { id provider email linkedAt lastUsedAt } } }',
      )
    ).data.viewer.identities;

  describe('is linked to one’s own account', () => {
    it('with the password, and not with a session alone', async () => {
      const { browser } = await app.signedIn('Careful');
      const travels = new Traveller(browser);
      for (const current of [undefined, '', 'a guess'])
        expect((await travels.toLink(current)).problems).toEqual([
          { code: 'PASSWORD_WRONG', field: 'current' },
        ]);
      expect((await stage.traveller().toLink(PASSWORD)).problems).toMatchObject([
        { code: 'SIGN_IN_REQUIRED' },
      ]);
    });

    it('proved anew, whoever has a session at the provider', async () => {
      const { browser } = await app.signedIn('Fresh');
      const travels = new Traveller(browser);
      await stage.knows('neighbour', {});
      await travels.signIn('neighbour');
      const back = async (address: string) => (await travels.there.follow(address)).back !== undefined;
      expect(await back(await travels.setOut())).toBe(true);
      expect(await back(travels.addressOf(await travels.toLink(PASSWORD)))).toBe(false);
    });

    it('unless it is somebody else’s: both accounts stay as they are', async () => {
      const owner = await stage.linked('Rightful');
      const { browser, query } = await app.signedIn('Envious');
      const travels = new Traveller(browser);
      const address = travels.addressOf(await travels.toLink(PASSWORD));
      expect(await travels.proveAs(owner.subject, address)).toBe('/compte?erreur=IDENTITY_TAKEN');
      expect(await travels.whoAmI()).toBe('Envious');
      expect(await identities({ query })).toEqual([]);
      const elsewhere = stage.traveller();
      await elsewhere.signIn(owner.subject);
      expect(await elsewhere.whoAmI()).toBe('Rightful');
    });

    it('once: a second one waits until the first is taken back', async () => {
      const { travels } = await stage.linked('Single');
      expect((await travels.toLink(PASSWORD)).problems).toMatchObject([{ code: 'IDENTITY_THERE_ALREADY' }]);
    });

    it('for one of two accounts that claim it at once', async () => {
      await stage.knows('wanted', {});
      const pages = await Promise.all(
        ['Claimant one', 'Claimant two'].map(async (name) => {
          const { browser } = await app.signedIn(name);
          const travels = new Traveller(browser);
          return travels.proveAs('wanted', travels.addressOf(await travels.toLink(PASSWORD)));
        }),
      );
      expect(pages.sort()).toEqual(['/compte?erreur=IDENTITY_TAKEN', '/compte?relie=1']);
    });

    it('not once one has signed out, nor for who signs in there meanwhile', async () => {
      const { browser, email } = await app.signedIn('Left');
      const travels = new Traveller(browser);
      await stage.knows('late', {});
      const search = await travels.there.signIn(travels.addressOf(await travels.toLink(PASSWORD)), 'late');
      await browser.query('mutation { signOut }');
      const other = await makeAccount(app.database.driver, 'Next in line', []);
      await browser.signIn(other.email);
      expect(await travels.land(search)).toBe('/compte?erreur=ROUND_TRIP_LOST');
      expect(await app.store("MATCH (i:Identity { subject: 'late' }) RETURN i.id AS id")).toEqual([]);
      expect(await app.browser().signIn(email)).toEqual([]);
    });
  });

  describe('is taken back', () => {
    const unlink =
      'mutation ($id: ID!) { unlinkIdentity(identity: $id) { problems { code } viewer { identities { id } } } }';

    it('by its owner: it opens nothing then, and every session but one’s own ends', async () => {
      const owner = await stage.linked('Changed my mind');
      const [identity] = await identities(owner);
      expect(identity).toMatchObject({ provider: 'Connexion inventée', email: owner.email });
      const elsewhere = stage.traveller();
      await elsewhere.signIn(owner.subject);
      const stranger = await app.signedIn('Not mine');
      expect((await stranger.query(unlink, { id: identity?.id })).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND',
      );
      expect((await owner.query(unlink, { id: identity?.id })).data).toEqual({
        unlinkIdentity: { problems: [], viewer: { identities: [] } },
      });
      expect(await owner.travels.whoAmI()).toBe('Changed my mind');
      expect(await elsewhere.whoAmI()).toBeUndefined();
      expect(faultIn(await stage.traveller().signIn(owner.subject))).toBe('IDENTITY_UNKNOWN');
      // It may be linked again, also to another account.
      const other = new Traveller(stranger.browser);
      expect(await other.proveAs(owner.subject, other.addressOf(await other.toLink(PASSWORD)))).toBe(
        '/compte?relie=1',
      );
    });

    it('not where there is no other way in', async () => {
      const guest = await stage.accepted('only.way@exemple.test', 'only-way');
      const query = guest.browser.query.bind(guest.browser);
      const [identity] = await identities({ query });
      const asked = async () => (await query(unlink, { id: identity?.id })).data['unlinkIdentity'];
      expect(await asked()).toMatchObject({ problems: [{ code: 'LAST_WAY_IN' }] });
      await query(
        'mutation ($password: String!) { setPassword(password: $password) { problems { code } } }',
        {
          password: 'Onze barques bleues sous le pont de bois',
        },
      );
      expect(await asked()).toMatchObject({ problems: [] });
    });
  });

  it('opens one account, or the checks of the store name it', async () => {
    await app.store("CREATE (:Identity { id: 'lost', issuer: 'https://elsewhere.test/', subject: 'lost' })");
    expect(await app.faults()).toMatchObject([{ check: 'identity-opens-one-account', thing: 'lost' }]);
    await app.store("MATCH (i:Identity { id: 'lost' }) DELETE i");
    expect(await app.faults()).toEqual([]);
  });
});
