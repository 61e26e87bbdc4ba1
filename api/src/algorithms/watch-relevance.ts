import type { TerritoryLevelCode } from '@maillage/graph-schema/vocabulary';
import type { Cover } from './cpv-cover';

/** What speaks for showing a call to somebody. */
export interface WatchSigns {
  /** How each need of the call is covered by who watches; undefined where it is not. */
  readonly covers: readonly (Cover | undefined)[];
  /** The finest territory that holds both the work and who watches; null where none does, undefined if unknown. */
  readonly near: TerritoryLevelCode | null | undefined;
  /** Whether all that is covered is reserved to others. */
  readonly shut: boolean;
}

/** How much of the relevance each sign makes. */
const shares = { best: 0.6, covered: 0.25, near: 0.15 };

const nearness: Readonly<Record<TerritoryLevelCode, number>> = {
  COMMUNE: 1,
  EPCI: 0.8,
  DEPARTEMENT: 0.5,
  REGION: 0.25,
};

/** What is open to others alone is worth knowing of, after all the rest. */
const SHUT = 0.3;

/** How surely a competence answers a need: each level of the hierarchy between the codes takes a tenth. */
export function weightOfCover({ kind, apart }: Cover): number {
  switch (kind) {
    case 'EXACT':
      return 1;
    case 'WIDER':
      return Math.max(0.4, 0.9 - 0.1 * apart);
    case 'NARROWER':
      return Math.max(0.3, 0.8 - 0.1 * apart);
    case 'TAG':
      return 0.6;
  }
}

/** How near the work is, from 0 to 1; where it is not known it may as well be in the region. */
export function weightOfPlace(near: TerritoryLevelCode | null | undefined): number {
  return near === undefined ? nearness.REGION : near === null ? 0 : nearness[near];
}

/**
 * How much a call concerns who watches, from 0 to 1: the surest of what it can do there (0.6), the share of the needs
 * that it covers (0.25), how near the work is (0.15). An order, not a probability. 0 where it covers nothing.
 */
export function relevanceOfCall({ covers, near, shut }: WatchSigns): number {
  const covered = covers.filter((one) => one !== undefined);
  if (covered.length === 0) return 0;
  const best = Math.max(...covered.map(weightOfCover));
  const sum =
    shares.best * best +
    shares.covered * (covered.length / covers.length) +
    shares.near * weightOfPlace(near);
  return rounded(shut ? sum * SHUT : sum);
}

/** The same for a whole pole: what its actors together cover of it (0.85), how near the work is (0.15). */
export function relevanceForPole(covered: number, needs: number, near: WatchSigns['near']): number {
  return rounded((1 - shares.near) * (needs > 0 ? covered / needs : 0) + shares.near * weightOfPlace(near));
}

/** Four digits tell calls apart, and a cursor can carry them. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
