import { randomUUID } from 'node:crypto';
import { actor, editingGround } from './editing-ground';
import { Editor, type EditAnswer } from './editor';
import { put } from './records';
import type { SignedIn } from './test-account';
import { TestApplication } from './test-application';

type Plain = Record<string, unknown>;

const STANDING = 'quantity tier total unitPrice next { from missing } cliff { quantity less }';
const DETAIL = `open mayCarry regime obstacles firm firmCount indicative
  purchase { slug state name } tie { slug stance } signed { quantity members cost saving }
  offers { number chosen score unrated expired firm { ${STANDING} } all { ${STANDING} } more { ${STANDING} } }
  pledges { id mine quantity firm publicBuyer loses actor { slug } amounts { price pays saving annualSaving } }`;
const BOARD = `query { purchases(pole: "pole") { mayAdd mayRead purchases { ${DETAIL} } } }`;
const ONE = `query ($slug: String!, $more: Float) { purchase(slug: $slug, more: $more) { ${DETAIL} } }`;
const SIGN = `mutation (
  $request: ID!, $purchase: String!, $quantity: Float!, $forAll: Boolean! = false, $offer: String, $cost: Float
) {
  signPurchase(
    request: $request, purchase: $purchase, quantity: $quantity, forAll: $forAll, offer: $offer, cost: $cost
  ) {
    asked problems { code field } purchase { ${DETAIL} }
  }
}`;
const REOPEN = `mutation ($request: ID!, $purchase: String!) {
  reopenPurchase(request: $request, purchase: $purchase) { problems { code parameters } purchase { ${DETAIL} } }
}`;

interface Standing {
  quantity: number;
  total: number | null;
  unitPrice: number | null;
  next: { from: number; missing: number } | null;
  cliff: { quantity: number; less: number } | null;
}
export interface PurchaseSeen {
  open: boolean;
  mayCarry: boolean;
  regime: string;
  obstacles: string[];
  firm: number;
  indicative: number;
  purchase: { slug: string; state: string };
  tie: { slug: string; stance: string } | null;
  signed: { quantity: number; members: number; cost: number; saving: number | null } | null;
  offers: { number: string; score: number | null; firm: Standing; all: Standing; more: Standing | null }[];
  pledges: {
    id: string | null;
    mine: boolean;
    quantity: number;
    publicBuyer: boolean;
    loses: boolean | null;
    actor: { slug: string } | null;
    amounts: { price: number; pays: number; saving: number; annualSaving: number } | null;
  }[];
}

export const purchase = (key: string, more: Plain = {}) =>
  put('purchases', {
    key,
    readers: ['pole:pole'],
    fictitious: true,
    name: `Paper ${key}`,
    of: 'a',
    pole: 'pole',
    unit: 'ream',
    ...more,
  } as never);
export const pledge = (of: string, to: string, more: Plain = {}) =>
  put('pledges', {
    key: `${to}--${of}`,
    readers: [`acting:${of}`, 'facilitators:pole'],
    fictitious: true,
    ...{ purchase: to, of, quantity: 50, firm: true, price: 5 },
    ...more,
  } as never);
export const purchaseOffers = [
  {
    ...{ number: '1', supplier: 'Invented Paper', who: 'supplier', fixedCost: 20 },
    tiers: [
      { from: 50, price: 4 },
      { from: 200, price: 3 },
    ],
  },
  { number: '2', supplier: 'Another one', tiers: [{ from: 10, price: 4.5 }], charter: 'NOT_MET' },
];

/** A pole whose members buy together: `a` carries, `b` and `c` pledge; `supplier`, `town` and others are there besides. */
export class PurchaseStage {
  private constructor(
    readonly app: TestApplication,
    /** Who facilitates the pole. */
    readonly fran: SignedIn,
    readonly ann: SignedIn,
    readonly bob: SignedIn,
    readonly cleo: SignedIn,
    /** Of another pole. */
    readonly zoe: SignedIn,
  ) {}

  static async start(): Promise<PurchaseStage> {
    const app = await TestApplication.start();
    await app.put([
      ...editingGround,
      ...['d', 'e', 'supplier', 'outsider'].map((key) => actor(key)),
      actor('town', { type: 'COMMUNE' }),
      actor('hidden', { readers: ['facilitators:pole', 'acting:hidden'] }),
      purchase('open', { offers: purchaseOffers, chosen: '1' }),
      pledge('b', 'open', { quantity: 60 }),
      pledge('hidden', 'open', { quantity: 30, firm: false, price: undefined }),
      purchase('empty'),
    ]);
    const member = (over: string) => ({ role: 'MEMBER' as const, over, pole: 'pole' });
    return new PurchaseStage(
      app,
      await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' }),
      await app.signedIn('Ann', member('a')),
      await app.signedIn('Bob', member('b')),
      await app.signedIn('Cleo', member('c')),
      await app.signedIn('Zoe', { role: 'MEMBER', over: 'outsider', pole: 'other-pole' }),
    );
  }

  stop(): Promise<void> {
    return this.app.stop();
  }

  /** Slugs on the board of the pole, and what somebody may do there. */
  async board(who: SignedIn) {
    const { data } = await who.query<{
      purchases: { mayAdd: boolean; mayRead: boolean; purchases: PurchaseSeen[] };
    }>(BOARD);
    const { purchases, ...rest } = data.purchases;
    return { ...rest, slugs: purchases.map((each) => each.purchase.slug) };
  }

  /** A purchase as somebody sees it; whoever has not signed in, without one. */
  async one(slug: string, who?: SignedIn, more?: number): Promise<PurchaseSeen | null> {
    const given = { slug, more };
    const answer = who
      ? await who.query<{ purchase: PurchaseSeen | null }>(ONE, given)
      : await this.app.query<{ purchase: PurchaseSeen | null }>(ONE, given);
    return answer.data.purchase;
  }

  /** The same where it is seen. */
  async seen(slug: string, who: SignedIn): Promise<PurchaseSeen> {
    const found = await this.one(slug, who);
    if (!found) throw new Error(`${slug} is not seen`);
    return found;
  }

  /** Pledges for an actor, as its form sends it. */
  pledged(who: SignedIn, of: string, to: string, more: Plain = {}): Promise<EditAnswer> {
    const record = { purchase: to, of, quantity: 40, firm: true, readers: ['public'], ...more };
    return new Editor(this.app, who).edit([{ kind: 'PLEDGES', key: '~1', version: null, record }]);
  }

  async sign(
    who: SignedIn,
    slug: string,
    quantity: number,
    request: string = randomUUID(),
    forAll = false,
    seen: { offer?: string; cost?: number } = {},
  ) {
    const { data, errors } = await who.query<{
      signPurchase: { asked: number; problems: { code: string }[]; purchase: PurchaseSeen | null };
    }>(SIGN, { request, purchase: slug, quantity, forAll, ...seen });
    return { ...data?.signPurchase, code: errors?.[0]?.extensions.code };
  }

  async reopen(who: SignedIn, slug: string) {
    const { data, errors } = await who.query<{
      reopenPurchase: { problems: { code: string }[]; purchase: PurchaseSeen | null };
    }>(REOPEN, { request: randomUUID(), purchase: slug });
    return { ...data?.reopenPurchase, code: errors?.[0]?.extensions.code };
  }
}
