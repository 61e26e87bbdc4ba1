import { randomUUID } from 'node:crypto';
import { editingGround } from '../../testing/editing-ground';
import { MailServer, secretsIn, textOf } from '../../testing/mail-server';
import { putOffStale } from '../../testing/put-off-stale';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { MailWorker } from '../mail';
import { AskingService } from './asking.service';
import { AskingWorker } from './asking.worker';

const ASKED = `query ($token: String!) {
  askedQuestion(token: $token) { actor { name } tie { slug stance participations { party { name } } } }
  link(token: $token) { purpose email name roles { role } }
}`;
const ANSWER = `mutation ($token: String!, $request: ID!, $stance: Stance!, $why: String, $saying: String) {
  answerQuestion(token: $token, request: $request, stance: $stance, why: $why, saying: $saying) { problems { code } }
}`;
const STOP = 'mutation ($token: String!) { stopAsking(token: $token) { email problems { code } } }';
const SET = 'mutation ($asked: Boolean!) { setAsking(asked: $asked) }';

type Codes = { problems: { code: string }[] };

describe('a question sent by mail', () => {
  let app: TestApplication;
  let server: MailServer;
  let a: SignedIn;
  let b: SignedIn;

  beforeAll(async () => {
    server = await MailServer.start();
    app = await TestApplication.start(undefined, {
      SMTP_URL: server.url,
      MAIL_FROM: 'carte@exemple.test',
    });
  });
  beforeEach(async () => {
    await app.nest.get(AskingWorker).settled();
    await app.nest.get(MailWorker).settled();
    server.received.length = 0;
    await app.empty();
    await app.put(editingGround);
    await putOffStale(app);
    a = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    b = await app.signedIn('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  const ask = (actor: string, tie = 't') =>
    app.nest.get(AskingService).ask([{ tie, actor }], { reason: 'ASKED', by: 'test' });
  const round = async () => {
    const written = await app.nest.get(AskingWorker).round();
    app.nest.get(MailWorker).nudge();
    await app.nest.get(MailWorker).settled();
    return written;
  };
  const mailTo = (who: SignedIn) => {
    const mail = server.received.find((one) => one.to.includes(who.email));
    return mail ? textOf(mail) : '';
  };
  const tokensOf = (who: SignedIn) => {
    const [answer = '', stop = ''] = secretsIn(mailTo(who));
    return { answer, stop };
  };
  const visitor = () => app.browser();
  const give = async (token: string, stance: string, more = {}) => {
    const { data } = await visitor().query<{ answerQuestion: Codes }>(ANSWER, {
      token,
      request: randomUUID(),
      stance,
      ...more,
    });
    return data.answerQuestion.problems.map((one) => one.code);
  };

  it('opens for who holds its link, changes nothing, and is answered once', async () => {
    await ask('a');
    expect(await round()).toBe(1);
    const { answer } = tokensOf(a);
    const before = await app.store(
      'MATCH (n) WHERE NOT n:Attempt RETURN properties(n) AS p ORDER BY elementId(n)',
    );
    for (let time = 0; time < 2; time += 1)
      expect(await visitor().query(ASKED, { token: answer })).toMatchObject({
        data: {
          askedQuestion: { actor: { name: 'Actor a' }, tie: { slug: 't', stance: 'DECLARED' } },
          link: { purpose: 'ANSWER', email: null, name: null, roles: [] },
        },
      });
    expect(
      await app.store('MATCH (n) WHERE NOT n:Attempt RETURN properties(n) AS p ORDER BY elementId(n)'),
    ).toEqual(before);
    expect(JSON.stringify(await app.store('MATCH (l:Link) RETURN properties(l) AS p'))).not.toContain(answer);
    expect(await give(answer, 'CONTESTED')).toEqual(['SAY_WHY']);
    expect(await give(answer, 'CONFIRMED', { saying: 'what it said once' })).toEqual(['TIE_REWRITTEN']);
    expect(await give(answer, 'CONFIRMED')).toEqual([]);
    expect(await give(answer, 'CONTESTED', { why: 'Non.' })).toEqual(['LINK_INVALID']);
    expect((await visitor().query(ASKED, { token: answer })).data).toEqual({
      askedQuestion: null,
      link: null,
    });
    expect(
      await app.store(`MATCH (x:Answer { authority: 'ACTOR' })-[:ABOUT]->(p)<-[:HAS]-(w)
        RETURN x.stance AS stance, w.slug AS who, x.by STARTS WITH 'link:' AS byLink`),
    ).toEqual([{ stance: 'CONFIRMED', who: 'a', byLink: true }]);
  });

  it('is answered once of many answers at once', async () => {
    await ask('a');
    await round();
    const { answer } = tokensOf(a);
    const all = await Promise.all(Array.from({ length: 12 }, () => give(answer, 'CONFIRMED')));
    expect(all.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(await app.store(`MATCH (x:Answer { authority: 'ACTOR' }) RETURN count(x) AS n`)).toEqual([
      { n: 1 },
    ]);
  });

  it('signs nobody in, and its link opens nothing else', async () => {
    await ask('a');
    await round();
    const { answer, stop } = tokensOf(a);
    expect(await give(stop, 'CONFIRMED')).toEqual(['LINK_INVALID']);
    expect(await give('unknown', 'CONFIRMED')).toEqual(['LINK_INVALID']);
    const browser = visitor();
    const stopped = await browser.query<{ stopAsking: Codes }>(STOP, { token: answer });
    expect(stopped.data.stopAsking.problems).toEqual([{ code: 'LINK_INVALID' }]);
    const enter = await browser.query<{ useSignInLink: Codes }>(
      'mutation ($token: String!) { useSignInLink(token: $token) { problems { code } } }',
      { token: answer },
    );
    expect(enter.data.useSignInLink.problems).toEqual([{ code: 'LINK_INVALID' }]);
    expect(browser.cookie).toBeUndefined();
    // Who no longer acts for the structure answers for it no longer.
    await app.store(`MATCH (:Account { id: '${a.id}' })-[:HOLDS]->(g) DETACH DELETE g`);
    expect(await give(answer, 'CONFIRMED')).toEqual(['LINK_INVALID']);
  });

  it('comes with the others of the same person, from one of two processes, and not again', async () => {
    await app.put([
      ...editingGround.filter((one) => one.kind === 'ties' && one.record.key === 't'),
      { kind: 'ties', record: { ...tieRecordOf(), key: 'u', name: 'Tie u' } as never },
    ]);
    expect(await ask('a')).toBe(1);
    expect(await ask('a', 'u')).toBe(1);
    const second = app.nest.get(AskingWorker);
    await Promise.all([second.round(), round(), second.round()]);
    app.nest.get(MailWorker).nudge();
    await app.nest.get(MailWorker).settled();
    expect(server.received).toHaveLength(1);
    expect(secretsIn(mailTo(a))).toHaveLength(3);
    expect(await ask('a')).toBe(0);
    expect(await round()).toBe(0);
  });

  it('does not wait behind people who are in a pause, however many they are', async () => {
    await app.store(
      `UNWIND range(10, 40) AS number
       CREATE (:Question { id: 'paused-' + number, state: 'WAITING', reason: 'STALE', tieKey: 't', actorKey: 'a',
           createdAt: timestamp() })-[:FOR]->(:Account { id: '00-' + number, state: 'ACTIVE', fictitious: false,
             email: 'paused-' + number, emailKey: 'paused-' + number, askedAt: timestamp() })`,
    );
    await ask('a');
    expect(await round()).toBe(1);
    expect(server.received.flatMap((one) => one.to)).toEqual([a.email]);
  });

  it('is put to the others about a correction, and not to who gave it', async () => {
    const { data } = await app.query<{ tie: { id: string }; actor: { id: string } }>(
      '{ tie(slug: "t") { id } actor(slug: "a") { id } }',
    );
    await a.query(
      `mutation ($tie: ID!, $actor: ID!) { answer(request: "${randomUUID()}", tie: $tie, actor: $actor,
        stance: CONFIRMED, since: "2014") { problems { code } } }`,
      { tie: data.tie.id, actor: data.actor.id },
    );
    await app.nest.get(AskingWorker).settled();
    await round();
    expect(server.received.flatMap((one) => one.to)).toEqual([b.email]);
  });

  it('is not sent to who wants none, until that person does again', async () => {
    await ask('a');
    await round();
    const { stop } = tokensOf(a);
    const stopped = await visitor().query<{ stopAsking: { email: string } & Codes }>(STOP, { token: stop });
    expect(stopped.data.stopAsking).toEqual({ email: a.email, problems: [] });
    expect((await a.query('{ viewer { isAsked } }')).data).toEqual({ viewer: { isAsked: false } });
    await app.store('MATCH (q:Question) DETACH DELETE q');
    expect(await ask('a')).toBe(0);
    expect((await a.query(SET, { asked: true })).data).toEqual({ setAsking: true });
    expect(await ask('a')).toBe(1);
    expect((await visitor().query(SET, { asked: true })).errors?.[0]?.extensions.code).toBe(
      'SIGN_IN_REQUIRED',
    );
  });

  it('is asked again of what nobody has confirmed for long, at most weekly, one mail an address', async () => {
    const later = new Date(Date.now() + 600 * 24 * 3_600_000);
    const worker = app.nest.get(AskingWorker);
    await app.store('MATCH (j:Job) DETACH DELETE j');
    expect(await worker.round(later)).toBe(2);
    expect(await worker.round(later)).toBe(0);
    await app.store('MATCH (j:Job) DETACH DELETE j');
    await app.store('MATCH (q:Question) DETACH DELETE q');
    // Found again, but the week is not over.
    expect(await worker.round(later)).toBe(0);
    expect(await app.store('MATCH (q:Question) RETURN DISTINCT q.state AS state')).toEqual([
      { state: 'WAITING' },
    ]);
    await app.store('MATCH (a:Account) SET a.askedAt = 0');
    expect(await worker.round(later)).toBe(2);
  });
});

function tieRecordOf() {
  const found = editingGround.find((one) => one.kind === 'ties' && one.record.key === 't');
  if (!found) throw new Error('The ground has no tie t.');
  return found.record;
}
