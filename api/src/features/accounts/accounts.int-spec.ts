import { secretsIn } from '../../testing/mail-server';
import { sampleNetwork } from '../../testing/sample-network';
import { PASSWORD, type SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { PasswordChangesService } from './password-changes.service';

const accountFields = 'account { id state grants { id role } } problems { code field }';
const NEW_PASSWORD = 'Onze barques bleues sous le pont de bois';

const sessionsOf =
  'MATCH (:Account { id: $id })<-[:FOR]-(s:Session) RETURN s.tokenHash AS tokenHash, s.expiresAt AS expiresAt';

interface Changed {
  account: { id: string; state: string; grants: { id: string; role: string }[] } | null;
  problems: { code: string }[];
}

describe('an account', () => {
  let app: TestApplication;
  let boss: SignedIn;
  let facilitator: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(sampleNetwork('pole:pole'));
    boss = await app.signedIn('Boss', { role: 'ADMINISTRATOR' });
    facilitator = await app.signedIn('Facilitator', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
  });
  afterAll(() => app.stop());

  const change = async (by: Pick<SignedIn, 'query'>, name: string, values: Record<string, string>) => {
    const [argument] = Object.keys(values);
    const answer = await by.query<Record<string, Changed>>(
      `mutation ($id: ID!) { ${name}(${argument}: $id) { ${accountFields} } }`,
      { id: Object.values(values)[0] },
    );
    return { code: answer.errors?.[0]?.extensions.code, changed: answer.data?.[name] };
  };
  const isSignedIn = async (who: SignedIn) =>
    (await who.query<{ viewer: { account: object | null } }>('{ viewer { account { id } } }')).data.viewer
      .account !== null;

  it('reads what its roles let it read, and nobody else does', async () => {
    const member = await app.signedIn('Member', { role: 'MEMBER', over: 'open-actor', pole: 'pole' });
    const sees = async (who: Pick<SignedIn, 'query'>) =>
      (await who.query<{ party: object | null }>('{ party(slug: "hidden-actor") { id } }')).data.party !==
      null;
    expect(await sees(member)).toBe(true);
    expect(await sees(facilitator)).toBe(true);
    expect(await sees(boss)).toBe(false);
    expect(await sees(await app.signedIn('Nobody'))).toBe(false);
    expect(await sees(app.browser())).toBe(false);
  });

  it('names what it is over', async () => {
    const { data } = await facilitator.query(
      '{ viewer { isAdministrator facilitates { slug name } actsFor { slug } readsTerritories { code } } }',
    );
    expect(data['viewer']).toMatchObject({
      isAdministrator: false,
      facilitates: [{ slug: 'pole' }],
      actsFor: [],
    });
  });

  it('is listed for who manages it', async () => {
    await app.signedIn('Listed', { role: 'MEMBER', over: 'open-actor', pole: 'pole' });
    const query = (search: string) => `{ accounts(search: "${search}") { totalCount nodes { name } } }`;
    const names = async (by: SignedIn, search = '') =>
      (await by.query<{ accounts: { nodes: { name: string }[] } }>(query(search))).data.accounts.nodes.map(
        (one) => one.name,
      );
    expect(await names(boss)).toEqual(expect.arrayContaining(['Boss', 'Facilitator', 'Listed']));
    expect(await names(boss, 'lISt')).toEqual(['Listed']);
    expect(await names(facilitator)).toContain('Listed');
    expect(await names(facilitator)).not.toContain('Boss');
    const member = await app.signedIn('Curious', { role: 'MEMBER', over: 'open-actor', pole: 'pole' });
    expect((await member.query(query(''))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await app.browser().query(query(''))).errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
  });

  it('is listed page after page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: {
        data: {
          accounts: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        };
      } = await boss.query(
        'query ($after: String) { accounts(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data.accounts.nodes.map((one) => one.id));
      after = data.accounts.pageInfo.hasNextPage ? data.accounts.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    const { data } = await boss.query<{ accounts: { totalCount: number } }>('{ accounts { totalCount } }');
    expect(seen).toHaveLength(data.accounts.totalCount);
  });

  it('signs in again when a role is given or taken', async () => {
    const someone = await app.signedIn('Someone');
    const given = await facilitator.query<{ grant: Changed }>(
      `mutation ($account: ID!, $over: ID, $pole: ID) {
        grant(account: $account, role: MEMBER, over: $over, pole: $pole) { ${accountFields} } }`,
      { account: someone.id, over: await app.idOf('open-actor'), pole: await app.idOf('pole') },
    );
    // A facilitator has no say over an account that is not in its poles yet: it invites.
    expect(given.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const byBoss = await boss.query<{ grant: Changed }>(
      `mutation ($account: ID!, $over: ID, $pole: ID) {
        grant(account: $account, role: MEMBER, over: $over, pole: $pole) { ${accountFields} } }`,
      { account: someone.id, over: await app.idOf('open-actor'), pole: await app.idOf('pole') },
    );
    expect(byBoss.data.grant.problems).toEqual([]);
    expect(await isSignedIn(someone)).toBe(false);
    await someone.browser.signIn(someone.email);
    expect(await isSignedIn(someone)).toBe(true);
    const grant = byBoss.data.grant.account?.grants[0]?.id ?? '';
    expect((await change(facilitator, 'revokeGrant', { grant })).changed?.problems).toEqual([]);
    expect(await isSignedIn(someone)).toBe(false);
  });

  it('goes on in its browser with the role that it gives itself or gives up, and nowhere else', async () => {
    const maker = await app.signedIn('Maker of poles', { role: 'ADMINISTRATOR' });
    const elsewhere = app.browser();
    await elsewhere.signIn(maker.email);
    const before = await app.store(sessionsOf, { id: maker.id });
    expect(before).toHaveLength(2);
    const seen = 'viewer { account { id } facilitates { slug } } party(slug: "hidden-actor") { id }';
    const { data } = await maker.query<{ grant: Changed }>(
      `mutation ($account: ID!, $over: ID) {
        grant(account: $account, role: FACILITATOR, over: $over) { ${accountFields} } }`,
      { account: maker.id, over: await app.idOf('pole') },
    );
    expect(data.grant.problems).toEqual([]);
    const hidden = { id: await app.idOf('hidden-actor') };
    expect((await maker.query(`{ ${seen} }`)).data).toEqual({
      viewer: { account: { id: maker.id }, facilitates: [{ slug: 'pole' }] },
      party: hidden,
    });
    expect((await elsewhere.query('{ viewer { account { id } } }')).data).toEqual({
      viewer: { account: null },
    });
    // The one that it had, for no longer than it had it.
    const after = await app.store(sessionsOf, { id: maker.id });
    expect(after).toHaveLength(1);
    expect(before).toContainEqual(after[0]);

    const grant = data.grant.account?.grants.find((one) => one.role === 'FACILITATOR')?.id ?? '';
    expect((await change(maker, 'revokeGrant', { grant })).changed?.problems).toEqual([]);
    expect((await maker.query(`{ ${seen} }`)).data).toEqual({
      viewer: { account: { id: maker.id }, facilitates: [] },
      party: null,
    });
    const own = (
      await maker.query<{ accounts: { nodes: Changed['account'][] } }>(
        `{ accounts(search: "${maker.email}") { nodes { id state grants { id role } } } }`,
      )
    ).data.accounts.nodes[0];
    const last = await change(maker, 'revokeGrant', { grant: own?.grants[0]?.id ?? '' });
    expect(last.changed).toMatchObject({ account: { id: maker.id, grants: [] }, problems: [] });
    expect(await isSignedIn(maker)).toBe(true);
    expect((await maker.query('{ accounts { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('keeps its roles when somebody who may not take them asks', async () => {
    const stranger = await app.signedIn('Stranger', { role: 'FACILITATOR', over: 'pole' });
    const member = await app.signedIn('Kept', { role: 'MEMBER', over: 'open-actor', pole: 'pole' });
    const list = await boss.query<{ accounts: { nodes: { id: string; grants: { id: string }[] }[] } }>(
      '{ accounts(first: 200) { nodes { id grants { id } } } }',
    );
    const grantOf = (who: SignedIn) =>
      list.data.accounts.nodes.find((one) => one.id === who.id)?.grants[0]?.id ?? '';
    expect((await change(member, 'revokeGrant', { grant: grantOf(boss) })).code).toBe('FORBIDDEN');
    expect((await change(facilitator, 'revokeGrant', { grant: grantOf(boss) })).code).toBe('NOT_FOUND');
    expect((await change(facilitator, 'revokeGrant', { grant: grantOf(facilitator) })).code).toBe(
      'FORBIDDEN',
    );
    expect((await change(facilitator, 'revokeGrant', { grant: 'no-such-grant' })).code).toBe('NOT_FOUND');
    expect((await change(facilitator, 'disableAccount', { account: member.id })).code).toBe('FORBIDDEN');
    expect((await change(app.browser() as never, 'disableAccount', { account: member.id })).code).toBe(
      'SIGN_IN_REQUIRED',
    );
    expect(await isSignedIn(member)).toBe(true);
    expect(await isSignedIn(stranger)).toBe(true);
  });

  it('is closed at once and opened again', async () => {
    const someone = await app.signedIn('Closing');
    expect((await change(boss, 'disableAccount', { account: someone.id })).changed).toMatchObject({
      account: { state: 'DISABLED' },
      problems: [],
    });
    expect(await isSignedIn(someone)).toBe(false);
    expect(await someone.browser.signIn(someone.email)).toEqual(['SIGN_IN_FAILED']);
    expect((await change(boss, 'enableAccount', { account: someone.id })).changed).toMatchObject({
      account: { state: 'ACTIVE' },
    });
    expect(await someone.browser.signIn(someone.email)).toEqual([]);
  });

  it('is never the last to administer that goes, also when two go at once', async () => {
    expect((await change(boss, 'disableAccount', { account: boss.id })).changed?.problems).toMatchObject([
      { code: 'LAST_ADMINISTRATOR' },
    ]);
    const second = await app.signedIn('Second boss', { role: 'ADMINISTRATOR' });
    await Promise.all([
      change(boss, 'disableAccount', { account: second.id }),
      change(second, 'disableAccount', { account: boss.id }),
    ]);
    const left = await app.store(
      "MATCH (a:Account { state: 'ACTIVE' })-[:HOLDS]->(:Grant { role: 'ADMINISTRATOR' }) RETURN a.id AS id",
    );
    expect(left.length).toBeGreaterThanOrEqual(1);
    await app.store("MATCH (a:Account { id: $id }) SET a.state = 'ACTIVE'", {
      id: boss.id,
    });
    await boss.browser.signIn(boss.email);
  });

  describe('changes its password', () => {
    const changeText = `mutation ($current: String!, $password: String!) {
      changePassword(current: $current, password: $password) { viewer { account { id } } problems { code field } } }`;

    it('knowing the one before, and is signed out everywhere else', async () => {
      const someone = await app.signedIn('Changing');
      const elsewhere = app.browser();
      await elsewhere.signIn(someone.email);
      const wrong = await someone.query(changeText, { current: 'wrong', password: NEW_PASSWORD });
      expect(wrong.data['changePassword']).toMatchObject({ problems: [{ code: 'PASSWORD_WRONG' }] });
      const weak = await someone.query(changeText, { current: PASSWORD, password: 'Changing-2024!' });
      expect(weak.data['changePassword']).toMatchObject({ problems: [{ code: 'PASSWORD_PERSONAL' }] });
      const right = await someone.query(changeText, { current: PASSWORD, password: NEW_PASSWORD });
      expect(right.data['changePassword']).toEqual({ viewer: { account: { id: someone.id } }, problems: [] });
      expect(await isSignedIn(someone)).toBe(true);
      expect((await elsewhere.query('{ viewer { account { id } } }')).data).toEqual({
        viewer: { account: null },
      });
      expect(await app.browser().signIn(someone.email)).toEqual(['SIGN_IN_FAILED']);
      expect(await app.browser().signIn(someone.email, NEW_PASSWORD)).toEqual([]);
    });

    it('having forgotten it, by a link that nobody learns of and that opens once', async () => {
      const someone = await app.signedIn('Forgetful');
      const ask = (email: string) => app.browser().query(`mutation { askPasswordReset(email: "${email}") }`);
      expect(await ask('nobody.knows@exemple.test')).toEqual({ data: { askPasswordReset: true } });
      expect(await ask(someone.email)).toEqual({ data: { askPasswordReset: true } });
      await app.nest.get(PasswordChangesService).settled();
      const mails = await app.store<{ text: string }>(
        "MATCH (m:Mail) WHERE m.to IN [$to, 'nobody.knows@exemple.test'] RETURN m.text AS text",
        { to: someone.email },
      );
      expect(mails).toHaveLength(1);
      const token = secretsIn(mails[0]?.text ?? '')[0];
      const reset = (password: string) =>
        app
          .browser()
          .query<{ resetPassword: { problems: { code: string }[] } }>(
            'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { problems { code } } }',
            { token, password },
          );
      expect((await reset('court')).data.resetPassword.problems).toMatchObject([
        { code: 'PASSWORD_TOO_WEAK' },
      ]);
      expect((await reset(NEW_PASSWORD)).data.resetPassword.problems).toEqual([]);
      expect((await reset(NEW_PASSWORD)).data.resetPassword.problems).toMatchObject([
        { code: 'LINK_INVALID' },
      ]);
      expect(await isSignedIn(someone)).toBe(false);
      expect(await app.browser().signIn(someone.email, NEW_PASSWORD)).toEqual([]);
    });
  });
});
