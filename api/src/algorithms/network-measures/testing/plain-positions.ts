import type { Brokerage } from '../brokerage';

/** Who is tied to whom, and who serves whom: what positions are defined on, for what is small enough to try everything. */
export interface PlainNetwork {
  readonly actors: number;
  readonly tied: (a: number, b: number) => boolean;
  readonly serves: (a: number, b: number) => boolean;
  readonly typeOf: (a: number) => number;
}

const everybody = ({ actors }: PlainNetwork) => Array.from({ length: actors }, (_, actor) => actor);

/** All shortest ways from one to another, by trying. */
function shortestWays(network: PlainNetwork, from: number, to: number): number[][] {
  let ways = [[from]];
  const seen = new Set([from]);
  while (ways.length > 0) {
    const done = ways.filter((way) => way.at(-1) === to);
    if (done.length > 0) return done;
    const next = ways.flatMap((way) =>
      everybody(network)
        .filter((one) => !seen.has(one) && network.tied(way.at(-1) ?? 0, one))
        .map((one) => [...way, one]),
    );
    for (const way of next) seen.add(way.at(-1) ?? 0);
    ways = next;
  }
  return [];
}

export function plainBetweenness(network: PlainNetwork, actor: number): number {
  const rest = everybody(network).filter((one) => one !== actor);
  if (rest.length < 2) return 0;
  let sum = 0;
  for (const from of rest) {
    for (const to of rest.filter((one) => one > from)) {
      const ways = shortestWays(network, from, to);
      if (ways.length > 0) sum += ways.filter((way) => way.includes(actor)).length / ways.length;
    }
  }
  return sum / ((rest.length * (rest.length - 1)) / 2);
}

function reachedFrom(network: PlainNetwork, start: number, without: (a: number, b: number) => boolean) {
  const reached = new Set([start]);
  for (const one of reached)
    for (const other of everybody(network))
      if (network.tied(one, other) && !without(one, other)) reached.add(other);
  return reached;
}

/** Takes an actor away and counts who of those it was with is outside the largest part that is left. */
export function plainCutOff(network: PlainNetwork, actor: number): number {
  const held = [...reachedFrom(network, actor, () => false)].filter((one) => one !== actor);
  const gone = (a: number, b: number) => a === actor || b === actor;
  return held.length - Math.max(0, ...held.map((one) => reachedFrom(network, one, gone).size));
}

/** The pairs whose end parts what they held, with the size of the smaller side. */
export function plainBridges(network: PlainNetwork): string[] {
  return everybody(network).flatMap((one) =>
    everybody(network)
      .filter((other) => other > one && network.tied(one, other))
      .flatMap((other) => {
        const gone = (a: number, b: number) => (a === one && b === other) || (a === other && b === one);
        const side = reachedFrom(network, one, gone);
        if (side.has(other)) return [];
        return [`${one}-${other}: ${Math.min(side.size, reachedFrom(network, other, gone).size)}`];
      }),
  );
}

export function plainConstraint(network: PlainNetwork, actor: number): number | null {
  const partners = (of: number) => everybody(network).filter((one) => network.tied(of, one));
  const share = (a: number, b: number) => (network.tied(a, b) ? 1 / partners(a).length : 0);
  if (partners(actor).length === 0) return null;
  return partners(actor).reduce((sum, one) => {
    const indirect = everybody(network)
      .filter((between) => between !== actor && between !== one)
      .reduce((total, between) => total + share(actor, between) * share(between, one), 0);
    return sum + (share(actor, one) + indirect) ** 2;
  }, 0);
}

export function plainBrokerage(network: PlainNetwork, actor: number): Brokerage {
  const roles = { coordinator: 0, gatekeeper: 0, representative: 0, itinerant: 0, liaison: 0 };
  const { serves, typeOf } = network;
  for (const a of everybody(network)) {
    for (const c of everybody(network)) {
      if (a === c || !serves(a, actor) || !serves(actor, c) || serves(a, c)) continue;
      const [first, own, last] = [typeOf(a), typeOf(actor), typeOf(c)];
      if (first === own && own === last) roles.coordinator += 1;
      else if (own === last) roles.gatekeeper += 1;
      else if (own === first) roles.representative += 1;
      else if (first === last) roles.itinerant += 1;
      else roles.liaison += 1;
    }
  }
  return roles;
}
