import { actorTypes, functions, tieKinds } from '@maillage/graph-schema/vocabulary';
import type { CanvasEdge, CanvasElements, CanvasGroup, CanvasNode } from '../../components/graph-canvas';
import { neighboursOf, type Chosen, type NodeData, type TieData } from './network-data';

/** Shapes of what is no actor. */
const otherShapes: Readonly<Record<string, string>> = {
  POLE: 'round-octagon',
  PLACE: 'barrel',
  BODY: 'concave-hexagon',
  PERSON: 'round-tag',
};

const lines = { CONFIRMED: 'solid', DECLARED: 'dashed', CONTESTED: 'dotted' } as const;

/** Above so many participants a tie is not folded into pairs. */
export const FOLD_LIMIT = 12;

export interface Drawing {
  /** Ties of more than two as pairs instead of small nodes. */
  readonly folded: boolean;
  readonly group: 'fonction' | 'territoire' | null;
}

export interface GroupNames {
  readonly functions: Readonly<Record<string, string>>;
  readonly noFunction: string;
  readonly noTerritory: string;
}

/** Id of the small node of a tie, and of an edge of it. */
export const tieNodeId = (tie: Pick<TieData, 'id'>): string => `tie:${tie.id}`;

/** The tie that an element belongs to, if it does. */
export function tieIdOf(elementId: string): string | undefined {
  return /^(?:tie|edge):([\w-]+)/.exec(elementId)?.[1];
}

/** What is drawn of what is chosen: parties, small nodes for ties of three or more, lines. */
export function toElements({ nodes, ties }: Chosen, drawing: Drawing, names: GroupNames): CanvasElements {
  const neighbours = neighboursOf(ties);
  const most = Math.max(1, ...[...neighbours.values()].map((others) => others.size));
  const groups = new Map<string, CanvasGroup>();
  const parties = nodes.map((node): CanvasNode => {
    const parent = groupOf(node, drawing.group, names, groups);
    const degree = neighbours.get(node.id)?.size ?? 0;
    return {
      id: node.id,
      label: node.name,
      shape: shapeOf(node),
      colours: node.functions.map(
        (code) => `var(--hue-${functions.findIndex((one) => one.code === code) + 1})`,
      ),
      size: Math.round(20 + 32 * Math.sqrt(degree / most)),
      marked: node.fictitious,
      ...(parent ? { parent } : {}),
    };
  });
  const small: CanvasNode[] = [];
  const edges: CanvasEdge[] = [];
  for (const tie of ties) {
    const members = [...new Set(tie.participants.map((one) => one.nodeId))];
    if (members.length === 2) edges.push(lineBetween(tie, members[0] ?? '', members[1] ?? ''));
    else if (drawing.folded) edges.push(...(members.length <= FOLD_LIMIT ? pairs(tie, members) : []));
    else {
      small.push({
        id: tieNodeId(tie),
        label: tie.name,
        shape: 'diamond',
        colours: ['var(--surface)'],
        size: 14,
        small: true,
        marked: tie.fictitious,
      });
      edges.push(...tie.participants.map((one, index) => spoke(tie, one, index)));
    }
  }
  return { nodes: [...parties, ...small], edges, groups: [...groups.values()] };
}

function shapeOf(node: NodeData): string {
  return (
    actorTypes.find((type) => type.code === node.actorType)?.shape ?? otherShapes[node.kind] ?? 'ellipse'
  );
}

function groupOf(
  node: NodeData,
  by: Drawing['group'],
  names: GroupNames,
  groups: Map<string, CanvasGroup>,
): string | undefined {
  if (!by || node.kind !== 'ACTOR') return undefined;
  const [code] = node.functions;
  const label =
    by === 'fonction'
      ? code
        ? (names.functions[code] ?? code)
        : names.noFunction
      : (node.territoryName ?? names.noTerritory);
  const id = `group:${label}`;
  groups.set(id, { id, label });
  return id;
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
    line: lines[tie.stance],
    arrow: forward ? (backward ? 'both' : 'forward') : backward ? 'backward' : 'none',
  };
}

function spoke(tie: TieData, participant: TieData['participants'][number], index: number): CanvasEdge {
  return {
    id: `edge:${tie.id}:${index}`,
    source: participant.nodeId,
    target: tieNodeId(tie),
    line: lines[participant.stance],
    arrow: 'none',
  };
}
