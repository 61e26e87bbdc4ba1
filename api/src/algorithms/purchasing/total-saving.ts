import { releaseSums, simplexBounds } from '../secrecy';

/** What one actor would pay and save; what it pays today is its own. */
export interface OwnSaving {
  readonly actor: string;
  readonly reference: number;
  readonly saving: number;
}

/** A saving of all together, or why it is not told. */
export interface TotalSaving {
  readonly saving: number | null;
  /** How many have told what they pay today. */
  readonly known: number;
}

/**
 * What all save together, as far as it lets nobody work out what one of them pays today: quantities and costs are
 * known to the group, so the saving tells the sum of today's payments, which has to pass the rules of sums.
 *
 * @param knowers of whoever acts for several, these actors
 */
export function totalSaving(own: readonly OwnSaving[], knowers: readonly ReadonlySet<string>[]): TotalSaving {
  const contributions = own.map(({ actor, reference }) => ({ member: actor, value: reference }));
  const all = { key: 'all', breakdown: 'all', members: own.map((one) => one.actor) };
  const [release] = releaseSums(contributions, [all], simplexBounds, new Set(), knowers);
  const isTold = release !== undefined && release.withheld === null;
  return {
    saving: isTold && own.length > 0 ? own.reduce((sum, one) => sum + one.saving, 0) : null,
    known: own.length,
  };
}
