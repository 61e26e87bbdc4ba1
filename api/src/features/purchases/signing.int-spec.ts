import { randomUUID } from 'node:crypto';
import { Editor } from '../../testing/editor';
import { pledge, purchase, purchaseOffers, PurchaseStage } from '../../testing/purchase-stage';
import type { SignedIn } from '../../testing/test-account';
import type { TestApplication } from '../../testing/test-application';

describe('group purchases that are signed', () => {
  let stage: PurchaseStage;
  let app: TestApplication;
  let fran: SignedIn;
  let ann: SignedIn;
  let bob: SignedIn;
  let cleo: SignedIn;

  beforeAll(async () => {
    stage = await PurchaseStage.start();
    ({ app, fran, ann, bob, cleo } = stage);
  });
  afterAll(() => stage.stop());

  const request = randomUUID();

  it('are a tie, confirmed by who pledged itself, with what all save together', async () => {
    await app.put([purchase('deal', { offers: purchaseOffers, chosen: '1', months: 6 })]);
    for (const [who, of] of [
      [bob, 'b'],
      [cleo, 'c'],
    ] as const)
      await stage.pledged(who, of, 'deal', { quantity: 60, price: 5 });
    await stage.pledged(fran, 'd', 'deal', { quantity: 60, price: 5 });
    await stage.pledged(fran, 'e', 'deal', { quantity: 40, firm: false });
    expect((await stage.sign(ann, 'deal', 170)).problems?.[0]?.code).toBe('CHANGED_MEANWHILE');
    // Another offer chosen meanwhile, or another price written into it, is not what the signer agreed to.
    for (const seen of [
      { offer: '2', cost: 740 },
      { offer: '1', cost: 560 },
    ])
      expect((await stage.sign(ann, 'deal', 180, randomUUID(), false, seen)).problems?.[0]?.code).toBe(
        'CHANGED_MEANWHILE',
      );
    const seen = { offer: '1', cost: 740 };
    const [signed, again] = await Promise.all([
      stage.sign(ann, 'deal', 180, request, false, seen),
      stage.sign(ann, 'deal', 180, request, false, seen),
    ]);
    expect([signed.problems, again.problems]).toEqual([[], []]);
    const { signed: deal, tie, purchase: now, open } = await stage.seen('deal', bob);
    expect({ deal, state: now.state, open }).toEqual({
      // 180 · 4 + 20, against 180 · 5
      ...{ deal: { quantity: 180, members: 3, cost: 740, saving: 160 }, state: 'SIGNED', open: false },
    });
    const { record } = (await new Editor(app, fran).recordOf(tie?.slug ?? '')) ?? {};
    const parts = record?.['participants'] as { who: string; role: string; answers: unknown[] }[];
    expect(parts.map(({ who, role, answers }) => [who, role, answers.length])).toEqual([
      ...[
        ['a', 'COORDINATOR', 1],
        ['b', 'PARTNER', 1],
        ['c', 'PARTNER', 1],
      ],
      ...[
        ['d', 'PARTNER', 0],
        ['supplier', 'PROVIDER', 0],
      ],
    ]);
    const [row] = await app.store(
      `MATCH (t:Tie { slug: $tie })<-[:ABOUT]-(s:Statement { property: 'SAVINGS' })
         RETURN s.value AS value, s.modality AS modality, s.readers AS readers, s.period AS period`,
      { tie: tie?.slug },
    );
    expect(row).toMatchObject({ value: 160, modality: 'PLANNED', readers: ['pole:pole'] });
  });

  it('take no more pledges, and change no more by who carries them', async () => {
    expect((await stage.pledged(ann, 'a', 'deal')).problems?.[0]?.code).toBe('PURCHASE_CLOSED');
    expect((await new Editor(app, ann).change('deal', { unit: 'box' })).code).toBe('FORBIDDEN');
    expect((await stage.sign(ann, 'deal', 180)).problems?.[0]?.code).toBe('CHANGED_MEANWHILE');
  });

  it('are taken back by who carries them, as long as nobody has answered since', async () => {
    const slug = (await stage.seen('deal', ann)).tie?.slug ?? '';
    expect((await stage.reopen(bob, 'deal')).code).toBe('FORBIDDEN');
    expect(await stage.reopen(ann, 'deal')).toMatchObject({
      problems: [],
      purchase: { signed: null, tie: null },
    });
    expect(await stage.seen('deal', bob)).toMatchObject({ firm: 180, purchase: { state: 'GATHERING' } });
    const [left] = await app.store('MATCH (t:Tie { slug: $slug }) RETURN count(t) AS count', { slug });
    expect(left?.['count']).toBe(0);
    await stage.sign(ann, 'deal', 180);
    const tie = await app.idOf((await stage.seen('deal', ann)).tie?.slug ?? '');
    await bob.query(
      `mutation ($tie: ID!, $actor: ID!, $request: ID!) {
           answer(tie: $tie, actor: $actor, stance: CONFIRMED, request: $request) { problems { code } }
         }`,
      { tie, actor: await app.idOf('b'), request: randomUUID() },
    );
    expect((await stage.reopen(ann, 'deal')).problems).toMatchObject([
      { code: 'STILL_USED', parameters: { names: 'Actor b' } },
    ]);
  });

  it('tell no saving that would tell what one of them pays', async () => {
    await app.put([
      purchase('two', { offers: purchaseOffers, chosen: '1' }),
      pledge('b', 'two'),
      pledge('c', 'two'),
    ]);
    expect(await stage.sign(fran, 'two', 100)).toMatchObject({ problems: [] });
    expect((await stage.seen('two', bob)).signed).toEqual({
      quantity: 100,
      members: 2,
      cost: 420,
      saving: null,
    });
  });

  it('are a tie for the pole, with the words of the purchase, and for others where that is meant', async () => {
    const tieOf = async (slug: string, pledgers: string[], forAll: boolean) => {
      await app.put([
        purchase(slug, { offers: purchaseOffers, chosen: '1', summary: 'Words' }),
        ...pledgers.map((of) => pledge(of, slug)),
      ]);
      const { problems } = await stage.sign(fran, slug, 50 * pledgers.length, randomUUID(), forAll);
      const tie = (await stage.seen(slug, fran)).tie?.slug;
      const [row] = await app.store('MATCH (t:Tie { slug: $tie }) RETURN t.readers AS readers', { tie });
      return { problems, readers: row?.['readers'] };
    };
    expect(await tieOf('inside', ['b', 'c'], false)).toEqual({ problems: [], readers: ['pole:pole'] });
    expect(await tieOf('outside', ['b', 'c'], true)).toEqual({ problems: [], readers: ['public'] });
    const narrow = ['facilitators:pole'];
    expect(await tieOf('narrow', ['b', 'hidden'], false)).toEqual({ problems: [], readers: narrow });
  });

  it('neither overtake a pledge nor are overtaken by one', async () => {
    for (const slug of ['race-1', 'race-2', 'race-3', 'race-4']) {
      await app.put([
        purchase(slug, { offers: purchaseOffers, chosen: '1' }),
        pledge('b', slug),
        pledge('d', slug),
      ]);
      const [signed, pledged] = await Promise.all([
        stage.sign(ann, slug, 100),
        stage.pledged(cleo, 'c', slug, { quantity: 50 }),
      ]);
      const { firm, signed: deal } = await stage.seen(slug, cleo);
      const codes = [signed.problems?.[0]?.code, pledged.problems?.[0]?.code];
      if (deal)
        expect({ firm, codes }).toEqual({ firm: deal.quantity, codes: [undefined, 'PURCHASE_CLOSED'] });
      else expect({ firm, codes }).toEqual({ firm: 150, codes: ['CHANGED_MEANWHILE', undefined] });
    }
  });

  it('count all who pledge at the same moment', async () => {
    await app.put([purchase('rush')]);
    const pledges = await Promise.all([
      ...[ann, bob, cleo].map((who, at) => stage.pledged(who, 'abc'.charAt(at), 'rush', { quantity: 10 })),
      ...['d', 'e', 'town'].map((of) => stage.pledged(fran, of, 'rush', { quantity: 10 })),
    ]);
    expect(pledges.map((one) => one.problems)).toEqual(pledges.map(() => []));
    expect(await stage.seen('rush', cleo)).toMatchObject({ firm: 60, firmCount: 6 });
  });
});
