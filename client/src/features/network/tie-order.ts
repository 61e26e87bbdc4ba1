import type { TieData } from './network-data';
import type { tableOrders } from './view-address';

export type TieOrder = 'name' | 'kind' | 'since' | 'stance';
export type SignedOrder = (typeof tableOrders)[number];

const keys: Readonly<Record<TieOrder, (tie: TieData) => string>> = {
  name: (tie) => tie.name,
  kind: (tie) => tie.kind,
  since: (tie) => tie.span.sinceEarliest ?? '',
  stance: (tie) => tie.stance,
};

/** Ties in the order of a column, upwards or (`-name`) downwards; those alike, by name. */
export function inOrder(ties: readonly TieData[], order: SignedOrder): TieData[] {
  const sign = order.startsWith('-') ? -1 : 1;
  const key = keys[order.replace('-', '') as TieOrder];
  return [...ties].sort(
    (a, b) => sign * key(a).localeCompare(key(b), 'fr') || a.name.localeCompare(b.name, 'fr'),
  );
}

/** The order that a click on a column asks for: upwards, and downwards the second time. */
export function nextOrder<C extends string>(order: C | `-${C}`, column: C): C | `-${C}` {
  return order === column ? `-${column}` : column;
}

/** How a column says its order to who does not see it. */
export function sortOf(order: string, column: string): 'ascending' | 'descending' | 'none' {
  if (order === column) return 'ascending';
  return order === `-${column}` ? 'descending' : 'none';
}
