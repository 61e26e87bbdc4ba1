import { randomUUID } from 'node:crypto';
import { MailServer, secretsIn, textOf } from '../../testing/mail-server';
import { putOffStale } from '../../testing/put-off-stale';
import { SeminarStage } from '../../testing/seminar-stage';
import { Telephone } from '../../testing/telephone';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { historyOf, Undoer } from '../../testing/undoer';
import { AskingService, AskingWorker } from '../answers';
import { MailWorker } from '../mail';

interface Given {
  readonly stance: string;
  readonly why?: string;
  readonly since?: string;
}

/** The ways by which the first structure answers for its tie with the second. */
type Door = (given: Given) => Promise<string[]>;

type Codes = { problems: { code: string }[] };

const ARGUMENTS = '$request: ID!, $stance: Stance!, $why: String, $since: String';
const PASSED = 'request: $request, stance: $stance, why: $why, since: $since';

describe('what a structure was asked about a tie', () => {
  let app: TestApplication;
  let server: MailServer;
  let stage: SeminarStage;
  let own: SignedIn;

  beforeAll(async () => {
    server = await MailServer.start();
    app = await TestApplication.start(undefined, { SMTP_URL: server.url, MAIL_FROM: 'carte@exemple.test' });
  });
  beforeEach(async () => {
    await settled();
    server.received.length = 0;
    stage = await SeminarStage.set(app);
    await putOffStale(app);
    own = await app.signedIn('Aline', { role: 'MEMBER', over: 's-0', pole: 'pole' });
    await app.signedIn('Bea', { role: 'MEMBER', over: 's-1', pole: 'pole' });
  });
  afterEach(async () => {
    await settled();
    expect(await app.faults()).toEqual([]);
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  const settled = async () => {
    await app.nest.get(AskingWorker).settled();
    await app.nest.get(MailWorker).settled();
  };
  const ask = (actor: string, tie = 't-0') =>
    app.nest.get(AskingService).ask([{ tie, actor }], { reason: 'ASKED', by: 'test' });
  const tokenInMail = async () => {
    app.nest.get(AskingWorker).nudge();
    await settled();
    const [mail] = server.received.filter((one) => one.to.includes(own.email));
    return secretsIn(mail ? textOf(mail) : '')[0] ?? '';
  };
  const codes = ({ problems }: Codes) => problems.map(({ code }) => code);

  const doors: Record<string, () => Promise<Door>> = {
    'signed in': async () => async (given) => {
      const { data } = await own.query<{ answer: Codes }>(
        `mutation (${ARGUMENTS}, $tie: ID!, $actor: ID!) {
           answer(${PASSED}, tie: $tie, actor: $actor) { problems { code } } }`,
        { ...given, request: randomUUID(), tie: stage.id('t-0'), actor: stage.id('s-0') },
      );
      return codes(data.answer);
    },
    'a link of a mail': async () => {
      const token = await tokenInMail();
      return async (given) => {
        const { data } = await app.browser().query<{ answerQuestion: Codes }>(
          `mutation (${ARGUMENTS}, $token: String!) {
             answerQuestion(${PASSED}, token: $token) { problems { code } } }`,
          { ...given, request: randomUUID(), token },
        );
        return codes(data.answerQuestion);
      };
    },
    'a seat': async () => {
      const telephone = await Telephone.join(app, stage.codeOf(await stage.open(), 'Structure 0'));
      return (given) => telephone.answer({ ...given, request: randomUUID(), tie: stage.id('t-0') });
    },
  };
  const everyDoor = Object.entries(doors);

  /** Who is still asked about the tie, and why. */
  const open = async () => {
    await settled();
    const rows = await app.store(
      `MATCH (q:Question { tieKey: 't-0' }) WHERE q.state IN ['WAITING', 'MAILED']
       RETURN q.actorKey + ' ' + q.reason AS one ORDER BY one`,
    );
    return rows.map((row) => row['one']);
  };
  /** Whom the facilitator sees as not having answered about the tie. */
  const unanswered = async () => {
    const { data } = await stage.facilitator.query<{
      inbox: {
        groups: { kind: string; entries: { thing: { slug: string } | null; actors: { slug: string }[] }[] }[];
      };
    }>(
      `query ($pole: ID!) { inbox(pole: $pole) { groups { kind entries { thing { slug } actors { slug } } } } }`,
      { pole: stage.id('pole') },
    );
    return data.inbox.groups
      .filter(({ kind }) => kind === 'UNANSWERED')
      .flatMap(({ entries }) => entries)
      .filter(({ thing }) => thing?.slug === 't-0')
      .flatMap(({ actors }) => actors.map(({ slug }) => slug));
  };

  it.each(everyDoor)('is settled by a plain yes, and puts nothing to the others: %s', async (_, door) => {
    await ask('s-0');
    await ask('s-1');
    const answer = await door();
    expect(await answer({ stance: 'CONFIRMED' })).toEqual([]);
    expect(await open()).toEqual(['s-1 ASKED']);
    expect(await unanswered()).toEqual(['s-1']);
  });

  it.each(everyDoor)('is settled by a no: %s', async (_, door) => {
    await ask('s-0');
    const answer = await door();
    expect(await answer({ stance: 'CONTESTED', why: 'Plus depuis deux ans' })).toEqual([]);
    expect(await open()).toEqual([]);
  });

  it.each(everyDoor)('is settled by a correction, which is put to the others: %s', async (name, door) => {
    await ask('s-0');
    const answer = await door();
    expect(await answer({ stance: 'CONFIRMED', since: '2014' })).toEqual([]);
    expect(await open()).toEqual(['s-1 CORRECTED']);
    expect(server.received.filter((one) => one.to.includes(own.email)).length).toBe(
      name === 'a link of a mail' ? 1 : 0,
    );
  });

  it.each(everyDoor)('stays where the answer was refused: %s', async (_, door) => {
    await ask('s-0');
    const answer = await door();
    expect(await answer({ stance: 'CONTESTED' })).toEqual(['SAY_WHY']);
    expect(await open()).toEqual(['s-0 ASKED']);
  });

  it.each(everyDoor)('is open again once the answer is taken back: %s', async (_, door) => {
    await ask('s-0');
    const answer = await door();
    expect(await answer({ stance: 'CONFIRMED' })).toEqual([]);
    const [given] = await historyOf(own.query, 't-0');
    expect((await new Undoer(own).undo(given?.id ?? '')).done).toHaveLength(1);
    expect(await unanswered()).toEqual([]);
    expect(
      await app.store(
        `MATCH (:Thing { slug: 's-0' })-[:HAS]->(p)-[:IN]->(:Thing { slug: 't-0' }) RETURN p.stance AS stance`,
      ),
    ).toEqual([{ stance: 'DECLARED' }]);
    // Of the day before, so that the day's quiet is over.
    await app.store('MATCH (q:Question) SET q.createdAt = q.createdAt - 90000000');
    expect(await ask('s-0')).toBe(1);
  });
});
