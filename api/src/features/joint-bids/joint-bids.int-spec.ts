import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { secretsIn } from '../../testing/mail-server';
import type { SignedIn } from '../../testing/test-account';
import { BidStage, ROOM, type RoomShown } from '../../testing/bid-stage';

const standings = (room: RoomShown | null) =>
  Object.fromEntries((room?.members ?? []).map((one) => [one.actor.slug, one.standing]));
const gaps = (room: RoomShown | null) => room?.readiness.gaps.map((one) => one.gap);

describe('a group’s room', () => {
  let stage: BidStage;
  beforeAll(async () => {
    stage = await BidStage.start();
  });
  beforeEach(() => stage.set());
  afterAll(() => stage.stop());

  it('is proposed with shares, papers and a way to the deadline; the others are invited, once for a request', async () => {
    const request = randomUUID();
    const first = await stage.propose(stage.a, ['a', 'b', 'c'], { request, message: 'Ensemble ?' });
    expect(first).toMatchObject({ asked: 2, problems: [] });
    expect((await stage.propose(stage.a, ['a', 'b', 'c'], { request })).slug).toBe(first.slug);
    const room = await stage.room(stage.a, first.slug ?? '');
    expect(room).toMatchObject({
      state: 'GATHERING',
      nextStates: ['WITHDRAWN'],
      mayEdit: true,
      frozen: false,
      members: [
        { actor: { slug: 'a' }, role: 'LEAD', share: 33.34, lots: ['1'], standing: 'AGREED', isMine: true },
        { actor: { slug: 'b' }, role: 'PARTNER', share: 33.33, standing: 'WAITING', isMine: false },
        { actor: { slug: 'c' }, role: 'PARTNER', share: 33.33, standing: 'WAITING' },
      ],
    });
    expect(gaps(room)).toEqual(['ANSWER', 'AMOUNT', 'PAPER', 'RULE']);
    expect(room?.rules).toContainEqual({ rule: 'RESERVED', verdict: 'BROKEN', who: ['b', 'c'] });
    expect(room?.papers.filter((one) => one.what.startsWith('DC2')).map((one) => one.who)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(room?.timeline).toHaveLength(7);
    const mail = (await stage.mails()).get(stage.b.email) ?? '';
    expect(mail).toContain('invitée à répondre à une consultation en groupement');
    expect(mail).toContain('Nettoyage inventé (Commune inventée)');
    expect(mail).toContain('29 mai 2099');
    expect(mail).toContain('Ensemble ?');
    expect(await stage.app.faults()).toEqual([]);
  });

  it('refuses what cannot be proposed', async () => {
    const refused = async (members: string[], more = {}) => {
      const { code, problems } = await stage.propose(stage.a, members, more);
      return code ?? problems[0];
    };
    expect(await refused(['b', 'a'])).toBe('FORBIDDEN');
    expect(await refused(['a'])).toBe('BID_MEMBERS members');
    expect(await refused(['a', 'a'])).toBe('BID_MEMBERS members');
    expect(await refused(['a', 't'])).toBe('NOT_FOUND members');
    expect(await refused(['a', 'b'], { tender: 'none' })).toBe('NOT_FOUND tender');
    expect(await refused(['a', 'b'], { lots: ['9'] })).toBe('NOT_FOUND lots');
    expect(await refused(['a', 'b'], { lead: await stage.app.idOf('c') })).toBe('NOT_FOUND lead');
    expect(await refused(['a', 'b'], { request: 'x' })).toBe('INVALID_INPUT request');
    expect(await refused(['a', 'b'], { name: 'Un\u202enom' })).toBe('UNSEEN_CHARACTERS .name');
  });

  it('is there for its members and the pole’s facilitators alone, by every door', async () => {
    const { slug: made } = await stage.propose(stage.a, ['a', 'b']);
    const slug = made ?? '';
    for (const who of [stage.a, stage.b, stage.facilitator])
      expect(await stage.room(who, slug)).not.toBeNull();
    expect(await stage.room(stage.stranger, slug)).toBeNull();
    const id = await stage.app.idOf(slug);
    const doors = `query ($slug: String!, $id: ID!) {
      jointBid(slug: $slug) { id } tie(slug: $slug) { id } record(id: $id) { key } node(id: $id) { id }
      history(thing: $id, first: 10) { nodes { id } } jointBids { id }
      actor(slug: "a") { ties(first: 10) { nodes { slug } } } }`;
    const { data } = await stage.stranger.query(doors, { slug, id });
    expect(data).toMatchObject({
      jointBid: null,
      tie: null,
      record: null,
      node: null,
      history: { nodes: [] },
      jointBids: [],
    });
    expect(JSON.stringify(data)).not.toContain(slug);
    expect((await stage.change(stage.stranger, slug, { equalShares: true })).code).toBe('NOT_FOUND');
    expect((await stage.move(stage.stranger, slug, 'WITHDRAWN')).code).toBe('NOT_FOUND');
    const say = `mutation ($bid: ID!) { room: commentOnJointBid(request: "${randomUUID()}", bid: $bid, text: "?") { asked problems { code field } bid { ${ROOM} } } }`;
    expect((await stage.ask(stage.stranger, say, { bid: id })).code).toBe('NOT_FOUND');
    const invite = `mutation ($bid: ID!) { room: inviteToJointBid(bid: $bid) { asked problems { code field } bid { ${ROOM} } } }`;
    expect((await stage.ask(stage.stranger, invite, { bid: id })).code).toBe('NOT_FOUND');
    // What is due stands in a file for them, and in the calendars of those who bring it.
    const paper = { what: 'Mémoire', actor: await stage.app.idOf('a'), due: '2099-05-20', done: false };
    // A day that no calendar has would be in all of those.
    const never = await stage.change(stage.a, slug, { paper: { ...paper, due: '2099-13-45' } });
    expect(never.problems).toEqual(['INVALID_INPUT paper.due']);
    expect((await stage.change(stage.a, slug, { paper })).problems).toEqual([]);
    const fetched = async (who: SignedIn, path: string) => {
      const { status, text } = await request(stage.app.nest.getHttpServer())
        .get(path)
        .set('cookie', who.browser.cookie ?? '');
      return [status, text.includes('Mémoire'), text.includes('DTSTART;VALUE=DATE:20990520')];
    };
    const file = `/calendrier/groupement/${slug}.ics`;
    expect(await fetched(stage.b, file)).toEqual([200, true, true]);
    expect((await fetched(stage.stranger, file))[0]).toBe(404);
    const feeds = await Promise.all(
      [stage.a, stage.b, stage.facilitator, stage.stranger].map(async (who) => {
        const made = await who.query<{ makeCalendarLink: { url: string } }>(
          'mutation { makeCalendarLink { url } }',
        );
        return fetched(stage.stranger, new URL(made.data.makeCalendarLink.url).pathname);
      }),
    );
    expect(feeds).toEqual([
      [200, true, true],
      [200, false, false],
      [200, true, true],
      [200, false, false],
    ]);
    const lines = await stage.b.query<{ jointBids: { slug: string }[] }>('{ jointBids { slug state } }');
    expect(lines.data.jointBids).toEqual([{ slug, state: 'GATHERING' }]);
  });

  it('is accepted, declined and answered otherwise from the link of a mail, without an account', async () => {
    const { slug: made } = await stage.propose(stage.a, ['a', 'b', 'c'], { lots: ['1', '2'] });
    const slug = made ?? '';
    const mails = await stage.mails();
    const tokenOf = (email: string) => secretsIn(mails.get(email) ?? '')[0];
    const visitor = stage.app.browser();
    const asked = await visitor.query<{ askedQuestion: { bid: RoomShown } }>(
      `query ($token: String!) { askedQuestion(token: $token) { actor { name } bid { ${ROOM} } } }`,
      { token: tokenOf(stage.b.email) },
    );
    expect(asked.data.askedQuestion).toMatchObject({
      actor: { name: 'Actor b' },
      bid: { slug, mayEdit: false, comments: [] },
    });
    const give = async (email: string, more: Record<string, unknown>) => {
      const { data } = await visitor.query<{
        answerQuestion: { problems: { code: string; field: string }[] };
      }>(
        `mutation ($token: String!, $request: ID!, $stance: Stance!, $why: String, $share: Float, $lots: [String!]) {
          answerQuestion(token: $token, request: $request, stance: $stance, why: $why, share: $share, lots: $lots) {
            problems { code field } } }`,
        { token: tokenOf(email), request: randomUUID(), ...more },
      );
      return data.answerQuestion.problems.map((one) => `${one.code} ${one.field ?? ''}`.trim());
    };
    expect(await give(stage.b.email, { stance: 'CONFIRMED', lots: ['7'] })).toEqual(['INVALID_INPUT lots']);
    expect(await give(stage.b.email, { stance: 'CONFIRMED', share: 101 })).toEqual(['INVALID_INPUT share']);
    expect(await give(stage.b.email, { stance: 'CONTESTED' })).toEqual(['SAY_WHY why']);
    expect(
      await give(stage.b.email, { stance: 'CONFIRMED', share: 40, lots: ['2'], why: 'Les vitres.' }),
    ).toEqual([]);
    expect(await give(stage.b.email, { stance: 'CONFIRMED' })).toEqual(['LINK_INVALID']);
    expect(await give(stage.c.email, { stance: 'CONTESTED', why: 'Trop loin.' })).toEqual([]);
    const room = await stage.room(stage.a, slug);
    expect(standings(room)).toEqual({ a: 'AGREED', b: 'OTHER_TERMS', c: 'DECLINED' });
    // Whoever leads is told by mail, at most once an hour.
    await stage.app.store('MATCH (a:Account) SET a.askedAt = 0');
    expect((await stage.mails()).get(stage.a.email)).toMatch(
      /Actor b accepte autrement : 40 %[^]*Actor c décline : « Trop loin. »/,
    );
    const taken = await stage.change(stage.a, slug, { termsOf: await stage.app.idOf('b') });
    expect(standings(taken.bid)).toMatchObject({ a: 'AGREED', b: 'AGREED' });
    expect(taken.bid?.members.find((one) => one.actor.slug === 'b')).toMatchObject({
      share: 40,
      lots: ['2'],
    });
    const left = await stage.change(stage.a, slug, { withoutMember: await stage.app.idOf('c') });
    expect(gaps(left.bid)).toContain('TERMS');
    // The share of who has left went to the others: b agreed to 40 %, and now has more.
    expect(standings(left.bid)).toEqual({ a: 'AGREED', b: 'OTHER_TERMS' });
    // Who is no member any more reads nothing of it.
    expect(await stage.room(stage.c, slug)).toBeNull();
  });

  it('lets whoever was overtaken know, and only then', async () => {
    const { slug: made } = await stage.propose(stage.a, ['a', 'b']);
    const slug = made ?? '';
    const seen = (await stage.room(stage.a, slug))?.version;
    const part = async (actor: string, amount: number) => ({
      part: { actor: await stage.app.idOf(actor), lot: '1', amount },
    });
    expect((await stage.change(stage.b, slug, await part('b', 100))).problems).toEqual([]);
    expect((await stage.change(stage.a, slug, await part('a', 200), { version: seen })).problems).toEqual([]);
    expect((await stage.change(stage.a, slug, await part('b', 300), { version: seen })).problems).toEqual([
      'CHANGED_MEANWHILE version',
    ]);
    expect((await stage.change(stage.a, slug, await part('a', 1), { version: 'unknown' })).problems).toEqual([
      'CHANGED_MEANWHILE version',
    ]);
    const both = await Promise.all([
      stage.change(stage.a, slug, await part('a', 5)),
      stage.change(stage.b, slug, await part('b', 6)),
    ]);
    expect(both.flatMap((one) => one.problems)).toEqual([]);
    const room = await stage.room(stage.a, slug);
    expect(room?.parts).toEqual([
      { who: 'a', lot: '1', task: null, amount: 5 },
      { who: 'b', lot: '1', task: null, amount: 6 },
    ]);
    const history = await stage.a.query<{ history: { nodes: unknown[] } }>(
      `query ($id: ID!) { history(thing: $id, first: 20) { nodes { id } } }`,
      { id: room?.id },
    );
    expect(history.data.history.nodes).toHaveLength(5);
  });

  it('does once what is sent twice, and refuses two changes in one', async () => {
    const { slug: made } = await stage.propose(stage.a, ['a', 'b']);
    const slug = made ?? '';
    const request = randomUUID();
    const paper = { paper: { what: 'Kbis', actor: await stage.app.idOf('b') } };
    const version = (await stage.room(stage.a, slug))?.version;
    expect((await stage.change(stage.a, slug, paper, { request, version })).problems).toEqual([]);
    expect((await stage.change(stage.a, slug, paper, { request, version })).problems).toEqual([]);
    expect((await stage.change(stage.a, slug, { ...paper, equalShares: true })).problems).toEqual([
      'INVALID_INPUT change',
    ]);
    expect((await stage.change(stage.a, slug, {})).problems).toEqual(['INVALID_INPUT change']);
    expect((await stage.change(stage.a, slug, { lead: await stage.app.idOf('c') })).problems).toEqual([
      'NOT_FOUND who',
    ]);
    expect((await stage.room(stage.b, slug))?.papers.filter((one) => one.what === 'Kbis')).toHaveLength(1);
  });

  it('is not worked in by who has declined, and lets one more in, who is invited', async () => {
    const { slug: made } = await stage.propose(stage.a, ['a', 'b', 'c']);
    const slug = made ?? '';
    await stage.mails();
    await stage.answer(stage.b, slug, 'b', { stance: 'CONTESTED', why: 'Non' });
    expect((await stage.room(stage.b, slug))?.mayEdit).toBe(false);
    expect((await stage.change(stage.b, slug, { equalShares: true })).code).toBe('FORBIDDEN');
    const joined = await stage.change(stage.a, slug, {
      member: { actor: await stage.app.idOf('d'), lots: ['1'] },
    });
    expect(joined).toMatchObject({ asked: 1, problems: [] });
    expect(
      joined.bid?.members.map((one) => one.share).reduce((sum, one) => (sum ?? 0) + (one ?? 0), 0),
    ).toBeCloseTo(100, 9);
    expect([...(await stage.mails()).keys()].sort()).toEqual([stage.a.email, stage.stranger.email].sort());
    expect(await stage.room(stage.stranger, slug)).not.toBeNull();
    await stage.answer(stage.b, slug, 'b');
    expect((await stage.room(stage.b, slug))?.mayEdit).toBe(true);
  });

  it('asks those whose answer is awaited again, not more than once an hour', async () => {
    const { slug: made } = await stage.propose(stage.a, ['a', 'b', 'c']);
    const bid = await stage.app.idOf(made ?? '');
    const invite = (actor?: string) =>
      stage.ask(
        stage.a,
        `mutation ($bid: ID!, $actor: ID) { room: inviteToJointBid(bid: $bid, actor: $actor) { asked problems { code field } bid { ${ROOM} } } }`,
        { bid, actor },
      );
    expect((await invite()).asked).toBe(0);
    await stage.mails();
    await stage.app.store('MATCH (q:Question) SET q.createdAt = q.createdAt - 3700000');
    await stage.answer(stage.c, made ?? '', 'c');
    expect((await invite()).asked).toBe(1);
    expect((await invite(await stage.app.idOf('d'))).problems).toEqual(['NOT_FOUND actor']);
    expect([...(await stage.mails()).keys()]).toEqual([stage.b.email]);
  });

  it('lets a member undo its last change, unless something was changed since', async () => {
    const { slug: made } = await stage.propose(stage.a, ['a', 'b']);
    const slug = made ?? '';
    const undo = (who: typeof stage.a, bid: string | undefined, version: string | undefined) =>
      stage.ask(
        who,
        `mutation ($request: ID!, $bid: ID!, $version: String!) { room: undoJointBidChange(request: $request, bid: $bid, version: $version) { asked problems { code field } bid { ${ROOM} } } }`,
        { request: randomUUID(), bid, version },
      );
    const first = await stage.room(stage.a, slug);
    expect((await undo(stage.a, first?.id, first?.version)).problems).toEqual(['BID_STATE']);
    const part = { part: { actor: await stage.app.idOf('b'), lot: '1', task: 'Vitres', amount: 100 } };
    const changed = await stage.change(stage.b, slug, part);
    expect((await undo(stage.stranger, first?.id, changed.bid?.version)).code).toBe('NOT_FOUND');
    expect((await undo(stage.b, first?.id, first?.version)).problems).toEqual(['CHANGED_MEANWHILE version']);
    const undone = await undo(stage.b, first?.id, changed.bid?.version);
    expect(undone.problems).toEqual([]);
    expect(undone.bid?.parts).toEqual(first?.parts);
  });

  it('watches the groups that its reader sees: one lead of one group, one group for each member', async () => {
    const { slug: first } = await stage.propose(stage.a, ['a', 'b'], { lots: ['2'] });
    const { slug: second } = await stage.propose(stage.a, ['a', 'c'], {
      lots: ['2'],
      name: 'Second groupement',
    });
    const rules = async (who: typeof stage.a, slug: string | null) =>
      (await stage.room(who, slug ?? ''))?.rules
        .filter((one) => one.verdict === 'BROKEN')
        .map((one) => [one.rule, one.who.join()]);
    expect(await rules(stage.a, first)).toEqual([
      ['LEAD_OF_ONE_GROUP', 'a'],
      ['SEVERAL_GROUPS', 'a'],
    ]);
    expect(await rules(stage.facilitator, second)).toEqual([
      ['LEAD_OF_ONE_GROUP', 'a'],
      ['SEVERAL_GROUPS', 'a'],
    ]);
    // b has no part in the other group: it learns nothing of it here.
    expect(await rules(stage.b, first)).toEqual([]);
  });
});
