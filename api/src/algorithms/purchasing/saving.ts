import type { OfferStanding } from './offer-price';

/** What one actor pledges. */
export interface Pledged {
  readonly id: string;
  readonly quantity: number;
  readonly firm: boolean;
  /** What a unit costs it today, euros before tax; `null` where it does not say. */
  readonly price: number | null;
  readonly recoversVat: boolean;
}

/** What holds for all of a purchase. */
export interface PurchaseTerms {
  /** What today's prices are multiplied by. */
  readonly priceIndex: number;
  /** Per cent. */
  readonly vatRate: number;
  readonly months: number;
}

/** What a pledge comes to: euros that the actor really pays, before tax, or with it where it does not recover it. */
export interface PledgeAmounts {
  /** Its part of the cost, fixed cost pro rata to the quantity. */
  readonly pays: number;
  /** What the same would cost at today's price; `null` where that is not known. */
  readonly reference: number | null;
  readonly saving: number | null;
  /** Saving in twelve months. */
  readonly annualSaving: number | null;
}

/**
 * Saving of a member i: reference price · price index · qᵢ − P(Q)·qᵢ/Q − its share of the fixed cost, on what it really
 * pays; a year: saving · 12 ÷ months. `docs/domain.md`, purchasing groups.
 *
 * @returns `null` where the supplier does not sell so little
 */
export function pledgeAmounts(
  { quantity, price, recoversVat }: Pledged,
  { total, quantity: all }: OfferStanding,
  { priceIndex, vatRate, months }: PurchaseTerms,
): PledgeAmounts | null {
  if (total === null || all <= 0) return null;
  const tax = recoversVat ? 1 : 1 + vatRate / 100;
  const pays = (total * tax * quantity) / all;
  if (price === null) return { pays, reference: null, saving: null, annualSaving: null };
  const reference = price * priceIndex * quantity * tax;
  const saving = reference - pays;
  return { pays, reference, saving, annualSaving: (saving * 12) / months };
}
