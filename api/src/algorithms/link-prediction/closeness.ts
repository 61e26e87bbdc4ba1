/** A network as closeness needs it: who is tied to whom, and how strongly, from 0 to 1. */
export interface WeightedNetwork {
  /** Those with whom one is tied, each once. */
  neighbours(one: number): readonly number[];
  /** Strength of a tie; 0 where there is none. */
  strength(a: number, b: number): number;
}

/** Somebody that two are both tied to, and what that makes of them. */
export interface GoBetween {
  readonly who: number;
  /** What it adds to their closeness. */
  readonly adds: number;
}

/** Those that two are both tied to. */
export function commonNeighbours(network: WeightedNetwork, a: number, b: number): number[] {
  const others = new Set(network.neighbours(b));
  return network.neighbours(a).filter((one) => one !== b && others.has(one));
}

/**
 * Adamic–Adar (2003): Σ over common neighbours z of 1 ÷ ln k(z), k(z) being how many z is tied to. Whoever knows few
 * says more by knowing both.
 */
export function adamicAdar(network: WeightedNetwork, a: number, b: number): number {
  return commonNeighbours(network, a, b).reduce(
    (sum, one) => sum + 1 / Math.log(network.neighbours(one).length),
    0,
  );
}

/** Resource allocation (Zhou, Lü and Zhang 2009): the same with 1 ÷ k(z). */
export function resourceAllocation(network: WeightedNetwork, a: number, b: number): number {
  return commonNeighbours(network, a, b).reduce((sum, one) => sum + 1 / network.neighbours(one).length, 0);
}

/**
 * Adamic–Adar along reliable routes (Zhao et al. 2015, Scientific Reports 5:12261): each common neighbour z adds
 * w(a,z) · w(z,b) ÷ ln k(z), the strengths multiplied as the chances that both introductions hold. Their article
 * divides by the summed strengths of z; here it stays the number of those that z is tied to, so that weak ties do not
 * make a go-between rarer. With all strengths 1 it is Adamic–Adar itself. The one that adds most first.
 */
export function goBetweens(network: WeightedNetwork, a: number, b: number): GoBetween[] {
  return commonNeighbours(network, a, b)
    .map((who) => ({
      who,
      adds: (network.strength(a, who) * network.strength(who, b)) / Math.log(network.neighbours(who).length),
    }))
    .sort((one, other) => other.adds - one.adds || one.who - other.who);
}
