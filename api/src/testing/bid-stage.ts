import { randomUUID } from 'node:crypto';
import { actor, editingGround } from './editing-ground';
import { MailServer, textOf } from './mail-server';
import { putOffStale } from './put-off-stale';
import { put } from './records';
import type { SignedIn } from './test-account';
import { TestApplication } from './test-application';
import { AskingWorker } from '../features/answers';
import { MailWorker } from '../features/mail';

type Plain = Record<string, unknown>;

export interface RoomAnswer {
  code?: string | undefined;
  problems: string[];
  asked: number;
  bid: RoomShown | null;
}

export interface RoomShown {
  id: string;
  slug: string;
  version: string;
  state: string;
  nextStates: string[];
  mayEdit: boolean;
  frozen: boolean;
  members: {
    actor: { slug: string };
    role: string;
    share: number | null;
    lots: string[];
    standing: string;
    isMine: boolean;
  }[];
  parts: { who: string; lot: string; task: string | null; amount: number | null }[];
  papers: { what: string; who: string | null; due: string | null; done: boolean }[];
  readiness: { formable: boolean; ready: boolean; gaps: { gap: string; who: string[]; what: string[] }[] };
  rules: { rule: string; verdict: string; who: string[] }[];
  timeline: { step: string; day: string }[];
  comments: { id: string; text: string; author: string | null; actors: string[]; isMine: boolean }[];
  result: { on: string; amount: number | null; offers: number | null } | null;
}

export const ROOM = `id slug version state nextStates mayEdit frozen
  members { actor { slug } role share lots standing isMine }
  parts { who lot task amount }
  papers { what who due done }
  readiness { formable ready gaps { gap who what } }
  rules { rule verdict who }
  timeline { step day }
  comments { id text author actors isMine }
  result { on amount offers }`;

const TENDER = put('tenders', {
  key: 'consultation',
  name: 'Nettoyage inventé',
  pole: 'pole',
  fictitious: true,
  buyerName: 'Commune inventée',
  deadline: '2099-05-29T12:00',
  severalGroups: 'FORBIDDEN',
  lots: [
    { number: '1', title: 'Bureaux', reservation: 'INSERTION' },
    { number: '2', title: 'Vitres' },
  ],
} as never);

/** A pole with three structures, a call for tenders, a member of each, a facilitator, and a stranger. */
export class BidStage {
  a!: SignedIn;
  b!: SignedIn;
  c!: SignedIn;
  facilitator!: SignedIn;
  stranger!: SignedIn;

  private constructor(
    readonly app: TestApplication,
    readonly server: MailServer,
  ) {}

  static async start(): Promise<BidStage> {
    const server = await MailServer.start();
    try {
      const app = await TestApplication.start(undefined, {
        SMTP_URL: server.url,
        MAIL_FROM: 'carte@exemple.test',
      });
      return new BidStage(app, server);
    } catch (error) {
      // Left open, the server would keep the test from ending.
      await server.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.app.stop();
    await this.server.stop();
  }

  async set(): Promise<void> {
    await this.app.nest.get(AskingWorker).settled();
    await this.app.nest.get(MailWorker).settled();
    this.server.received.length = 0;
    await this.app.empty();
    await this.app.put([
      ...editingGround,
      actor('d'),
      actor('a', { approvals: [{ code: 'EI' }] }),
      actor('town', { type: 'COMMUNE' }),
      TENDER,
    ]);
    await putOffStale(this.app);
    const member = (name: string, over: string) =>
      this.app.signedIn(name, { role: 'MEMBER', over, pole: 'pole' });
    this.a = await member('Aline', 'a');
    this.b = await member('Bea', 'b');
    this.c = await member('Cleo', 'c');
    this.stranger = await member('Dora', 'd');
    this.facilitator = await this.app.signedIn('Fanny', { role: 'FACILITATOR', over: 'pole' });
  }

  /** Proposes a group of the structures named, the first one for itself. */
  async propose(who: SignedIn, members: string[], more: Plain = {}) {
    const ids = await Promise.all(members.map((one) => this.app.idOf(one)));
    const { data, errors } = await who.query<{
      proposeJointBid: { slug: string | null; asked: number; problems: { code: string; field: string }[] };
    } | null>(
      `mutation ($request: ID!, $actor: ID!, $tender: String, $lots: [String!]!, $members: [BidMemberInput!]!,
        $form: BidForm! = CONJOINT, $lead: ID, $name: String, $message: String) {
        proposeJointBid(request: $request, actor: $actor, tender: $tender, lots: $lots, members: $members,
          form: $form, lead: $lead, name: $name, message: $message) { slug asked problems { code field } } }`,
      {
        request: randomUUID(),
        actor: ids[0],
        tender: 'consultation',
        lots: ['1'],
        members: ids.map((id) => ({ actor: id })),
        ...more,
      },
    );
    const made = data?.proposeJointBid;
    return {
      code: errors?.[0]?.extensions.code,
      slug: made?.slug ?? null,
      asked: made?.asked ?? 0,
      problems: made?.problems.map((one) => `${one.code} ${one.field}`) ?? [],
    };
  }

  /** The address of a group of three for lot 1, in which all have agreed. */
  async agreed(): Promise<string> {
    const { slug } = await this.propose(this.a, ['a', 'b', 'c']);
    await this.answer(this.b, slug ?? '', 'b');
    await this.answer(this.c, slug ?? '', 'c');
    return slug ?? '';
  }

  async room(who: SignedIn, slug: string): Promise<RoomShown | null> {
    const { data } = await who.query<{ jointBid: RoomShown | null }>(
      `query ($slug: String!) { jointBid(slug: $slug) { ${ROOM} } }`,
      { slug },
    );
    return data.jointBid;
  }

  async change(who: SignedIn, slug: string, change: Plain, more: Plain = {}): Promise<RoomAnswer> {
    const [tie] = await this.app.store(
      'MATCH (n:Thing { slug: $slug }) RETURN n.id AS id, n.digest AS version',
      {
        slug,
      },
    );
    return this.answerOf(
      await who.query(
        `mutation ($request: ID!, $bid: ID!, $version: String!, $change: BidChangeInput!, $exception: FrozenException) {
          room: changeJointBid(request: $request, bid: $bid, version: $version, change: $change, exception: $exception) {
            asked problems { code field } bid { ${ROOM} } } }`,
        { request: randomUUID(), bid: tie?.['id'], version: tie?.['version'], change, ...more },
      ),
    );
  }

  async move(who: SignedIn, slug: string, to: string, more: Plain = {}): Promise<RoomAnswer> {
    const [tie] = await this.app.store(
      'MATCH (n:Thing { slug: $slug }) RETURN n.id AS id, n.digest AS version',
      {
        slug,
      },
    );
    return this.answerOf(
      await who.query(
        `mutation ($request: ID!, $bid: ID!, $version: String!, $to: BidState!, $result: BidResultInput,
          $source: BidSourceInput, $withBuyer: Boolean! = false, $poleOnly: Boolean! = false) {
          room: moveJointBid(request: $request, bid: $bid, version: $version, to: $to, result: $result, source: $source,
            withBuyer: $withBuyer, poleOnly: $poleOnly) { asked problems { code field } bid { ${ROOM} } } }`,
        { request: randomUUID(), bid: tie?.['id'], version: tie?.['version'], to, ...more },
      ),
    );
  }

  async ask(who: SignedIn, document: string, variables: Plain): Promise<RoomAnswer> {
    return this.answerOf(await who.query(document, variables));
  }

  /** A member's answer in its own account. */
  async answer(who: SignedIn, slug: string, own: string, more: Plain = {}): Promise<string[]> {
    const { data } = await who.query<{ answer: { problems: { code: string; field: string }[] } }>(
      `mutation ($request: ID!, $tie: ID!, $actor: ID!, $stance: Stance!, $why: String, $share: Float, $lots: [String!]) {
        answer(request: $request, tie: $tie, actor: $actor, stance: $stance, why: $why, share: $share, lots: $lots) {
          problems { code field } } }`,
      {
        request: randomUUID(),
        tie: await this.app.idOf(slug),
        actor: await this.app.idOf(own),
        stance: 'CONFIRMED',
        ...more,
      },
    );
    return data.answer.problems.map((one) => `${one.code} ${one.field}`);
  }

  /** Sends what waits to be sent; the texts of mails by address. */
  async mails(): Promise<Map<string, string>> {
    await this.app.nest.get(AskingWorker).settled();
    await this.app.nest.get(AskingWorker).round();
    this.app.nest.get(MailWorker).nudge();
    await this.app.nest.get(MailWorker).settled();
    const found = new Map(this.server.received.map((mail) => [mail.to[0] ?? '', textOf(mail)]));
    this.server.received.length = 0;
    return found;
  }

  private answerOf({
    data,
    errors,
  }: {
    data: unknown;
    errors?: { extensions: { code: string } }[];
  }): RoomAnswer {
    const room = (
      data as {
        room: { asked: number; problems: { code: string; field: string | null }[]; bid: RoomShown | null };
      } | null
    )?.room;
    return {
      code: errors?.[0]?.extensions.code,
      problems: room?.problems.map((one) => `${one.code} ${one.field ?? ''}`.trim()) ?? [],
      asked: room?.asked ?? 0,
      bid: room?.bid ?? null,
    };
  }
}
