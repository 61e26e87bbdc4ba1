import type { Arrangement, CanvasEdge, CanvasElements, CanvasNode, Position, Stage } from '../types';
import { arrangeGroups } from './arrange-groups';
import { around, LARGE, placed, roomOf } from './boxes';
import { componentsOf } from './components-of';
import { forceLayout } from './force-layout';
import { freeLabels } from './free-labels';
import { level, stretch } from './level';
import { pack } from './pack';
import { separate, type Movable } from './separate';

/** Above so many nodes only the large ones are labelled. */
export const LABEL_ALL = 150;

/** How full of nodes and labels a drawing is to be, before what still overlaps is moved apart. */
const FULLNESS = 0.5;

const GAP = 10;

/** Where everything goes on the sheet, and whose label is shown. The same elements give the same arrangement. */
export function arrange(elements: CanvasElements, stage: Stage): Arrangement {
  const labelled = labelRule(elements.nodes);
  const positions = rounded(
    elements.groups.length > 0
      ? arrangeGroups(elements, stage, labelled)
      : arrangeFreely(elements, stage, labelled),
  );
  return { positions, labelled: freeLabels(elements.nodes.filter(labelled), positions) };
}

/** Room is kept for labels of parties; those of small nodes take what is left. */
function labelRule(nodes: readonly CanvasNode[]): (node: CanvasNode) => boolean {
  return nodes.length <= LABEL_ALL ? () => true : (node) => !node.small && node.size >= LARGE;
}

function arrangeFreely(
  { nodes, edges }: CanvasElements,
  stage: Stage,
  labelled: (node: CanvasNode) => boolean,
): Map<string, Position> {
  const parts = componentsOf(nodes, edges).map((part) => {
    const things = arrangePart(part, edgesAmong(part, edges), stage, (node) => !node.small && labelled(node));
    return { things, box: around(things.map((thing) => placed(thing.room, thing))) };
  });
  const { places } = pack(
    parts.map(({ box }) => ({ width: box.x2 - box.x1, height: box.y2 - box.y1 })),
    stage,
    4 * GAP,
  );
  const positions = new Map<string, Position>();
  parts.forEach(({ things, box }, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    for (const thing of things) positions.set(thing.id, { x: thing.x - box.x1 + x, y: thing.y - box.y1 + y });
  });
  return positions;
}

function arrangePart(
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
  stage: Stage,
  labelled: (node: CanvasNode) => boolean,
): Movable[] {
  const places = nodes.length === 1 ? new Map<string, Position>() : forceLayout(nodes, edges, labelled);
  const things = nodes.map((node): Movable => ({
    id: node.id,
    room: roomOf(node, labelled(node)),
    ...(places.get(node.id) ?? { x: 0, y: 0 }),
  }));
  level(things);
  stretch(things, stage.width / stage.height, 1.6);
  thicken(things);
  separate(things, GAP);
  return things;
}

/** Draws a part together, or apart, until it is as full as a drawing is to be. */
function thicken(things: readonly Movable[]): void {
  if (things.length < 4) return;
  const box = around(things.map((thing) => placed(thing.room, thing)));
  const taken = things.reduce(
    (sum, { room }) => sum + (room.left + room.right + GAP) * (room.above + room.below + GAP),
    0,
  );
  const factor = Math.sqrt(taken / FULLNESS / ((box.x2 - box.x1) * (box.y2 - box.y1)));
  const limited = Math.min(1.8, Math.max(0.45, factor));
  for (const thing of things) {
    thing.x *= limited;
    thing.y *= limited;
  }
}

function edgesAmong(nodes: readonly CanvasNode[], edges: readonly CanvasEdge[]): CanvasEdge[] {
  const inside = new Set(nodes.map(({ id }) => id));
  return edges.filter(({ source, target }) => inside.has(source) && inside.has(target));
}

function rounded(places: ReadonlyMap<string, Position>): Record<string, Position> {
  return Object.fromEntries(
    [...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}
