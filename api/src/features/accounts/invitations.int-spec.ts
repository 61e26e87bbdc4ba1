import type { PutCommand } from '../../platform/changes/node-image';
import { ground, put, says } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const NEW_PASSWORD = 'Onze barques bleues sous le pont de bois';

/** Two poles, an actor in each, one in none, and a territory. */
const map: PutCommand[] = [
  ...ground,
  put('poles', { key: 'other-pole', name: 'Other pole of a test', fictitious: true }),
  ...['ours', 'ours-too', 'theirs', 'theirs-too', 'free'].map((key) =>
    put('actors', {
      key,
      type: 'ASSOCIATION',
      name: `Actor ${key}`,
      fictitious: true,
      evidence: says('minutes', 1),
    }),
  ),
  put('actors', {
    key: 'hidden',
    type: 'ASSOCIATION',
    name: 'Actor hidden',
    fictitious: true,
    readers: ['pole:other-pole'],
    evidence: says('minutes', 1),
  }),
  ...(['pole', 'other-pole'] as const).map((pole) =>
    put('ties', {
      key: `tie-of-${pole}`,
      kind: 'SHARED_SERVICES',
      name: `Tie of ${pole}`,
      pole,
      fictitious: true,
      participants: (pole === 'pole' ? ['ours', 'ours-too'] : ['theirs', 'theirs-too']).map((who) => ({
        who,
        role: 'PARTNER' as const,
      })),
      evidence: says('minutes', 2),
    }),
  ),
  put('territories', {
    key: 'territory',
    level: 'COMMUNE',
    code: '99999',
    name: 'Testville',
    reference: 'invented',
  }),
];

const inviteText = `mutation ($email: String!, $role: AccountRole!, $over: ID, $pole: ID) {
  invite(email: $email, role: $role, over: $over, pole: $pole) {
    link
    account { id email state grants { id role over { slug } pole { slug } territory { code } } }
    problems { code field }
  }
}`;
const acceptText = `mutation ($token: String!, $name: String!, $password: String!, $email: String) {
  acceptInvitation(token: $token, name: $name, password: $password, email: $email) {
    viewer { account { id name email } actsFor { slug } facilitates { slug } isAdministrator }
    problems { code field }
  }
}`;

interface Invited {
  invite: {
    link: string | null;
    account: { id: string; email: string; state: string; grants: { id: string; role: string }[] } | null;
    problems: { code: string; field: string | null }[];
  };
}
interface Accepted {
  acceptInvitation: { viewer: { account: { id: string } | null }; problems: { code: string }[] };
}

describe('an invitation', () => {
  let app: TestApplication;
  let ids: Record<string, string>;
  let boss: SignedIn;
  let facilitator: SignedIn;
  let other: SignedIn;
  let member: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(map);
    const rows = await app.store(
      'MATCH (n:Thing|Territory) RETURN coalesce(n.slug, n.code) AS name, n.id AS id',
    );
    ids = Object.fromEntries(rows.map((row) => [String(row['name']), String(row['id'])]));
    boss = await app.signedIn('Boss', { role: 'ADMINISTRATOR' });
    facilitator = await app.signedIn('Ours', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    other = await app.signedIn('Theirs', { role: 'FACILITATOR', over: 'other-pole', pole: 'other-pole' });
    member = await app.signedIn('Member', { role: 'MEMBER', over: 'ours', pole: 'pole' });
  });
  afterAll(() => app.stop());

  const invite = (by: SignedIn, email: string, role: string, over?: string, pole = 'pole') =>
    by.query<Invited>(inviteText, {
      email,
      role,
      over: over && (ids[over] ?? over),
      pole: role === 'ADMINISTRATOR' ? undefined : ids[pole],
    });
  const tokenOf = (link: string | null) => link?.split('#')[1] ?? '';
  const accept = (token: string, password = NEW_PASSWORD, email?: string) =>
    app.browser().query<Accepted>(acceptText, { token, name: 'Camille Fictive', password, email });

  it('becomes an account that acts for who it was invited for', async () => {
    const { data } = await invite(facilitator, 'New.Member@exemple.test', 'MEMBER', 'ours');
    expect(data.invite.problems).toEqual([]);
    expect(data.invite.account).toMatchObject({
      state: 'INVITED',
      email: 'New.Member@exemple.test',
      grants: [{ role: 'MEMBER', over: { slug: 'ours' }, pole: { slug: 'pole' } }],
    });
    expect(data.invite.link).toMatch(/^http:\/\/localhost:3000\/lien#[\w-]{43}$/);
    const preview = await app
      .browser()
      .query('query ($token: String!) { link(token: $token) { purpose email roles { role over pole } } }', {
        token: tokenOf(data.invite.link),
      });
    expect(preview.data['link']).toEqual({
      purpose: 'INVITATION',
      email: 'New.Member@exemple.test',
      roles: [{ role: 'MEMBER', over: 'Actor ours', pole: 'Pole of a test' }],
    });
    expect((await accept(tokenOf(data.invite.link))).data.acceptInvitation).toMatchObject({
      viewer: {
        account: { name: 'Camille Fictive', email: 'New.Member@exemple.test' },
        actsFor: [{ slug: 'ours' }],
        facilitates: [],
        isAdministrator: false,
      },
      problems: [],
    });
    expect(await app.browser().signIn('new.member@exemple.test', NEW_PASSWORD)).toEqual([]);
  });

  it('opens once, also for several at once, and not when it has expired', async () => {
    const first = (await invite(facilitator, 'once@exemple.test', 'MEMBER', 'ours')).data.invite;
    const answers = await Promise.all(Array.from({ length: 6 }, () => accept(tokenOf(first.link))));
    const codes = answers.map((one) => one.data.acceptInvitation.problems[0]?.code ?? 'TAKEN');
    expect(codes.sort()).toEqual([...Array.from({ length: 5 }, () => 'LINK_INVALID'), 'TAKEN']);
    expect((await accept(tokenOf(first.link))).data.acceptInvitation.problems).toMatchObject([
      { code: 'LINK_INVALID' },
    ]);
    const late = (await invite(facilitator, 'late@exemple.test', 'MEMBER', 'ours')).data.invite;
    await app.store(
      "MATCH (l:Link)-[:FOR]->(:Account { emailKey: 'late@exemple.test' }) SET l.expiresAt = timestamp()",
    );
    expect((await accept(tokenOf(late.link))).data.acceptInvitation.problems).toMatchObject([
      { code: 'LINK_INVALID' },
    ]);
    const token = tokenOf(late.link);
    expect((await app.browser().query(`{ link(token: "${token}") { purpose } }`)).data).toEqual({
      link: null,
    });
  });

  it('is still good after a password that the rule refuses', async () => {
    const { link } = (await invite(facilitator, 'weak@exemple.test', 'MEMBER', 'ours')).data.invite;
    expect((await accept(tokenOf(link), 'court')).data.acceptInvitation.problems).toMatchObject([
      { code: 'PASSWORD_TOO_WEAK', field: 'password' },
    ]);
    expect((await accept(tokenOf(link))).data.acceptInvitation.problems).toEqual([]);
  });

  it('made anew replaces the one before', async () => {
    const first = (await invite(facilitator, 'again@exemple.test', 'MEMBER', 'ours')).data.invite;
    const second = (await invite(facilitator, 'again@exemple.test', 'MEMBER', 'ours')).data.invite;
    expect(second.account?.id).toBe(first.account?.id);
    expect(second.account?.grants).toHaveLength(1);
    expect((await accept(tokenOf(first.link))).data.acceptInvitation.problems).toHaveLength(1);
    expect((await accept(tokenOf(second.link))).data.acceptInvitation.problems).toEqual([]);
  });

  it('to an address that looks like another is to another account, or refused', async () => {
    const { data } = await invite(facilitator, 'member.ours@exеmple.test', 'MEMBER', 'ours'); // Cyrillic е
    expect(data.invite.account?.email).toBe('member.ours@xn--exmple-4of.test');
    const refused = await invite(facilitator, 'mеmber.ours@exemple.test', 'MEMBER', 'ours');
    expect(refused.data.invite).toMatchObject({ account: null, problems: [{ code: 'EMAIL_INVALID' }] });
  });

  it('is kept in the outbox with its link, where no mail server is set', async () => {
    const { link } = (await invite(facilitator, 'kept@exemple.test', 'MEMBER', 'ours')).data.invite;
    const outbox = async (by: SignedIn) =>
      (
        await by.query<{ mails: { nodes: { to: string; text: string; state: string }[] } }>(
          '{ mails { nodes { to text state } } }',
        )
      ).data.mails.nodes.filter((one) => one.to === 'kept@exemple.test');
    for (const by of [facilitator, boss]) {
      const [mail] = await outbox(by);
      expect(mail?.state).toBe('KEPT');
      expect(mail?.text).toContain(link);
    }
    expect(await outbox(other)).toEqual([]);
  });

  it('to what somebody else’s pole keeps is not in the hands of who may not give it', async () => {
    await invite(boss, 'both@exemple.test', 'MEMBER', 'theirs', 'other-pole');
    const { data } = await invite(facilitator, 'both@exemple.test', 'MEMBER', 'ours');
    expect(data.invite).toMatchObject({ link: null, problems: [] });
    const mails = (
      await facilitator.query<{ mails: { nodes: { to: string }[] } }>('{ mails { nodes { to } } }')
    ).data;
    expect(mails.mails.nodes.map((one) => one.to)).not.toContain('both@exemple.test');
    // Nor does the facilitator learn what else the account is invited to.
    expect(data.invite.account?.grants).toMatchObject([{ role: 'MEMBER', over: { slug: 'ours' } }]);
  });

  it('adds a role to who has an account, who signs in again', async () => {
    const someone = await app.signedIn('Someone');
    const { data } = await invite(facilitator, someone.email, 'READER', '99999');
    expect(data.invite).toMatchObject({
      link: null,
      problems: [],
      account: { state: 'ACTIVE', grants: [{ role: 'READER', territory: { code: '99999' } }] },
    });
    expect((await someone.query('{ viewer { account { id } } }')).data).toEqual({
      viewer: { account: null },
    });
    expect((await invite(facilitator, someone.email, 'READER', '99999')).data.invite.problems).toMatchObject([
      { code: 'ALREADY_GRANTED' },
    ]);
  });

  describe('is for those who may', () => {
    it.each([
      [
        'a facilitator, to another pole',
        () => invite(facilitator, 'x@exemple.test', 'MEMBER', 'theirs', 'other-pole'),
      ],
      ['a facilitator, to facilitate', () => invite(facilitator, 'x@exemple.test', 'FACILITATOR', 'pole')],
      ['a facilitator, to administer', () => invite(facilitator, 'x@exemple.test', 'ADMINISTRATOR')],
      ['a member', () => invite(member, 'x@exemple.test', 'MEMBER', 'ours')],
    ])('not %s', async (_, ask) => {
      expect((await ask()).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await app.store("MATCH (a:Account { emailKey: 'x@exemple.test' }) RETURN a.id AS id")).toEqual(
        [],
      );
    });

    it('not a visitor', async () => {
      const answer = await app
        .browser()
        .query(inviteText, { email: 'x@exemple.test', role: 'ADMINISTRATOR' });
      expect(answer.errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
    });

    it.each([
      ['theirs', 'FORBIDDEN'], // an actor that only another pole has: its private facts are not ours to open
      ['hidden', 'NOT_FOUND'],
      ['pole', 'NOT_FOUND'],
      ['nothing-there', 'NOT_FOUND'],
    ])('a facilitator does not invite for %s', async (over, code) => {
      const { data } = await invite(facilitator, 'x@exemple.test', 'MEMBER', over);
      expect(data.invite).toMatchObject({ account: null, link: null, problems: [{ code, field: 'over' }] });
    });

    it('a facilitator invites for an actor that no pole has yet; an administrator to everything', async () => {
      expect((await invite(facilitator, 'free@exemple.test', 'MEMBER', 'free')).data.invite.problems).toEqual(
        [],
      );
      for (const [role, over] of [
        ['ADMINISTRATOR', undefined],
        ['FACILITATOR', 'pole'],
        ['MEMBER', 'theirs'],
        ['READER', '99999'],
      ] as const) {
        const { data } = await invite(boss, `all-${role.toLowerCase()}@exemple.test`, role, over);
        expect({ role, problems: data.invite.problems, link: data.invite.link }).toEqual({
          role,
          problems: [],
          link: expect.stringContaining('/lien#') as string,
        });
      }
    });
  });
});
