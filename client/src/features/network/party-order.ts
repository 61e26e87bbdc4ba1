import { functions, termOf } from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import type { Chosen, NodeData } from './network-data';
import { kindWord } from './spoken';
import type { partyOrders } from './view-address';

export type SignedPartyOrder = (typeof partyOrders)[number];
export type PartyOrder = Exclude<SignedPartyOrder, `-${string}`>;

/**
 * Parties in the order of a column, by what it says; those alike by name, and those that it says nothing of after all
 * others, whichever way it goes.
 */
export function partiesInOrder(
  nodes: readonly NodeData[],
  order: SignedPartyOrder,
  neighbours: Chosen['neighbours'],
  language: Language,
): NodeData[] {
  const sign = order.startsWith('-') ? -1 : 1;
  const words: Readonly<Record<Exclude<PartyOrder, 'neighbours'>, (node: NodeData) => string>> = {
    name: (node) => node.name,
    kind: (node) => kindWord(node, language),
    functions: (node) => node.functions.map((code) => termOf(functions, code).label[language]).join(', '),
    territory: (node) => node.territoryName ?? '',
  };
  const column = order.replace('-', '') as PartyOrder;
  const count = (node: NodeData) => neighbours.get(node.id)?.size ?? 0;
  const compare = (a: NodeData, b: NodeData): number => {
    if (column === 'neighbours') return sign * (count(a) - count(b));
    const [first, second] = [words[column](a), words[column](b)];
    if (!first || !second) return Number(!first) - Number(!second);
    return sign * first.localeCompare(second, language);
  };
  return [...nodes].sort((a, b) => compare(a, b) || a.name.localeCompare(b.name, language));
}
