import type { Chosen } from './network-data';

/** What the size of a node can say; without one, whom it shares a tie with. */
export const nodeSizes = ['liens', 'passeurs', 'egale'] as const;

export type NodeSize = (typeof nodeSizes)[number];

/** For each actor, its part in the shortest ways between all others. */
export type Between = ReadonlyMap<string, number>;

/** Of sizes that mean nothing: that of who has some neighbours. */
const MIDDLE = 0.25;

/** How large each party is drawn, from 0 to 1. Areas are compared, so that four times as many are twice as wide. */
export function sizesOf(
  { nodes, ties, neighbours }: Chosen,
  size: NodeSize | null,
  between: Between = new Map(),
): (id: string) => number {
  if (size === 'egale') return () => MIDDLE;
  const amounts = size === 'passeurs' ? between : size === 'liens' ? tieCounts(ties) : undefined;
  const amount = (id: string) => (amounts ? (amounts.get(id) ?? 0) : (neighbours.get(id)?.size ?? 0));
  const most = Math.max(0, ...nodes.map(({ id }) => amount(id)));
  return (id) => (most === 0 ? 0 : Math.sqrt(amount(id) / most));
}

/** How many ties each party is in. */
export function tieCounts(ties: Chosen['ties']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { participants } of ties)
    for (const id of new Set(participants.map(({ nodeId }) => nodeId)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
