import { ground, put, says } from '../../testing/records';
import { PASSWORD } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { DemonstrationService } from './demonstration.service';
import { PasswordChangesService } from './password-changes.service';
import { FirstAdministratorService } from './first-administrator.service';

const NEW_PASSWORD = 'Onze barques bleues sous le pont de bois';
const tokenOf = (link: string | undefined) => link?.split('#')[1] ?? '';

const stage = [
  ...ground,
  put('poles', { key: 'real-pole', name: 'Real pole' }),
  put('actors', { key: 'works', type: 'COOPERATIVE', name: 'Invented works', fictitious: true }),
  put('actors', { key: 'town', type: 'COMMUNE', name: 'Invented town', fictitious: true }),
  put('ties', {
    key: 'tie',
    kind: 'SHARED_SERVICES',
    name: 'Tie',
    pole: 'pole',
    fictitious: true,
    participants: [
      { who: 'works', role: 'PARTNER' },
      { who: 'town', role: 'PARTNER' },
    ],
    evidence: says('minutes', 2),
  }),
];

describe('the first administrator', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
  });
  afterAll(() => app.stop());

  const accept = (token: string, email: string) =>
    app.browser().query<{ acceptInvitation: { problems: { code: string }[] } }>(
      `mutation ($token: String!, $password: String!, $email: String) {
        acceptInvitation(token: $token, name: "Première Fictive", password: $password, email: $email) {
          viewer { isAdministrator } problems { code field } } }`,
      { token, password: NEW_PASSWORD, email },
    );

  it('comes by one of the links of the starts, once, and then no start gives another', async () => {
    const service = app.nest.get(FirstAdministratorService);
    const links = [await service.link(), await service.link()];
    expect(links[0]).not.toBe(links[1]);
    const preview = await app
      .browser()
      .query(`{ link(token: "${tokenOf(links[0])}") { purpose email roles { role } } }`);
    expect(preview.data['link']).toEqual({ purpose: 'FIRST_ADMINISTRATOR', email: null, roles: [] });
    expect((await accept(tokenOf(links[0]), '')).data.acceptInvitation.problems).toMatchObject([
      { code: 'EMAIL_INVALID', field: 'email' },
    ]);
    const answers = await Promise.all(
      links.map((link, index) => accept(tokenOf(link), `first${index}@exemple.test`)),
    );
    const outcomes = answers.map((one) => one.data.acceptInvitation);
    expect(outcomes).toEqual(
      expect.arrayContaining([
        { viewer: { isAdministrator: true }, problems: [] },
        { viewer: { isAdministrator: false }, problems: [{ code: 'LINK_INVALID', field: null }] },
      ]),
    );
    expect(await service.link()).toBeUndefined();
  });
});

describe('an invented person', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start(undefined, { MAILLAGE_SEEDS: 'demo' });
    await app.put(stage);
  });
  afterAll(() => app.stop());

  const use = (token: string, headers: Record<string, string> = {}) =>
    app.browser().query<{
      useSignInLink: { viewer: Record<string, { slug: string }[]>; problems: { code: string }[] };
    }>('mutation ($token: String!) { useSignInLink(token: $token) { viewer { account { email } facilitates { slug } actsFor { slug } } problems { code } } }', { token }, headers);

  it('can be played from this machine: a facilitator, a member, a collectivity', async () => {
    const links = await app.nest.get(DemonstrationService).linksOfPlayers();
    expect(links.map((one) => one.label)).toEqual([
      'facilitator',
      'member, for Invented works',
      'collectivity, for Invented town',
    ]);
    const seen = [];
    for (const { url } of links) seen.push((await use(tokenOf(url))).data.useSignInLink);
    const slugs = (things?: { slug: string }[]) => things?.map((thing) => thing.slug).sort();
    expect(seen.map((one) => [slugs(one.viewer['facilitates']), slugs(one.viewer['actsFor'])])).toEqual([
      [['pole', 'real-pole'], []],
      [[], ['works']],
      [[], ['town']],
    ]);
  });

  it('chooses a first password, once, and changes it only knowing it', async () => {
    const [link] = await app.nest.get(DemonstrationService).linksOfPlayers();
    const browser = app.browser();
    const ask = async (mutation: string) =>
      (await browser.query<Record<string, { problems: { code: string }[] }>>(`mutation { it: ${mutation} }`))
        .data['it']?.problems;
    const asked = async () => (await browser.query('{ viewer { hasPassword account { email } } }')).data;
    await ask(`useSignInLink(token: "${tokenOf(link?.url ?? '')}") { problems { code } }`);
    const account = { email: 'animation@demo.invalid' };
    expect(await asked()).toEqual({ viewer: { hasPassword: false, account } });
    expect(await ask('setPassword(password: "short") { problems { code } }')).toEqual([
      { code: 'PASSWORD_TOO_WEAK' },
    ]);
    expect(await ask(`setPassword(password: "${PASSWORD}") { problems { code } }`)).toEqual([]);
    expect(await asked()).toEqual({ viewer: { hasPassword: true, account } });
    expect(await ask(`setPassword(password: "${PASSWORD} again") { problems { code } }`)).toEqual([
      { code: 'PASSWORD_THERE_ALREADY' },
    ]);
    expect(await app.browser().signIn(account.email)).toEqual([]);
  });

  it('has the same accounts at each start, marked as invented, whatever was changed', async () => {
    await app.nest.get(DemonstrationService).linksOfPlayers();
    const accounts = await app.store(
      'MATCH (a:Account)-[:HOLDS]->(g) RETURN a.email AS email, a.fictitious AS fictitious, count(g) AS roles ORDER BY email',
    );
    expect(accounts).toEqual([
      { email: 'animation@demo.invalid', fictitious: true, roles: 2 },
      { email: 'collectivite@demo.invalid', fictitious: true, roles: 1 },
      { email: 'membre@demo.invalid', fictitious: true, roles: 1 },
    ]);
  });

  it('is not played from elsewhere, nor through something between', async () => {
    const [link] = await app.nest.get(DemonstrationService).linksOfPlayers();
    const token = tokenOf(link?.url);
    const betweens: Record<string, string>[] = [
      { 'x-forwarded-for': '127.0.0.1' },
      { forwarded: 'for=127.0.0.1' },
      { host: 'carte.exemple.test' },
    ];
    for (const headers of betweens) {
      const { data } = await use(token, headers);
      expect({ headers, problems: data.useSignInLink.problems }).toEqual({
        headers,
        problems: [{ code: 'LINK_INVALID' }],
      });
    }
    expect((await use(token)).data.useSignInLink.problems).toEqual([]);
    // Nor does the link of an invitation, or of anything else, open that door.
    const [changed] = await app.store(
      "MATCH (l:Link { purpose: 'DEMONSTRATION' }) SET l.purpose = 'INVITATION' RETURN count(*) AS count",
    );
    expect(changed?.['count']).toBeGreaterThan(0);
    expect((await use(token)).data.useSignInLink.problems).toEqual([{ code: 'LINK_INVALID' }]);
  });

  it('has no way in but that one', async () => {
    expect(await app.browser().signIn('animation@demo.invalid', '')).toEqual(['SIGN_IN_FAILED']);
    await app.browser().query('mutation { askPasswordReset(email: "animation@demo.invalid") }');
    await app.nest.get(PasswordChangesService).settled();
    expect(await app.store('MATCH (m:Mail) RETURN m')).toEqual([]);
  });

  it('is not there where others than this machine are served', async () => {
    const open = await TestApplication.start(undefined, {
      MAILLAGE_SEEDS: 'demo',
      PUBLIC_URL: 'https://carte.exemple.test',
    });
    await open.put(stage);
    expect(await open.nest.get(DemonstrationService).linksOfPlayers()).toEqual([]);
    await open.stop();
  });
});
