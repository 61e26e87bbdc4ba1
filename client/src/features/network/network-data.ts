import type { NetworkQuery } from './network.generated';

export type NetworkData = NetworkQuery['network'];
export type NodeData = NetworkData['nodes'][number];
export type TieData = NetworkData['ties'][number];

/** What of the whole network is in the drawing. */
export interface Choice {
  readonly layers: readonly string[];
  readonly hub: boolean;
  readonly fictitious: boolean;
}

export interface Chosen {
  readonly nodes: readonly NodeData[];
  readonly ties: readonly TieData[];
  /** Parties that no tie of the drawing reaches. */
  readonly alone: readonly NodeData[];
}

/** Parties and ties of the layers chosen. A tie that no longer relates two is left out. */
export function chooseNetwork(network: NetworkData, { layers, hub, fictitious }: Choice): Chosen {
  const allowed = new Map(
    network.nodes
      .filter((node) => (hub || !node.hub) && (fictitious || !node.fictitious))
      .map((node) => [node.id, node]),
  );
  const ties = network.ties.flatMap((tie) => {
    if (!layers.includes(tie.kind) || (!fictitious && tie.fictitious)) return [];
    const participants = tie.participants.filter((one) => allowed.has(one.nodeId));
    return new Set(participants.map((one) => one.nodeId)).size < 2 ? [] : [{ ...tie, participants }];
  });
  const reached = new Set(ties.flatMap((tie) => tie.participants.map((one) => one.nodeId)));
  const nodes = [...allowed.values()].filter((node) => reached.has(node.id));
  const alone = [...allowed.values()].filter((node) => !reached.has(node.id) && node.kind === 'ACTOR');
  return { nodes, ties, alone };
}

/** How a tie stands to a day: outside, possibly or certainly true. */
export function onDay(
  { span }: Pick<TieData, 'span'>,
  day: string | null,
): 'OUTSIDE' | 'POSSIBLE' | 'CERTAIN' {
  if (!day) return 'CERTAIN';
  if ((span.sinceEarliest ?? '') > day || day > (span.untilLatest ?? '9999')) return 'OUTSIDE';
  return (span.sinceLatest ?? '9999') <= day && day <= (span.untilEarliest ?? '') ? 'CERTAIN' : 'POSSIBLE';
}

/** Distinct others that each party shares a tie with. */
export function neighboursOf(ties: readonly TieData[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { participants } of ties) {
    for (const { nodeId } of participants) {
      const others = found.get(nodeId) ?? new Set<string>();
      for (const other of participants) if (other.nodeId !== nodeId) others.add(other.nodeId);
      found.set(nodeId, others);
    }
  }
  return found;
}

/** Everybody within a number of ties, the start included. */
export function within(
  start: string,
  degree: number,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const seen = new Set([start]);
  let edge = [start];
  for (let step = 0; step < degree; step += 1) {
    edge = edge.flatMap((id) => [...(neighbours.get(id) ?? [])]).filter((id) => !seen.has(id));
    edge.forEach((id) => seen.add(id));
  }
  return seen;
}
