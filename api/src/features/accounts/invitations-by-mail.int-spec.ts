import { MailServer, textOf } from '../../testing/mail-server';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { MailWorker } from '../mail';

const inviteText = `mutation ($email: String!, $language: String) {
  invite(email: $email, role: ADMINISTRATOR, language: $language) { link problems { code } } }`;

describe('an invitation, where a mail server is set', () => {
  let server: MailServer;
  let app: TestApplication;
  let boss: SignedIn;
  beforeAll(async () => {
    server = await MailServer.start();
    app = await TestApplication.start(undefined, {
      SMTP_URL: server.url,
      MAIL_FROM: 'carte@exemple.test',
      PUBLIC_URL: 'https://carte.exemple.test/',
    });
    boss = await app.signedIn('Ada Inventée', { role: 'ADMINISTRATOR' });
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  const invite = async (email: string, language: string) => {
    const { data } = await boss.query(inviteText, { email, language });
    await app.nest.get(MailWorker).settled();
    const received = server.received.find((mail) => mail.to.includes(email));
    return { answer: data['invite'], text: received ? textOf(received) : undefined };
  };

  it.each([
    ['fr', 'Ada Inventée vous invite'],
    ['en', 'Ada Inventée invites you'],
  ])('goes to the address and to nobody else, in its language: %s', async (language, words) => {
    const { answer, text } = await invite(`new-${language}@exemple.test`, language);
    expect(answer).toEqual({ link: null, problems: [] });
    expect(text).toContain(words);
    const token = /https:\/\/carte\.exemple\.test\/lien#([\w-]{43})\s/.exec(text ?? '')?.[1] ?? '?';
    expect((await app.browser().query(`{ link(token: "${token}") { email } }`)).data).toEqual({
      link: { email: `new-${language}@exemple.test` },
    });
    const found = await app.store(
      'MATCH (n) WHERE any(key IN keys(n) WHERE toString(n[key]) CONTAINS $token) RETURN labels(n) AS labels',
      { token },
    );
    expect(found).toEqual([]);
  });
});
