import { MailServer, textOf } from '../../testing/mail-server';
import { TestApplication } from '../../testing/test-application';
import { DatabaseService } from '../../platform/database/database.service';
import { Rounds } from '../../platform/watching/rounds';
import { MailService } from './mail.service';
import { MailWorker } from './mail.worker';

const secret = 's'.repeat(43);
const mail = {
  to: 'camille@exemple.test',
  subject: 'Élan & suite',
  text: `Bonjour,\n\nhttp://localhost:3000/lien#${secret}\n`,
};

describe('a mail', () => {
  let server: MailServer;
  let app: TestApplication;
  let worker: MailWorker;
  beforeAll(async () => {
    server = await MailServer.start();
    // Rounds are asked for here, one by one.
    jest.spyOn(Rounds.prototype, 'every').mockReturnValue();
    app = await TestApplication.start(undefined, {
      SMTP_URL: server.url,
      MAIL_FROM: 'Maillage <carte@exemple.test>',
    });
    worker = app.nest.get(MailWorker);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.stop();
    await server.stop();
  });
  beforeEach(async () => {
    await app.store('MATCH (m:Mail) DETACH DELETE m');
    server.received.length = 0;
    server.answer = undefined;
    server.slow = undefined;
  });

  const queue = () =>
    app.nest.get(DatabaseService).write((transaction) => app.nest.get(MailService).queue(transaction, mail));
  const stored = async () =>
    (await app.store<{ mail: Record<string, unknown> }>('MATCH (m:Mail) RETURN properties(m) AS mail')).map(
      ({ mail: one }) => one,
    );
  const makeDue = () => app.store('MATCH (m:Mail) SET m.nextAt = 0');

  it('leaves, and then keeps no secret', async () => {
    await queue();
    expect(await worker.round()).toBe(1);
    expect(server.received).toMatchObject([{ from: 'carte@exemple.test', to: ['camille@exemple.test'] }]);
    const texts = server.received.map((one) => textOf(one).replaceAll('\r\n', '\n').trim());
    expect(texts).toEqual([mail.text.trim()]);
    const [row] = await stored();
    expect(row).toMatchObject({ mailState: 'SENT' });
    expect(row?.['text']).not.toContain(secret);
    expect(await worker.round()).toBe(0);
  });

  it('is held while it is sent alone, however slow the server is with those before it', async () => {
    await queue();
    await queue();
    await queue();
    let goOn = (): void => undefined;
    server.slow = new Promise<void>((resolve) => (goOn = resolve));
    const slow = worker.round();
    while (server.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    server.slow = undefined;
    // Another process sends the rest meanwhile; and nothing leaves twice.
    const rest = await worker.round();
    goOn();
    expect([await slow, rest]).toEqual([1, 2]);
    expect(new Set(server.received.map(({ data }) => /^Message-ID: (.+)$/im.exec(data)?.[1])).size).toBe(3);
    expect(server.received).toHaveLength(3);
  });

  it('is not there when what causes it fails', async () => {
    const failing = app.nest.get(DatabaseService).write(async (transaction) => {
      await app.nest.get(MailService).queue(transaction, mail);
      throw new Error('The rest failed');
    });
    await expect(failing).rejects.toThrow('The rest failed');
    expect(await stored()).toEqual([]);
  });

  it('is tried again after longer and longer pauses', async () => {
    await queue();
    server.answer = '451 later';
    const pauses: number[] = [];
    for (let index = 0; index < 3; index += 1) {
      await makeDue();
      expect(await worker.round()).toBe(1);
      const [row] = await stored();
      expect(row).toMatchObject({ mailState: 'QUEUED', tries: index + 1 });
      expect(String(row?.['detail'])).toContain('451');
      pauses.push(Number(row?.['nextAt']) - Date.now());
      expect(await worker.round()).toBe(0);
    }
    expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0);
    expect(pauses[2]).toBeGreaterThan(pauses[1] ?? 0);
    server.answer = undefined;
    await makeDue();
    await worker.round();
    expect(server.received).toHaveLength(1);
  });

  it('is given up when the server refuses it for good, or after many tries', async () => {
    await queue();
    server.answer = '550 nobody here';
    await worker.round();
    expect((await stored())[0]).toMatchObject({ mailState: 'FAILED' });
    await app.store("MATCH (m:Mail) SET m.mailState = 'QUEUED', m.tries = 10, m.nextAt = 0");
    server.answer = '451 later';
    await worker.round();
    expect((await stored())[0]).toMatchObject({ mailState: 'FAILED' });
  });

  it('that failed is tried again when who may read it asks', async () => {
    const [boss, host, stranger] = await Promise.all([
      app.signedIn('Retrying boss', { role: 'ADMINISTRATOR' }),
      app.signedIn('Host', { role: 'ADMINISTRATOR' }),
      app.signedIn('Stranger', { role: 'READER' }),
    ]);
    const again = async (who: typeof boss, id: string) =>
      who.query('mutation ($id: ID!) { sendMailAgain(mail: $id) { problems { code } } }', { id });
    await queue();
    server.answer = '550 nobody here';
    await worker.round();
    const id = String((await stored())[0]?.['id']);
    expect((await again(stranger, id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await stored())[0]).toMatchObject({ mailState: 'FAILED' });
    server.answer = undefined;
    expect((await again(boss, id)).data).toEqual({ sendMailAgain: { problems: [] } });
    await worker.settled();
    expect(server.received).toHaveLength(1);
    expect((await stored())[0]).toMatchObject({ mailState: 'SENT' });
    // What has left is not sent twice.
    expect((await again(host, id)).data).toEqual({ sendMailAgain: { problems: [{ code: 'NOT_FOUND' }] } });
  });

  it('is forgotten after ninety days', async () => {
    await queue();
    await worker.round();
    await app.store('MATCH (m:Mail) SET m.createdAt = m.createdAt - 89 * 86400000');
    await app.nest.get(MailService).sweep();
    expect(await stored()).toHaveLength(1);
    await app.store('MATCH (m:Mail) SET m.createdAt = m.createdAt - 2 * 86400000');
    await app.nest.get(MailService).sweep();
    expect(await stored()).toEqual([]);
  });

  it('left in the hands of a killed process is sent when its lease is over', async () => {
    await queue();
    await app.store('MATCH (m:Mail) SET m.tries = 1, m.nextAt = timestamp() + 180000');
    expect(await worker.round()).toBe(0);
    await makeDue();
    expect(await worker.round()).toBe(1);
    expect(server.received).toHaveLength(1);
  });

  it('is sent once by processes that all ask at once', async () => {
    for (let index = 0; index < 10; index += 1) await queue();
    const taken = await Promise.all(Array.from({ length: 8 }, () => worker.round()));
    while (await worker.round());
    expect(server.received).toHaveLength(10);
    expect(taken.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10);
  });

  it('is read by administrators, and by who caused it, never its secret', async () => {
    const boss = await app.signedIn('Boss', { role: 'ADMINISTRATOR' });
    const facilitator = await app.signedIn('Facilitator', { role: 'FACILITATOR' });
    await app.nest
      .get(DatabaseService)
      .write((transaction) => app.nest.get(MailService).queue(transaction, { ...mail, causedBy: boss.id }));
    const query = '{ mails { totalCount nodes { to subject text state } } }';
    const seen = await boss.query<{ mails: { nodes: { text: string }[] } }>(query);
    expect(seen.data.mails).toMatchObject({ totalCount: 1, nodes: [{ to: mail.to, state: 'QUEUED' }] });
    expect(JSON.stringify(seen)).not.toContain(secret);
    expect((await facilitator.query(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const visitor = await app.browser().query(query);
    expect(visitor.errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
  });
});
