import type { CanvasEdge, CanvasElements, CanvasNode, Position, Positions, Stage } from '../types';
import { arrangeGroups } from './arrange-groups';
import { around, placed, roomOf, type Rectangle } from './boxes';
import { componentsOf } from './components-of';
import { evenOut } from './even-out';
import { forceLayout } from './force-layout';
import { labelRule } from './free-labels';
import { level } from './level';
import { pack, type Parcel } from './pack';
import { separate, type Movable } from './separate';

/** How full of nodes and labels a drawing is at first, before it is tightened. */
const FULLNESS = 0.55;

/** Width to height that a part is tried in. */
const RATIOS = [0.8, 1, 1.25, 1.55, 1.9, 2.3];

const TIGHTER = 8;
const WIDER = 60;
const GAP = 10;

interface Shaped extends Parcel {
  readonly things: readonly Movable[];
  readonly box: Rectangle;
}

/** Where everything goes on the sheet. The same elements give the same arrangement. */
export function arrange(elements: CanvasElements, stage: Stage): Positions {
  const labelled = labelRule(elements.nodes);
  return rounded(
    elements.groups.length > 0
      ? arrangeGroups(elements, stage, labelled)
      : arrangeFreely(elements, stage, labelled),
  );
}

function arrangeFreely(
  { nodes, edges }: CanvasElements,
  stage: Stage,
  labelled: (node: CanvasNode) => boolean,
): Map<string, Position> {
  const [main = [], ...others] = componentsOf(nodes, edges).map((part) => {
    const things = draft(part, edgesAmong(part, edges), (node) => !node.small && labelled(node));
    return shapes(things);
  });
  // The largest part in one shape and the rest in one, such that all of it can be shown as large as possible.
  const choices = main.flatMap((first) =>
    RATIOS.map((_, shape) => [first, ...others.flatMap((part) => part[shape] ?? part.slice(0, 1))]),
  );
  const packings = choices.map((parts) => ({ parts, ...pack(parts, stage, 4 * GAP) }));
  const best = packings.sort((a, b) => b.largeness - a.largeness)[0];
  const parts = (best?.parts ?? []).map(({ things }) => shaped(tightened(things)));
  const { places } = pack(parts, stage, 4 * GAP);
  const positions = new Map<string, Position>();
  parts.forEach(({ things, box }, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    for (const thing of things) positions.set(thing.id, { x: thing.x - box.x1 + x, y: thing.y - box.y1 + y });
  });
  return positions;
}

/** Where forces put the nodes of a part, its length from left to right. */
function draft(
  nodes: readonly CanvasNode[],
  edges: readonly CanvasEdge[],
  labelled: (node: CanvasNode) => boolean,
): Movable[] {
  const places = nodes.length === 1 ? new Map<string, Position>() : forceLayout(nodes, edges, labelled);
  const things = nodes.map((node): Movable => ({
    id: node.id,
    room: roomOf(node, labelled(node)),
    ...(places.get(node.id) ?? { x: 0, y: 0 }),
  }));
  level(things);
  return things;
}

/** A part in each of the ratios, or as it is if it is too small for that to matter. */
function shapes(things: readonly Movable[]): Shaped[] {
  if (things.length < 4) {
    separate(things, GAP);
    return [shaped(things)];
  }
  const taken = things.reduce(
    (sum, { room }) => sum + (room.left + room.right + GAP) * (room.above + room.below + GAP),
    0,
  );
  return RATIOS.map((ratio) => shaped(spread(things, ratio, taken / FULLNESS)));
}

/** On a sheet of a ratio and an area, drawn wider little by little until nothing is on anything. */
function spread(things: readonly Movable[], ratio: number, area: number): readonly Movable[] {
  const copy = things.map((thing) => ({ ...thing }));
  const height = Math.sqrt(area / ratio);
  evenOut(copy, height * ratio, height);
  for (let step = 0; step < WIDER && !separate(copy, GAP); step += 1) {
    for (const thing of copy) {
      thing.x *= 1.04;
      thing.y *= 1.04;
    }
  }
  return copy;
}

/** Drawn together little by little for as long as that makes it smaller, with nothing on anything. */
function tightened(things: readonly Movable[]): readonly Movable[] {
  let kept = things;
  for (let step = 0; step < TIGHTER; step += 1) {
    const next = kept.map((thing) => ({ ...thing, x: thing.x * 0.95, y: thing.y * 0.95 }));
    if (!separate(next, GAP) || areaOf(next) > 0.99 * areaOf(kept)) break;
    kept = next;
  }
  return kept;
}

function shaped(things: readonly Movable[]): Shaped {
  const box = around(things.map((thing) => placed(thing.room, thing)));
  return { things, box, width: box.x2 - box.x1, height: box.y2 - box.y1 };
}

function areaOf(things: readonly Movable[]): number {
  const { x1, y1, x2, y2 } = around(things.map((thing) => placed(thing.room, thing)));
  return (x2 - x1) * (y2 - y1);
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
