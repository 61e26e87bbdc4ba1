import { Editor } from '../../testing/editor';
import { pledge, purchase, purchaseOffers, PurchaseStage } from '../../testing/purchase-stage';
import type { SignedIn } from '../../testing/test-account';
import type { TestApplication } from '../../testing/test-application';

describe('group purchases', () => {
  let stage: PurchaseStage;
  let app: TestApplication;
  let fran: SignedIn;
  let ann: SignedIn;
  let bob: SignedIn;
  let cleo: SignedIn;
  let zoe: SignedIn;

  beforeAll(async () => {
    stage = await PurchaseStage.start();
    ({ app, fran, ann, bob, cleo, zoe } = stage);
  });
  afterAll(() => stage.stop());

  it('are read in their pole, and by nobody else', async () => {
    expect(await stage.board(cleo)).toEqual({ mayAdd: true, mayRead: true, slugs: ['empty', 'open'] });
    expect(await stage.board(zoe)).toEqual({ mayAdd: false, mayRead: false, slugs: [] });
    expect(await stage.one('open', zoe)).toBeNull();
    expect(await stage.one('open')).toBeNull();
  });

  it('begin with the pole that somebody is of, and tell of none that there is not', async () => {
    const asked = 'query ($pole: String) { purchases(pole: $pole) { pole { slug } } }';
    const begun = async (who: SignedIn, pole?: string) =>
      (await who.query<{ purchases: { pole: { slug: string } } | null }>(asked, { pole })).data.purchases;
    expect((await begun(zoe))?.pole.slug).toBe('other-pole');
    expect((await begun(cleo))?.pole.slug).toBe('pole');
    expect((await begun(zoe, 'pole'))?.pole.slug).toBe('pole');
    expect(await begun(zoe, 'nowhere')).toBeNull();
  });

  it('tell who pledges how much, and to nobody else what one pays today', async () => {
    const { pledges } = await stage.seen('open', cleo);
    expect(pledges).toEqual([
      expect.objectContaining({ id: null, quantity: 60, actor: { slug: 'b' }, amounts: null, loses: null }),
      expect.objectContaining({ id: null, quantity: 30, actor: null, amounts: null }),
    ]);
    const own = (await stage.seen('open', bob)).pledges[0];
    // 60 of 60 firm: 60 · 4 + 20; today 60 · 5
    expect(own).toMatchObject({ mine: true, loses: false, amounts: { pays: 260, saving: 40, price: 5 } });
    expect((await stage.seen('open', bob)).pledges[1]?.amounts).toBeNull();
    expect((await stage.seen('open', fran)).pledges.map((each) => each.amounts?.price)).toEqual([5, null]);
  });

  it('tell how far the next tier is, where more costs less, and what somebody’s part would change', async () => {
    const [first, second] = (await stage.one('open', cleo, 70))?.offers ?? [];
    expect(first).toMatchObject({
      ...{ number: '1', firm: { quantity: 60, total: 260 }, all: { quantity: 90 } },
      all: { next: { from: 200, missing: 110 }, cliff: null },
      more: { quantity: 160, total: 660, cliff: { quantity: 200, less: 40 } },
    });
    expect(second).toMatchObject({ number: '2', score: null, all: { total: 405 } });
  });

  it('take one pledge of each member, by itself, whatever readers it sends', async () => {
    const { done } = await stage.pledged(cleo, 'c', 'empty', { price: 3 });
    expect(done?.[0]).toMatchObject({ key: 'empty--c' });
    const [row] = await app.store("MATCH (p:Pledge { slug: 'empty--c' }) RETURN p.readers AS readers");
    expect(row?.['readers']).toEqual(['acting:c', 'facilitators:pole']);
    expect((await stage.pledged(cleo, 'c', 'empty')).problems?.[0]?.code).toBe('ALREADY_EXISTS');
    expect((await stage.pledged(cleo, 'b', 'empty')).code).toBe('FORBIDDEN');
    expect((await stage.pledged(zoe, 'outsider', 'empty')).problems?.[0]?.code).toBe('UNKNOWN_REFERENCE');
    expect((await stage.pledged(cleo, 'c', 'empty', { quantity: 0 })).problems?.[0]?.code).toBe(
      'INVALID_INPUT',
    );
    // Who facilitates the pole writes one down for somebody: that is not its own word.
    const { done: written } = await stage.pledged(fran, 'd', 'empty');
    expect(written?.[0]).toMatchObject({ key: 'empty--d' });
    const record = async (key: string) => (await new Editor(app, fran).keptRecordOf(key)).record;
    expect(await record('empty--c')).toHaveProperty('saidOn');
    expect(await record('empty--d')).not.toHaveProperty('saidOn');
  });

  it('take none for an actor of another pole, which could not read it, whoever writes it down', async () => {
    const refused = await stage.pledged(fran, 'outsider', 'empty');
    expect([refused.done, refused.problems?.[0]?.code]).toEqual([[], 'PLEDGE_FROM_ELSEWHERE']);
    // For `e` nobody acts, anywhere: it is called by telephone.
    expect((await stage.pledged(fran, 'e', 'empty')).done).toHaveLength(1);
    await new Editor(app, fran).retire('empty--e');
    // What is there from before is mended and withdrawn.
    await app.put([purchase('early'), pledge('outsider', 'early')]);
    const editor = new Editor(app, fran);
    expect((await editor.change('early--outsider', { quantity: 20 })).done).toHaveLength(1);
    expect((await editor.retire('early--outsider')).done).toHaveLength(1);
    await editor.retire('early');
  });

  it('let a pledge go and come back while they gather', async () => {
    const editor = new Editor(app, cleo);
    expect((await editor.retire('empty--c')).done?.[0]).toMatchObject({ action: 'RETIRED' });
    expect((await stage.pledged(cleo, 'c', 'empty', { quantity: 7 })).done).toHaveLength(1);
    expect(await stage.seen('empty', cleo)).toMatchObject({ firm: 47 });
  });

  it('become those of public buyers as soon as one is part of it', async () => {
    await app.put([
      purchase('public', { offers: purchaseOffers, chosen: '1' }),
      pledge('b', 'public'),
      pledge('town', 'public'),
    ]);
    expect(await stage.seen('public', cleo)).toMatchObject({
      ...{ regime: 'PUBLIC_ORDERING_GROUP', obstacles: ['AGREEMENT_MISSING'] },
    });
    const editor = new Editor(app, ann);
    await editor.change('public', { agreement: true, launchedOn: '2026-01-01' });
    expect(await stage.seen('public', cleo)).toMatchObject({ open: false, obstacles: [] });
    expect((await stage.pledged(cleo, 'c', 'public')).problems?.[0]?.code).toBe('PURCHASE_CLOSED');
    expect((await new Editor(app, bob).retire('public--b')).problems?.[0]?.code).toBe('PURCHASE_CLOSED');
  });

  it('are changed by who carries them; a member signs none by the way', async () => {
    const editor = new Editor(app, ann);
    expect((await editor.change('empty', { unit: 'box' })).done).toHaveLength(1);
    expect((await new Editor(app, bob).change('empty', { unit: 'bag' })).code).toBe('FORBIDDEN');
    const signed = { on: '2026-01-01', offer: '1', quantity: 1, members: 2, cost: 1 };
    expect((await editor.change('empty', { state: 'SIGNED', signed })).code).toBe('FORBIDDEN');
    const published = await editor.change('empty', { readers: ['public'] });
    expect(published.problems?.[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'edits.0.record.readers' });
  });

  it('say what stands in the way of signing', async () => {
    expect((await stage.seen('empty', ann)).obstacles).toEqual(['NO_OFFER']);
    expect((await stage.seen('open', ann)).obstacles).toEqual(['TOO_FEW']);
    expect((await stage.sign(ann, 'open', 60)).problems?.[0]?.code).toBe('PURCHASE_NOT_READY');
    expect((await stage.sign(bob, 'open', 60)).code).toBe('FORBIDDEN');
    expect((await stage.sign(zoe, 'open', 60)).problems?.[0]?.code).toBe('NOT_FOUND');
  });

  it.each([
    ['BELOW_FIRST_TIER', {}, 10],
    ['OFFER_EXPIRED', { validUntil: '2020-01-01' }, 50],
    ['FAILS_CHARTER', { charter: 'NOT_MET' }, 50],
  ])('are not signed where %s', async (code, offer, quantity) => {
    const slug = code.toLowerCase().replaceAll('_', '-');
    await app.put([
      purchase(slug, { offers: [{ ...purchaseOffers[0], ...offer }], chosen: '1' }),
      ...['b', 'c'].map((of) => pledge(of, slug, { quantity })),
    ]);
    expect((await stage.seen(slug, ann)).obstacles).toEqual([code]);
    expect((await stage.sign(ann, slug, 2 * quantity)).problems?.[0]?.code).toBe('PURCHASE_NOT_READY');
  });

  it('name who would lose to the group, and to nobody else', async () => {
    await app.put([
      purchase('losing', { offers: purchaseOffers, chosen: '1' }),
      pledge('b', 'losing'),
      pledge('d', 'losing', { price: 3, quantity: 40 }),
      pledge('e', 'losing', { price: undefined, quantity: 30 }),
    ]);
    const told = async (who: SignedIn) => (await stage.seen('losing', who)).pledges.map((one) => one.loses);
    for (const who of [ann, bob, fran]) expect(await told(who)).toEqual([false, true, null]);
    expect(await told(cleo)).toEqual([null, null, null]);
  });

  it('are named in the history where somebody pledges, without the account that did', async () => {
    await app.put([purchase('told')]);
    await stage.pledged(cleo, 'c', 'told');
    const query = '{ changes(first: 1) { nodes { kind name fields { path } } } }';
    const { data } = await fran.query<{
      changes: { nodes: { kind: string; name: string; fields: { path: string[] }[] }[] };
    }>(query);
    const [change] = data.changes.nodes;
    expect(change).toMatchObject({ kind: 'PLEDGES', name: 'Paper told, Actor c' });
    const paths = change?.fields.map(({ path }) => path.join('.'));
    expect(paths).toContain('saidOn');
    expect(paths).not.toContain('saidBy');
    const { data: seen } = await bob.query<{ changes: { nodes: { name: string }[] } }>(query);
    expect(seen.changes.nodes[0]?.name).toBe('Paper told');
  });

  it('go with their pledges, and nothing of them is left', async () => {
    await app.put([purchase('gone'), pledge('b', 'gone')]);
    expect((await new Editor(app, fran).retire('gone')).done?.map((each) => each.key).sort()).toEqual([
      'gone',
      'gone--b',
    ]);
    expect(await stage.one('gone', fran)).toBeNull();
  });
});
