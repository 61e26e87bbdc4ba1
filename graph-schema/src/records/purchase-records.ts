import { z } from 'zod';
import { charterFindings, codesOf, priceModes, purchaseStates } from '../vocabulary';
import { common, isoDay, isoMoment, key } from './fields';

/** Euros, before tax. */
const euros = z.number().min(0).max(1e12);

/** In the unit of the purchase. */
const quantity = z.number().min(0).max(1e9);

/** From 0, the worst, to 100, the best. */
const rating = z.number().min(0).max(100);

/** From this quantity on, a unit costs so much before tax. */
const tier = z.strictObject({ from: quantity, price: euros });

/** What one supplier offers: `docs/domain.md` says how its tiers make a price. */
const supplierOffer = z
  .strictObject({
    /** Its own within the purchase: `1`, `2`. */
    number: z.string().min(1).max(20),
    /** As the offer writes it. */
    supplier: z.string().min(1).max(200),
    /** The supplier, where it is an actor of the network. */
    who: key.optional(),
    mode: z.enum(codesOf(priceModes)).default('ALL_UNITS'),
    tiers: z
      .array(tier)
      .min(1)
      .max(20)
      .refine((tiers) => tiers.every(({ from }, at) => at === 0 || from > (tiers[at - 1]?.from ?? 0)), {
        message: 'each tier begins above the one before',
      }),
    /** Delivery, engraving, a subscription: paid once, whatever the quantity. */
    fixedCost: euros.default(0),
    validUntil: isoDay.optional(),
    /** Whether it meets the pole's charter; left out, nobody has looked. */
    charter: z.enum(codesOf(charterFindings)).optional(),
    environment: rating.optional(),
    social: rating.optional(),
    proximity: rating.optional(),
    note: z.string().max(500).optional(),
  })
  .refine(({ mode, tiers }) => mode !== 'INCREMENTAL' || tiers[0]?.from === 0, {
    path: ['tiers'],
    message: 'slices begin at 0',
  });

/** Per cent, together 100: the documents' own trio beside the price. */
const weights = z
  .strictObject({ price: rating, environment: rating, social: rating, proximity: rating })
  .refine((all) => Math.abs(Object.values(all).reduce((sum, one) => sum + one, 0) - 100) < 1e-6, {
    message: 'the weights make 100',
  });

/** What actors of a pole want to buy together, until it is signed and becomes a tie. */
export const purchaseRecord = z
  .strictObject({
    ...common,
    /** Never everybody: prices and quantities are for the pole. What is signed becomes a tie, which may be for all. */
    readers: z
      .array(z.string().min(1))
      .min(1)
      .refine((readers) => !readers.includes('public'), {
        message: 'a group purchase is read in its pole, not by everybody',
      }),
    /** What is bought, in a few words: « Papier recyclé A4 ». */
    name: z.string().min(1).max(200),
    summary: z.string().max(2000).optional(),
    /** Who carries it: the coordinator. */
    of: key,
    /** The pole that keeps it. */
    pole: key,
    cpv: z
      .string()
      .regex(/^\d{8}$/, 'a CPV code has 8 digits, without the check digit')
      .optional(),
    /** What is counted: « ramette », « kWh ». */
    unit: z.string().min(1).max(40),
    /** Over how many months the quantities run. */
    months: z.number().min(1).max(120).default(12),
    /** Until when quantities are pledged. */
    closesOn: isoDay.optional(),
    /** What today's prices have to be multiplied by to be those of the purchase. */
    priceIndex: z.number().min(0.1).max(10).default(1),
    /** Rate of the value added tax, in per cent: what those pay who do not recover it. */
    vatRate: z.number().min(0).max(100).default(20),
    weights: weights.default({ price: 40, environment: 20, social: 20, proximity: 20 }),
    /** What counts as local here: printed wherever proximity is. */
    local: z.string().max(300).optional(),
    offers: z
      .array(supplierOffer)
      .max(20)
      .refine((offers) => new Set(offers.map((one) => one.number)).size === offers.length, {
        message: 'two offers have the same number',
      })
      .default([]),
    /** Number of the offer that the group goes for. */
    chosen: z.string().optional(),
    /** That the agreement of a public ordering group is written and signed by its members. */
    agreement: z.boolean().default(false),
    /** Day on which the procedure of a public ordering group was launched: nobody joins any more. */
    launchedOn: isoDay.optional(),
    state: z.enum(codesOf(purchaseStates)).default('GATHERING'),
    /** Why it was given up. */
    abandonedWhy: z.string().max(300).optional(),
    /** What was signed; what was a purpose until then does not change any more. */
    signed: z
      .strictObject({
        on: isoMoment,
        offer: z.string(),
        quantity,
        members: z.number().int().min(1),
        /** Before tax, with fixed costs. */
        cost: euros,
        /** Of all together, over the months; left out where it would tell what one of them pays today. */
        saving: z.number().optional(),
      })
      .optional(),
    /** The cooperation that it became. */
    tie: key.optional(),
  })
  .refine(({ chosen, offers }) => chosen === undefined || offers.some((one) => one.number === chosen), {
    path: ['chosen'],
    message: 'the offer that is chosen is one of those above',
  })
  .refine(({ state, signed }) => (state === 'SIGNED') === (signed !== undefined), {
    path: ['state'],
    message: 'what is signed says what was signed',
  });

/** The quantity that one actor pledges. That it does so is told to the group; what it pays today is not. */
export const pledgeRecord = z.strictObject({
  ...common,
  readers: z.array(z.string().min(1)).min(1),
  purchase: key,
  of: key,
  quantity: quantity.gt(0),
  /** Not firm, it is an indication. */
  firm: z.boolean().default(false),
  /** What a unit costs it today, before tax. */
  price: euros.optional(),
  /** Where this price comes from: « facture de mars ». */
  priceFrom: z.string().max(200).optional(),
  /** Whether it gets the value added tax back: then it counts before tax. */
  recoversVat: z.boolean().default(true),
  /** Whether it is bound by the public procurement code; an association may be (L1211-1). */
  publicBuyer: z.boolean().default(false),
  note: z.string().max(300).optional(),
  /** When it said so itself, and by which account; left out where somebody wrote it down for it. */
  saidOn: isoMoment.optional(),
  saidBy: z.string().optional(),
});

/** Key of the one pledge that an actor has in a purchase. */
export function pledgeKeyOf(purchase: string, of: string): string {
  return `${purchase}--${of}`;
}

/** Who reads a pledge with its price: who acts for the actor, and the facilitators of the pole that keeps the purchase. */
export function readersOfPledge(of: string, pole: string): string[] {
  return [`acting:${of}`, `facilitators:${pole}`];
}

type Purchase = z.infer<typeof purchaseRecord>;

/** Whether quantities may still be pledged, changed and withdrawn on a day. */
export function takesPledges(
  { state, launchedOn, closesOn }: Pick<Purchase, 'state' | 'launchedOn' | 'closesOn'>,
  today: string,
): boolean {
  return state === 'GATHERING' && launchedOn === undefined && (closesOn === undefined || today <= closesOn);
}
