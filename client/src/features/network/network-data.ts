import type { DrawnNetworkPartsFragment as NetworkData } from '../../lib/fragments/drawn-network.generated';

export type { NetworkData };
export type NodeData = NetworkData['nodes'][number];
export type TieData = NetworkData['ties'][number];

/** What of the whole network is in the drawing. */
export interface Choice {
  readonly layers: readonly string[];
  readonly hub: boolean;
  readonly fictitious: boolean;
  /** Slug of a party that is asked for by name, and so is in the drawing in any case. */
  readonly focus: string;
  /** Slugs of parties that are tried to be left out. */
  readonly without?: ReadonlySet<string>;
  /** Slugs or ids of ties that are asked for by name. */
  readonly asked: ReadonlySet<string>;
}

export interface Chosen {
  readonly nodes: readonly NodeData[];
  readonly ties: readonly TieData[];
  /** Actors that no tie of the drawing reaches. */
  readonly alone: readonly NodeData[];
  /** Distinct others that each party shares a tie with. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Parties and ties of the layers chosen. A tie that no longer relates two is left out. */
export function chooseNetwork(network: NetworkData, choice: Choice): Chosen {
  const { layers, hub, fictitious, focus, asked, without } = choice;
  const drawn = new Set(layers);
  const allowed = new Map(
    network.nodes
      .filter((node) => !without?.has(node.slug))
      .filter((node) => (hub || !node.hub || node.slug === focus) && (fictitious || !node.fictitious))
      .map((node) => [node.id, node]),
  );
  const ties = network.ties.flatMap((tie) => {
    const wanted = drawn.has(tie.kind) || asked.has(tie.slug) || asked.has(tie.id);
    if (!wanted || (!fictitious && tie.fictitious)) return [];
    const participants = tie.participants.filter((one) => allowed.has(one.nodeId));
    if (new Set(participants.map((one) => one.nodeId)).size < 2) return [];
    return [participants.length === tie.participants.length ? tie : { ...tie, participants }];
  });
  const neighbours = neighboursOf(ties);
  const nodes = [...allowed.values()].filter((node) => neighbours.has(node.id) || node.slug === focus);
  const alone = [...allowed.values()].filter((node) => !neighbours.has(node.id) && node.kind === 'ACTOR');
  return { nodes, ties, alone, neighbours };
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

/** Parties of a tie, each once. */
export function membersOf(tie: TieData): string[] {
  return [...new Set(tie.participants.map((one) => one.nodeId))];
}

export function neighboursOf(ties: readonly TieData[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const tie of ties) {
    const members = membersOf(tie);
    for (const id of members) {
      const others = found.get(id) ?? new Set<string>();
      for (const other of members) if (other !== id) others.add(other);
      found.set(id, others);
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
    const next: string[] = [];
    for (const id of edge) {
      for (const other of neighbours.get(id) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    edge = next;
  }
  return seen;
}
