import type { PurchaseCardPartsFragment, PurchasePartsFragment } from './purchases.generated';

export type Detail = PurchasePartsFragment;
/** As far as a list tells. */
export type Card = PurchaseCardPartsFragment;
export type OfferOf = Detail['offers'][number];
export type PledgeOf = Detail['pledges'][number];
export type Standing = OfferOf['firm'];

/** The offer that leads: the one that is chosen, or else the best. */
export function leadingOffer<O>({ offers }: { readonly offers: readonly O[] }): O | undefined {
  return offers[0];
}

/** What one pledges oneself for an actor, by its address. */
export function ownPledge({ pledges }: Pick<Detail, 'pledges'>, actor: string): PledgeOf | undefined {
  return pledges.find((one) => one.mine && one.actor?.slug === actor);
}

/** A tier on the thermometer. */
interface Mark {
  readonly from: number;
  readonly price: number;
  /** Where it stands, from 0 to 100. */
  readonly at: number;
  readonly reached: boolean;
}

/** What the thermometer shows: how far it is filled, and where the tiers are, in per cent of its length. */
export interface Thermometer {
  readonly firm: number;
  readonly indicative: number;
  readonly marks: readonly Mark[];
  /** Where the mark begins that is worth its words before others: the one that comes next, or the last. */
  readonly next: number | undefined;
}

/** Past the last mark that counts, some room: 1 is none. */
const ROOM = 1.08;

/**
 * It ends a little behind what is pledged, the tier that comes next and those not much further: a tier ten times as far
 * would leave nothing to see of what is there.
 */
export function thermometerOf(
  { firm, indicative }: Pick<Detail, 'firm' | 'indicative'>,
  tiers: OfferOf['tiers'],
): Thermometer {
  const all = firm + indicative;
  const next = tiers.find(({ from }) => from > all)?.from;
  const near = Math.max(all, next ?? 0);
  const shown = tiers.filter(({ from }) => from <= near * 2);
  const end = Math.max(near, ...shown.map(({ from }) => from)) * ROOM || 1;
  const part = (value: number) => Math.min(100, (100 * value) / end);
  return {
    firm: part(firm),
    indicative: part(indicative),
    next: next ?? shown.at(-1)?.from,
    marks: shown
      .filter(({ from }) => from > 0)
      .map(({ from, price }) => ({ from, price, at: part(from), reached: all >= from })),
  };
}

/** A pledge as it is typed. */
export interface Typed {
  readonly quantity: number;
  readonly price: number | undefined;
  readonly recoversVat: boolean;
}

/**
 * What somebody would save with a pledge, once it is among the rest: as the API works it out (docs/domain.md, purchasing
 * groups); undefined where today's price is not said, or so little is not sold.
 */
export function wouldSave(
  { quantity, price, recoversVat }: Typed,
  { total, quantity: all }: Pick<Standing, 'total' | 'quantity'>,
  { priceIndex, vatRate }: Pick<Detail, 'priceIndex' | 'vatRate'>,
): number | undefined {
  if (price === undefined || total === null || all <= 0) return undefined;
  const tax = recoversVat ? 1 : 1 + vatRate / 100;
  return (price * priceIndex * quantity - (total * quantity) / all) * tax;
}
