import type { Entry } from './entry';

/** Where a question stands between the actors (0) and the collectivities (1). */
export interface Position {
  /** Null where nothing is known: never a middle. */
  readonly value: number | null;
  /** Part of it that is the State's and the public banks'. */
  readonly ofState: number | null;
  /** How many of those that count have a known side. */
  readonly known: number;
  readonly of: number;
}

/** The same by what is told in euros. */
export interface MoneyPosition extends Position {
  readonly actors: number;
  readonly collectivities: number;
}

/** Each thing weighs one: the mean of their parts. */
export function byCount(entries: readonly Entry[]): Position {
  const counting = entries.filter((one) => one.leftOut === null);
  const known = counting.filter((one) => one.collectivities !== null);
  return {
    value: mean(known.map((one) => [one.collectivities ?? 0, 1])),
    ofState: mean(known.map((one) => [one.ofState ?? 0, 1])),
    known: known.length,
    of: counting.length,
  };
}

/**
 * Each euro weighs one. What both sides give together is not divided: no document says how much each gave. Null where no
 * amount of one side alone is told.
 */
export function byAmount(entries: readonly Entry[]): MoneyPosition | null {
  const counting = entries.filter((one) => one.leftOut === null);
  const known = counting.filter(
    (one) => one.amount !== null && one.amount > 0 && (one.collectivities === 0 || one.collectivities === 1),
  );
  if (known.length === 0) return null;
  const weighed = (part: (one: Entry) => number): [number, number][] =>
    known.map((one) => [part(one), one.amount ?? 0]);
  const sum = (side: number) =>
    known.reduce((total, one) => total + (one.collectivities === side ? (one.amount ?? 0) : 0), 0);
  return {
    value: mean(weighed((one) => one.collectivities ?? 0)),
    // Of an amount that the State gives together with others, its part is not known: none is told as its own.
    ofState: mean(weighed((one) => (one.ofState === 1 ? 1 : 0))),
    known: known.length,
    of: counting.length,
    actors: sum(0),
    collectivities: sum(1),
  };
}

function mean(weighed: readonly (readonly [value: number, weight: number])[]): number | null {
  const total = weighed.reduce((sum, [, weight]) => sum + weight, 0);
  return total > 0 ? weighed.reduce((sum, [value, weight]) => sum + value * weight, 0) / total : null;
}
