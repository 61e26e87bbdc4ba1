import { addressOf, type LinkedThing } from '../facts';

/** Where a group is composed for a call: for these lots, by their numbers as the buyer writes them, or for all. */
export function composeAddress(tender: LinkedThing, lots: readonly string[]): string {
  const numbers = lots.map((number) => encodeURIComponent(number)).join(',');
  return `${addressOf(tender)}/groupement${numbers ? `?lots=${numbers}` : ''}`;
}
