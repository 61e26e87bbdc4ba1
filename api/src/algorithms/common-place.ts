import { territoryLevels, type TerritoryLevelCode } from '@maillage/graph-schema/vocabulary';
import type { Distance } from './communes/distances';
import { weightOfPlace } from './watch-relevance';

/** A territory that something lies in. */
export interface LiesIn {
  readonly id: string;
  readonly level: TerritoryLevelCode;
  /** That of INSEE. */
  readonly code: string;
  readonly name: string;
}

/** How far two communes are from each other, by their codes; nothing where that is not known. */
export type DistanceBetween = (one: string, other: string) => Distance | undefined;

/** Kilometres between the centres of communes that are neighbours, whatever holds them both. */
const NEIGHBOURS = 10;

/** Why something is as near as it is. */
export const placeReasons = ['COMMUNE', 'EPCI', 'NEAR', 'DEPARTEMENT', 'REGION', 'ELSEWHERE'] as const;

export interface CommonPlace {
  readonly reason: (typeof placeReasons)[number];
  /** From 0 to 1. */
  readonly value: number;
  /** The territory that holds both; of neighbours the kilometres, with ≈ before them where they are estimated. */
  readonly details: readonly string[];
}

/**
 * The finest territory that holds both. Where that is coarser than an inter-municipal area, communes of which the centres
 * are at most ten kilometres apart count as one: the limits of such areas run through towns. The same from either side.
 */
export function commonPlace(
  one: readonly LiesIn[],
  other: readonly LiesIn[],
  between: DistanceBetween,
): CommonPlace {
  const there = new Set(other.map(({ id }) => id));
  const shared = one.filter(({ id }) => there.has(id));
  const held = ({ level }: LiesIn) => level === 'COMMUNE' || level === 'EPCI';
  const near = shared.some(held) ? undefined : nearest(one, other, between);
  if (near) {
    const kilometres = String(Math.max(1, Math.round(near.kilometres)));
    return {
      reason: 'NEAR',
      value: weightOfPlace('EPCI'),
      details: [near.isEstimated ? `≈ ${kilometres}` : kilometres],
    };
  }
  for (const { code } of territoryLevels) {
    // By name, so that either side tells the same.
    const [name] = shared
      .filter(({ level }) => level === code)
      .map((found) => found.name)
      .sort();
    if (name !== undefined) return { reason: code, value: weightOfPlace(code), details: [name] };
  }
  return { reason: 'ELSEWHERE', value: 0, details: [] };
}

function nearest(
  one: readonly LiesIn[],
  other: readonly LiesIn[],
  between: DistanceBetween,
): Distance | undefined {
  const communes = (all: readonly LiesIn[]) => all.filter(({ level }) => level === 'COMMUNE');
  return communes(one)
    .flatMap((here) => communes(other).flatMap((there) => between(here.code, there.code) ?? []))
    .filter(({ kilometres }) => kilometres <= NEIGHBOURS)
    .sort((a, b) => a.kilometres - b.kilometres)[0];
}
