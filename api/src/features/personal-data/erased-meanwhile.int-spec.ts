import { setTimeout as pass } from 'node:timers/promises';
import { editingGround, tie } from '../../testing/editing-ground';
import { putOffStale } from '../../testing/put-off-stale';
import { put, says } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { AskingService, AskingWorker } from '../answers';
import { MailService } from '../mail';

const NAME = 'Zénobie Inventée';
const ERASE_PERSON =
  'mutation ($id: ID!, $c: String!) { erasePerson(person: $id, confirmation: $c) { problems { code } } }';
const ERASE_ACCOUNT =
  'mutation ($id: ID!, $c: String!) { eraseAccount(account: $id, confirmation: $c) { problems { code } } }';

describe('who is erased while a mail is written', () => {
  let app: TestApplication;
  let boss: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put([
      ...editingGround,
      put('people', { key: 'zenobie', name: NAME, fictitious: true }),
      tie('seat-zenobie', ['a', 'zenobie']),
      tie('council', ['a', 'zenobie'], { evidence: says('minutes', 3, `${NAME} y siège`) }),
    ]);
    await putOffStale(app);
    boss = await app.signedIn('Boss', { role: 'ADMINISTRATOR' });
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => app.stop());

  /** Labels of whatever holds a text, in the history as anywhere. */
  const holders = (text: string) =>
    app.store(
      `MATCH (n) WHERE any(name IN keys(n) WHERE toLower(toStringOrNull(n[name])) CONTAINS toLower($text))
       RETURN labels(n) AS labels`,
      { text },
    );
  /** When something is over, or waits for whoever has the lock. */
  const overOrWaiting = async (work: Promise<unknown>) => {
    let isOver = false;
    void work.finally(() => (isOver = true));
    const blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
    while (!isOver && (await app.store(blocked)).length === 0) await pass(50);
  };
  const facilitator = () => app.signedIn('Inviting', { role: 'FACILITATOR', over: 'pole' });

  it('is in no question that was composed before and is sent after', async () => {
    await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    await app.nest.get(AskingService).ask([{ tie: 'council', actor: 'a' }], { reason: 'ASKED', by: 'test' });
    const erased = { id: await app.idOf('zenobie'), c: NAME };
    const mails = app.nest.get(MailService);
    const queue = mails.queue.bind(mails);
    let erasing: ReturnType<SignedIn['query']> | undefined;
    jest.spyOn(mails, 'queue').mockImplementationOnce(async (transaction, mail) => {
      expect(mail.text).toContain(NAME);
      erasing = boss.query(ERASE_PERSON, erased);
      await overOrWaiting(erasing);
      await queue(transaction, mail);
    });
    expect(await app.nest.get(AskingWorker).round()).toBe(1);
    expect(await erasing).toMatchObject({ data: { erasePerson: { problems: [] } } });
    expect(await app.store('MATCH (m:Mail) RETURN count(m) AS mails')).toEqual([{ mails: 1 }]);
    expect(await holders(NAME)).toEqual([]);
  });

  it('is in no key by which questions, comments and sessions lead to a tie', async () => {
    await app.store(
      `CREATE (:Question { id: 'q', state: 'MAILED', tieKey: 'seat-zenobie', actorKey: 'a', createdAt: timestamp() }),
         (:Comment { id: 'c', tieKey: 'seat-zenobie', text: 'Bonjour' }),
         (:Seminar { id: 's', name: 'Session', eventKey: 'meeting-zenobie' })`,
    );
    await app.put([
      put('events', {
        key: 'meeting-zenobie',
        kind: 'MEETING',
        name: 'Réunion',
        organisers: ['a'],
        fictitious: true,
      }),
      put('rosters', {
        ...{ key: 'list-zenobie', name: 'Liste', of: 'meeting-zenobie', date: '2014', complete: false },
        ...{ modality: 'REPORTED', fictitious: true },
        entries: [{ who: 'zenobie', as: NAME, evidence: says('minutes', 4) }],
      } as never),
    ]);
    const answer = await boss.query(ERASE_PERSON, { id: await app.idOf('zenobie'), c: NAME });
    expect(answer).toMatchObject({ data: { erasePerson: { problems: [] } } });
    expect(await holders(NAME)).toEqual([]);
    const led = await app.store(
      `MATCH (q:Question { id: 'q' }), (c:Comment { id: 'c' })
       RETURN EXISTS { (:Tie { slug: q.tieKey }) } AND EXISTS { (:Tie { slug: c.tieKey }) } AS lead, q.tieKey CONTAINS 'zenobie' AS named`,
    );
    expect(led).toEqual([{ lead: true, named: false }]);
  });

  it('invites nobody in its name', async () => {
    const inviting = await facilitator();
    const write = app.database.write.bind(app.database);
    jest.spyOn(app.database, 'write').mockImplementationOnce(async (work) => {
      await boss.query(ERASE_ACCOUNT, { id: inviting.id, c: inviting.email });
      return write(work);
    });
    const answer = await inviting.query(
      `mutation ($over: ID!, $pole: ID!) { invite(email: "new@exemple.test", role: MEMBER, over: $over, pole: $pole) {
         problems { code } } }`,
      { over: await app.idOf('a'), pole: await app.idOf('pole') },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
    expect(await holders('Inviting')).toEqual([]);
    expect(await holders('new@exemple.test')).toEqual([]);
  });

  it('gets no mail to set a password anew', async () => {
    const forgetting = await facilitator();
    const read = app.database.read.bind(app.database);
    let isErased = false;
    jest.spyOn(app.database, 'read').mockImplementation(async (statement, parameters) => {
      const rows = await read(statement, parameters);
      if (statement.name === 'accounts.byEmail' && !isErased) {
        isErased = true;
        await boss.query(ERASE_ACCOUNT, { id: forgetting.id, c: forgetting.email });
      }
      return rows;
    });
    await app.browser().query('mutation ($email: String!) { askPasswordReset(email: $email) }', {
      email: forgetting.email,
    });
    for (let tries = 0; tries < 40 && !isErased; tries += 1) await pass(50);
    await pass(300);
    expect(isErased).toBe(true);
    expect(await app.store('MATCH (m:Mail) RETURN m.to AS to')).toEqual([]);
  });
});
