import type { MeasuredGraph } from './measured-graph';
import { BACKWARD, FORWARD } from './pairs';

/**
 * How often an actor is the one in the middle: a serves it, it serves c, and a does not serve c (Gould and Fernandez
 * 1989). Which of the five depends on whose type is whose.
 */
export interface Brokerage {
  /** All three of one type. */
  readonly coordinator: number;
  /** Brings in: c is of its own type, a is not. */
  readonly gatekeeper: number;
  /** Speaks for: a is of its own type, c is not. */
  readonly representative: number;
  /** Between two of one type, and of another one itself. */
  readonly itinerant: number;
  /** All three of different types. */
  readonly liaison: number;
}

type Ties = Pick<MeasuredGraph, 'actors' | 'offsets' | 'others'>;

/**
 * How much the partners of an actor are tied among themselves: Σ_j (p_ij + Σ_q p_iq p_qj)², p being the share of an actor
 * that each of its partners has (Burt 1992). Null without partners; near 0 for many who do not know each other, and above
 * 1 for few who all do.
 */
export function constraintOf({ actors, offsets, others }: Ties): (actor: number) => number | null {
  const share = new Float64Array(actors);
  const isPartner = new Uint8Array(actors);
  const degree = (one: number) => (offsets[one + 1] ?? 0) - (offsets[one] ?? 0);
  return (actor) => {
    if (degree(actor) === 0) return null;
    const own = 1 / degree(actor);
    const partners = others.subarray(offsets[actor], offsets[actor + 1]);
    for (const one of partners) {
      isPartner[one] = 1;
      share[one] = own;
    }
    for (const one of partners) {
      const by = own / degree(one);
      for (let edge = offsets[one] ?? 0; edge < (offsets[one + 1] ?? 0); edge += 1) {
        const other = others[edge] ?? 0;
        if (isPartner[other]) share[other] = (share[other] ?? 0) + by;
      }
    }
    let sum = 0;
    for (const one of partners) {
      sum += (share[one] ?? 0) ** 2;
      isPartner[one] = 0;
    }
    return sum;
  };
}

/** The roles that actors have between others, by their types. */
export function brokerageOf(
  { from, to, arcs, actors }: Pick<MeasuredGraph, 'from' | 'to' | 'arcs' | 'actors'>,
  typeOf: (actor: number) => number,
): (actor: number) => Brokerage {
  const serves = new Map<number, number[]>();
  const servedBy = new Map<number, number[]>();
  const known = new Set<number>();
  const put = (lists: Map<number, number[]>, of: number, one: number): void => {
    const list = lists.get(of);
    if (list) list.push(one);
    else lists.set(of, [one]);
  };
  const lead = (one: number, other: number): void => {
    put(serves, one, other);
    put(servedBy, other, one);
    known.add(one * actors + other);
  };
  arcs.forEach((ways, pair) => {
    const [one, other] = [from[pair] ?? 0, to[pair] ?? 0];
    if (ways & FORWARD) lead(one, other);
    if (ways & BACKWARD) lead(other, one);
  });
  return (actor) => {
    const roles = { coordinator: 0, gatekeeper: 0, representative: 0, itinerant: 0, liaison: 0 };
    const own = typeOf(actor);
    for (const one of servedBy.get(actor) ?? []) {
      for (const other of serves.get(actor) ?? []) {
        if (one === other || known.has(one * actors + other)) continue;
        roles[roleBetween(typeOf(one), own, typeOf(other))] += 1;
      }
    }
    return roles;
  };
}

function roleBetween(first: number, own: number, last: number): keyof Brokerage {
  if (first === own) return last === own ? 'coordinator' : 'representative';
  if (last === own) return 'gatekeeper';
  return first === last ? 'itinerant' : 'liaison';
}
