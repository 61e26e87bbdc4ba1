import { actorTypes, tieKinds } from '@maillage/graph-schema/vocabulary';
import type { CanvasEdge, CanvasElements, CanvasGroup, CanvasNode } from '../../components/graph-canvas';
import { formatNumber } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import { functionHue, tieColour } from '../facts';
import { membersOf, type Chosen, type NodeData, type TieData } from './network-data';
import { sizesOf } from './node-size';
import { otherShapes } from './other-shapes';
import type { Grouping } from './view-address';

const lines = { CONFIRMED: 'solid', DECLARED: 'dashed', CONTESTED: 'dotted' } as const;

/** Above so many participants a tie is not folded into pairs, unless that is asked for. */
export const FOLD_LIMIT = 12;

export interface Drawing {
  /** Ties of more than two as pairs instead of small nodes; the very large ones too. */
  readonly folded: boolean;
  readonly large: boolean;
  readonly group: Grouping | null;
  /** How large a party is drawn, from 0 to 1; as it has neighbours, unless said otherwise. */
  readonly sizeOf?: (id: string) => number;
  /** By cooperation: the names of the groups, the largest first, of who is in none, and of each actor its own. */
  readonly communities?: {
    readonly labels: readonly string[];
    readonly none: string;
    readonly labelOf: (id: string) => string | undefined;
  };
}

export interface GroupNames {
  readonly functions: Readonly<Record<string, string>>;
  readonly noFunction: string;
  readonly noTerritory: string;
  /** What is no actor. */
  readonly others: string;
  /** In which they are, and their members are counted. */
  readonly language: Language;
}

/** Id of the small node of a tie, and of an edge of it. */
export const tieNodeId = (tie: Pick<TieData, 'id'>): string => `tie:${tie.id}`;

/** The tie that an element belongs to, if it does. */
export function tieIdOf(elementId: string): string | undefined {
  return /^(?:tie|edge):([\w-]+)/.exec(elementId)?.[1];
}

/** Ties that are too large to be folded unasked. */
export function tooLargeToFold(
  ties: readonly TieData[],
  { folded, large }: Pick<Drawing, 'folded' | 'large'>,
): number {
  return folded && !large ? ties.filter((tie) => membersOf(tie).length > FOLD_LIMIT).length : 0;
}

/** What is drawn of what is chosen: parties, small nodes for ties of three or more, lines. */
export function toElements(chosen: Chosen, drawing: Drawing, names: GroupNames): CanvasElements {
  const { nodes, ties } = chosen;
  const { sizeOf = sizesOf(chosen, null) } = drawing;
  const grouped = drawing.group ? groupsOf(nodes, drawing, names) : undefined;
  const parties = nodes.map((node): CanvasNode => {
    const parent = grouped?.parents.get(node.id);
    return {
      id: node.id,
      label: node.name,
      shape: shapeOf(node),
      colours: node.functions.map(functionHue),
      size: Math.round(20 + 32 * sizeOf(node.id)),
      marked: node.fictitious,
      hollow: node.kind !== 'ACTOR',
      ...(parent ? { parent } : {}),
    };
  });
  const small: CanvasNode[] = [];
  const edges: CanvasEdge[] = [];
  for (const tie of ties) {
    const members = membersOf(tie);
    if (members.length === 2) edges.push(lineBetween(tie, members[0] ?? '', members[1] ?? ''));
    else if (!drawing.folded) {
      small.push(nodeOf(tie));
      edges.push(...members.map((id, index) => spoke(tie, id, index)));
    } else if (drawing.large || members.length <= FOLD_LIMIT) edges.push(...pairs(tie, members));
  }
  return { nodes: [...parties, ...small], edges, groups: grouped?.groups ?? [] };
}

/** The shape that says what a party is. */
export function shapeOf(node: Pick<NodeData, 'kind' | 'actorType'>): string {
  return (
    actorTypes.find((type) => type.code === node.actorType)?.shape ?? otherShapes[node.kind] ?? 'ellipse'
  );
}

function nodeOf(tie: TieData): CanvasNode {
  return {
    id: tieNodeId(tie),
    label: tie.name,
    shape: 'diamond',
    colours: [],
    size: 14,
    small: true,
    stroke: tieColour(tie.kind),
    marked: tie.fictitious,
  };
}

/**
 * Groups of actors, those of an answer first and those without one after them, then what is no actor; an actor is in
 * the first of its own.
 */
function groupsOf(nodes: readonly NodeData[], drawing: Drawing, names: GroupNames) {
  const order = [...Object.values(names.functions), ...(drawing.communities?.labels ?? [])];
  const members = new Map<string, string[]>();
  for (const node of nodes) {
    const label = node.kind === 'ACTOR' ? groupOf(node, drawing, names) : names.others;
    members.set(label, [...(members.get(label) ?? []), node.id]);
  }
  const last = (label: string) =>
    [names.noFunction, names.noTerritory, drawing.communities?.none, names.others].indexOf(label);
  const labels = [...members.keys()].sort(
    (a, b) => last(a) - last(b) || order.indexOf(a) - order.indexOf(b) || a.localeCompare(b, 'fr'),
  );
  const groups = labels.map((label): CanvasGroup => ({
    id: `group:${label}`,
    label: `${label} · ${formatNumber(members.get(label)?.length ?? 0, names.language)}`,
  }));
  const parents = new Map(
    labels.flatMap((label) => (members.get(label) ?? []).map((id) => [id, `group:${label}`] as const)),
  );
  return { groups, parents };
}

function groupOf(node: NodeData, { group: by, communities }: Drawing, names: GroupNames): string {
  if (communities) return communities.labelOf(node.id) ?? communities.none;
  if (by === 'territoire') return node.territoryName ?? names.noTerritory;
  const [code] = node.functions;
  return code ? (names.functions[code] ?? code) : names.noFunction;
}

function pairs(tie: TieData, members: readonly string[]): CanvasEdge[] {
  return members.flatMap((from, index) => members.slice(index + 1).map((to) => lineBetween(tie, from, to)));
}

function lineBetween(tie: TieData, from: string, to: string): CanvasEdge {
  const roles = (id: string) => tie.participants.filter((one) => one.nodeId === id).map((one) => one.role);
  const directed: readonly (readonly [string, string])[] =
    tieKinds.find((kind) => kind.code === tie.kind)?.directed ?? [];
  const leads = (a: readonly string[], b: readonly string[]) =>
    directed.some(([first, second]) => a.includes(first) && b.includes(second));
  const forward = leads(roles(from), roles(to));
  const backward = leads(roles(to), roles(from));
  return {
    id: `edge:${tie.id}:${from}:${to}`,
    source: from,
    target: to,
    label: tie.name,
    line: lines[pairStance(tie, from, to)],
    stroke: tieColour(tie.kind),
    arrow: forward ? (backward ? 'both' : 'forward') : backward ? 'backward' : 'none',
  };
}

/** Contested if either is, confirmed if both are, else declared. */
function pairStance(tie: TieData, from: string, to: string): TieData['stance'] {
  const stances = tie.participants
    .filter(({ nodeId }) => nodeId === from || nodeId === to)
    .map(({ stance }) => stance);
  if (stances.includes('CONTESTED')) return 'CONTESTED';
  return stances.every((stance) => stance === 'CONFIRMED') ? 'CONFIRMED' : 'DECLARED';
}

/** The line between a party and the small node of a tie; its stance is that of the party's own part. */
function spoke(tie: TieData, id: string, index: number): CanvasEdge {
  return {
    id: `edge:${tie.id}:${index}`,
    source: id,
    target: tieNodeId(tie),
    label: tie.name,
    line: lines[pairStance(tie, id, id)],
    stroke: tieColour(tie.kind),
    arrow: 'none',
  };
}
