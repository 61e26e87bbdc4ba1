import { randomUUID } from 'node:crypto';
import http from 'supertest';
import { Editor } from '../../testing/editor';
import { put } from '../../testing/records';
import { textInZip } from '../../testing/unzip';
import { BidStage, ROOM, type RoomShown } from '../../testing/bid-stage';

const standings = (room: RoomShown | null) =>
  Object.fromEntries((room?.members ?? []).map((one) => [one.actor.slug, one.standing]));
const gaps = (room: RoomShown | null) => room?.readiness.gaps.map((one) => one.gap);

describe('what becomes of a group’s bid', () => {
  let stage: BidStage;
  beforeAll(async () => {
    stage = await BidStage.start();
  });
  beforeEach(() => stage.set());
  afterAll(() => stage.stop());

  it('hands its papers over as Word files to who may enter, with the turnover of nobody else', async () => {
    const { slug: made } = await stage.propose(stage.a, ['a', 'b']);
    await stage.app.put([
      put('capacities', {
        key: 'a--capacity',
        of: 'a',
        readers: ['actor:a'],
        fictitious: true,
        turnovers: [{ year: 2025, amount: 123456 }],
      } as never),
    ]);
    const paper = (who: typeof stage.a | undefined, name: string) =>
      http(stage.app.nest.getHttpServer())
        .get(`/pieces/groupement/${made ?? ''}/${name}.docx`)
        .set('cookie', who?.browser.cookie ?? '')
        .buffer(true)
        .parse((response, done) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => done(null, Buffer.concat(parts)));
        });
    const wordsOf = (body: unknown) =>
      (textInZip(body as Buffer, 'word/document.xml') ?? '').replaceAll(/<[^>]+>|[\s\u202f\u00a0]/g, '');
    const own = await paper(stage.a, 'dc2-a');
    expect(own.headers['content-disposition']).toBe('attachment; filename="dc2-a.docx"');
    expect(wordsOf(own.body)).toContain('123456€');
    expect(wordsOf((await paper(stage.b, 'dc2-a')).body)).not.toContain('123456');
    expect(wordsOf((await paper(stage.b, 'dc1')).body)).toContain('Communeinventée');
    expect((await paper(stage.b, 'convention')).status).toBe(200);
    for (const [who, name] of [
      [stage.stranger, 'dc1'],
      [undefined, 'dc1'],
      [stage.a, 'dc2-d'],
      [stage.a, 'other'],
    ] as const)
      expect((await paper(who, name)).status).toBe(404);
  });

  it('goes its way to a bid that is won: a solid tie, its amount an observation with its source; and back', async () => {
    const slug = await stage.agreed();
    expect((await stage.move(stage.b, slug, 'SUBMITTED')).problems).toEqual(['BID_STATE to']);
    expect((await stage.move(stage.b, slug, 'FORMED')).bid).toMatchObject({
      state: 'FORMED',
      nextStates: ['SUBMITTED', 'GATHERING', 'WITHDRAWN'],
    });
    // Solidarity changes what all have agreed to.
    const form = await stage.change(stage.a, slug, { form: { form: 'SOLIDAIRE', leadSolidary: false } });
    expect(form.bid?.state).toBe('GATHERING');
    expect(standings(form.bid)).toEqual({ a: 'AGREED', b: 'OTHER_TERMS', c: 'OTHER_TERMS' });
    await stage.answer(stage.b, slug, 'b');
    await stage.answer(stage.c, slug, 'c');
    await stage.move(stage.a, slug, 'FORMED');
    expect((await stage.move(stage.a, slug, 'SUBMITTED')).bid?.state).toBe('SUBMITTED');
    expect((await stage.change(stage.a, slug, { equalShares: true })).problems).toEqual(['BID_STATE']);
    const won = await stage.move(stage.a, slug, 'WON', {
      result: { on: '2099-06-30', amount: 84000, offers: 4 },
      source: { title: 'Notification', quote: 'attribué pour 84 000 €' },
    });
    expect(won.problems).toEqual([]);
    expect(won.bid).toMatchObject({ state: 'WON', result: { on: '2099-06-30', amount: 84000, offers: 4 } });
    const { data } = await stage.app.query(
      `{ tie(slug: "${slug}") { stance ... on Cooperation { status bidState bidAmount }
           statements(first: 5) { nodes { property value unit evidence { quote source { name } } } } }
         actor(slug: "b") { ties(first: 10) { nodes { slug ... on Cooperation { bidAmount } } } } }`,
    );
    expect(data).toMatchObject({
      tie: {
        stance: 'CONFIRMED',
        status: 'REALISED',
        bidState: 'WON',
        bidAmount: 84000,
        statements: {
          nodes: [
            {
              property: 'AMOUNT',
              value: 84000,
              unit: 'EUR',
              evidence: [{ quote: 'attribué pour 84 000 €', source: { name: 'Notification' } }],
            },
          ],
        },
      },
    });
    expect(JSON.stringify(data)).toContain('"bidAmount":84000}');
    expect(await stage.app.faults()).toEqual([]);
    const back = await stage.move(stage.b, slug, 'SUBMITTED');
    expect(back.bid).toMatchObject({ state: 'SUBMITTED', result: null });
    const after = await stage.app.query(`{ tie(slug: "${slug}") { id } }`);
    expect(after.data).toEqual({ tie: null });
    expect(await stage.app.store("MATCH (s:Statement { property: 'AMOUNT' }) RETURN s.id")).toEqual([]);
    const again = await stage.move(stage.a, slug, 'WON', {
      result: { amount: 1 },
      source: { title: 'N', quote: 'un euro' },
      poleOnly: true,
    });
    expect(again.problems).toEqual([]);
    expect(
      await stage.app.store('MATCH (t:Tie { slug: $slug }) RETURN t.readers AS readers', { slug }),
    ).toEqual([{ readers: ['actor:a', 'actor:b', 'actor:c', 'facilitators:pole', 'pole:pole'] }]);
    expect((await stage.move(stage.a, slug, 'SUBMITTED')).problems).toEqual([]);
    expect(
      (await stage.move(stage.a, slug, 'WON', { source: { title: 'N', quote: 'rien' } })).problems,
    ).toEqual(['INVALID_INPUT result.amount']);
  });

  it('shows the others that it was handed in and won, not who does what for how much, by any door', async () => {
    const slug = await stage.agreed();
    const secret = {
      part: { actor: await stage.app.idOf('b'), lot: '1', task: 'Tâche secrète', amount: 4321 },
    };
    await stage.change(stage.b, slug, secret);
    await stage.answer(stage.c, slug, 'c', { why: 'Raison secrète' });
    const words = { name: 'Groupement inventé', summary: 'Invitation secrète' };
    expect((await stage.change(stage.a, slug, { words })).problems).toEqual([]);
    const facilitating = new Editor(stage.app, stage.facilitator);
    const { participants } = (await facilitating.recordOf(slug))?.record as { participants: object[] };
    const noted = participants.map((one) => ({ ...one, note: 'Note secrète' }));
    expect((await facilitating.change(slug, { participants: noted })).problems).toEqual([]);
    await stage.move(stage.a, slug, 'FORMED');
    const submitted = await stage.move(stage.a, slug, 'SUBMITTED');
    expect(submitted.problems).toEqual([]);
    const id = await stage.app.idOf(slug);
    const doors = `query ($slug: String!, $id: ID!) {
      tie(slug: $slug) { name summary ... on Cooperation { bidAmount } participations { note answers { why } party { name } } }
      record(id: $id) { record }
      jointBid(slug: $slug) { id summary }
      search(text: "invitation secrete") { thing { slug } }
      actor(slug: "b") { ties(first: 20) { nodes { summary participations { note } } } }
      history(thing: $id, first: 20) { nodes { before after fields { path before after } } } }`;
    const seenBy = async (who: { query: typeof stage.a.query }) =>
      JSON.stringify((await who.query(doors, { slug, id })).data);
    const stranger = await seenBy(stage.stranger);
    expect(stranger).toContain(`"name":"Groupement`);
    expect(stranger).toContain('"jointBid":null');
    expect(stranger).toContain('"record":null');
    expect(stranger).not.toMatch(/secrète|4321/);
    expect(stranger).toContain('"search":[]');
    expect(await seenBy(stage.app.browser())).not.toContain('Groupement');
    await stage.move(stage.a, slug, 'WON', { result: { amount: 9000 } });
    const visitor = await seenBy(stage.app.browser());
    expect(visitor).toContain('9000');
    expect(visitor).not.toMatch(/secrète|4321/);
    expect(visitor).toContain('"search":[]');
    expect(await seenBy(stage.b)).toMatch(/Tâche secrète[^]*4321[^]*"summary":"Invitation secrète"/);
    expect(await seenBy(stage.facilitator)).toContain('Raison secrète');
  });

  it('is changed by members in the room alone; words are mended anywhere', async () => {
    const { slug: made } = await stage.propose(stage.a, ['a', 'b']);
    const slug = made ?? '';
    const editor = new Editor(stage.app, stage.b);
    const before = (await editor.recordOf(slug))?.record as { bid: object; participants: object[] };
    expect((await editor.change(slug, { bid: { ...before.bid, state: 'WON' } })).code).toBe('FORBIDDEN');
    expect((await editor.change(slug, { readers: ['public'] })).code).toBe('FORBIDDEN');
    expect(
      (
        await editor.change(slug, {
          participants: before.participants.slice(0, 1).concat({ who: 'c', role: 'PARTNER' }),
        })
      ).code,
    ).toBe('FORBIDDEN');
    expect(await editor.change(slug, { name: 'Autre nom' })).toMatchObject({ code: undefined, problems: [] });
    expect((await editor.retire(slug)).code).toBe('FORBIDDEN');
    const made2 = put('ties', {
      key: 'by-hand',
      kind: 'JOINT_BID',
      name: 'X',
      pole: 'pole',
      fictitious: true,
      participants: [
        { who: 'b', role: 'LEAD' },
        { who: 'c', role: 'PARTNER' },
      ],
      bid: { state: 'WON' },
    } as never);
    expect((await editor.edit([{ kind: 'TIES', key: '~1', version: null, record: made2.record }])).code).toBe(
      'FORBIDDEN',
    );
  });

  it('freezes the composition once the deadline of a public call has passed, save for the exceptions', async () => {
    const slug = await stage.agreed();
    await stage.move(stage.a, slug, 'FORMED');
    const past = '2020-05-29T12:00';
    const call = put('tenders', {
      key: 'consultation',
      name: 'Passée',
      pole: 'pole',
      fictitious: true,
      buyerName: 'Commune',
      deadline: past,
      lots: [{ number: '1', title: 'Bureaux' }],
    } as never);
    await stage.app.put([call]);
    const change = { withoutMember: await stage.app.idOf('c') };
    expect((await stage.change(stage.a, slug, change)).problems).toEqual(['BID_FROZEN exception']);
    const allowed = await stage.change(stage.a, slug, change, { exception: 'BLAMELESS_INABILITY' });
    expect(allowed.problems).toEqual([]);
    expect(gaps(allowed.bid)).toContain('DEADLINE');
    const history = await stage.a.query<{ history: { nodes: { why: string | null }[] } }>(
      `query ($id: ID!) { history(thing: $id, first: 1) { nodes { why } } }`,
      { id: allowed.bid?.id },
    );
    expect(history.data.history.nodes[0]?.why).toBe('Impossibilité d’un membre');
  });

  it('holds what is said in it, with who said it, until the author takes it away or is erased', async () => {
    const { slug: made } = await stage.propose(stage.a, ['a', 'b']);
    const slug = made ?? '';
    const bid = await stage.app.idOf(slug);
    const say = (who: typeof stage.a, text: string, request: string = randomUUID()) =>
      stage.ask(
        who,
        `mutation ($bid: ID!, $text: String!, $request: ID!) { room: commentOnJointBid(request: $request, bid: $bid, text: $text) { asked problems { code field } bid { ${ROOM} } } }`,
        { bid, text, request },
      );
    const request = randomUUID();
    await say(stage.b, 'Bonjour, Bea à l’appareil.', request);
    const twice = await say(stage.b, 'Bonjour, Bea à l’appareil.', request);
    expect(twice.bid?.comments).toMatchObject([{ author: 'Bea', actors: ['Actor b'], isMine: true }]);
    expect((await say(stage.b, ' ')).problems).toEqual(['INVALID_INPUT text']);
    expect((await say(stage.b, 'x'.repeat(2001))).problems).toEqual(['TEXT_TOO_LONG text']);
    await say(stage.facilitator, 'Bon courage.');
    const drop = (who: typeof stage.a, comment: string | undefined) =>
      stage.ask(
        who,
        `mutation ($bid: ID!, $comment: ID!) { room: takeCommentAway(bid: $bid, comment: $comment) { asked problems { code field } bid { ${ROOM} } } }`,
        { bid, comment },
      );
    const [first, second] = (await stage.room(stage.a, slug))?.comments ?? [];
    expect(second).toMatchObject({ author: 'Fanny', actors: [], isMine: false });
    expect((await drop(stage.a, first?.id)).problems).toEqual(['NOT_FOUND comment']);
    expect((await drop(stage.facilitator, second?.id)).problems).toEqual([]);
    const own = await stage.b.query<{ handOverMyData: { data: { comments: { text: string }[] } } }>(
      'mutation { handOverMyData { data } }',
    );
    expect(own.data.handOverMyData.data.comments).toMatchObject([
      { text: 'Bonjour, Bea à l’appareil.', bid: expect.stringContaining('Groupement') as string },
    ]);
    await stage.b.query(
      `mutation { eraseMyAccount(confirmation: "${stage.b.email}") { problems { code } } }`,
    );
    expect((await stage.room(stage.a, slug))?.comments).toMatchObject([
      { text: 'Bonjour, une personne effacée à l’appareil.', author: null, actors: [], isMine: false },
    ]);
  });

  it('has the buyer as client where that is asked for, who has no part in the room', async () => {
    await stage.app.put([
      put('tenders', {
        key: 'consultation',
        name: 'C',
        pole: 'pole',
        fictitious: true,
        buyer: 'town',
        buyerName: 'Ville',
        lots: [{ number: '1', title: 'L' }],
      } as never),
    ]);
    const slug = await stage.agreed();
    await stage.change(stage.b, slug, { part: { actor: await stage.app.idOf('b'), lot: '1', amount: 4321 } });
    await stage.move(stage.a, slug, 'FORMED');
    await stage.move(stage.a, slug, 'SUBMITTED');
    const won = await stage.move(stage.a, slug, 'WON', { withBuyer: true });
    expect(won.bid?.members).toHaveLength(3);
    const town = await stage.app.signedIn('Tom', { role: 'MEMBER', over: 'town', pole: 'pole' });
    expect(await stage.room(town, slug)).toBeNull();
    expect(await new Editor(stage.app, town).recordOf(slug)).toBeNull();
    expect((await new Editor(stage.app, town).change(slug, { name: 'Y' })).code).toBe('FORBIDDEN');
    expect(JSON.stringify(won.bid)).not.toContain('town');
  });
});
