import type { CanvasElements, CanvasNode, Position, Stage } from '../types';
import { placed, roomOf, meet } from './boxes';
import { pack } from './pack';

/** Between two names of a row, and between two rows. */
const APART = { x: 14, y: 20 };
const MARGIN = 22;
const TITLE = 34;
/** Between two blocks: the small nodes of ties that join them find room there. */
const STREET = 56;

/** Columns to rows that blocks are tried in. */
const RATIOS = [0.6, 1, 1.6, 2.5];

interface Block {
  readonly width: number;
  readonly height: number;
  /** Where its members stand in it. */
  readonly places: readonly (readonly [string, Position])[];
}

/**
 * Each group in a block of its own, its members in rows, those with the most edges first; what belongs to no group
 * goes where those it is tied to are, beside whatever stands there.
 */
export function arrangeGroups(
  { nodes, edges, groups }: CanvasElements,
  stage: Stage,
  labelled: (node: CanvasNode) => boolean,
): Map<string, Position> {
  const held = groups
    .map((group) => nodes.filter(({ parent }) => parent === group.id).sort((a, b) => b.size - a.size))
    .filter((members) => members.length > 0);
  const best = RATIOS.map((ratio) => {
    const blocks = held.map((members) => blockOf(members, ratio, labelled));
    return { blocks, ...pack(blocks, stage, STREET, true) };
  }).sort((a, b) => b.largeness - a.largeness)[0];
  const positions = new Map<string, Position>();
  best?.blocks.forEach((block, index) => {
    const corner = best.places[index] ?? { x: 0, y: 0 };
    for (const [id, { x, y }] of block.places) positions.set(id, { x: corner.x + x, y: corner.y + y });
  });
  const free = nodes.filter(({ id }) => !positions.has(id));
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  const taken = nodes.flatMap((node) => {
    const at = positions.get(node.id);
    return at ? [placed(roomOf(node, labelled(node)), at)] : [];
  });
  for (const node of free) {
    const spot = nearestFree(node, middleOf(neighbours.get(node.id) ?? [], positions), taken);
    positions.set(node.id, spot);
    taken.push(placed(roomOf(node, false), spot));
  }
  return positions;
}

function blockOf(
  members: readonly CanvasNode[],
  ratio: number,
  labelled: (node: CanvasNode) => boolean,
): Block {
  const columns = Math.ceil(Math.sqrt(members.length * ratio));
  const rooms = members.map((node) => ({ node, room: roomOf(node, labelled(node)) }));
  const column = Math.max(...rooms.map(({ room }) => room.left + room.right)) + APART.x;
  const places: [string, Position][] = [];
  let y = MARGIN + TITLE;
  for (let start = 0; start < rooms.length; start += columns) {
    const row = rooms.slice(start, start + columns);
    const above = Math.max(...row.map(({ room }) => room.above));
    row.forEach(({ node }, index) => {
      places.push([node.id, { x: MARGIN + column * (index + 0.5), y: y + above }]);
    });
    y += above + Math.max(...row.map(({ room }) => room.below)) + APART.y;
  }
  const width = 2 * MARGIN + column * Math.min(columns, members.length);
  return { width, height: y - APART.y + MARGIN, places };
}

function middleOf(ids: readonly string[], positions: ReadonlyMap<string, Position>): Position {
  const known = ids.flatMap((id) => positions.get(id) ?? []);
  if (known.length === 0) return { x: 0, y: 0 };
  const sum = known.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / known.length, y: sum.y / known.length };
}

/** The place nearest to a wanted one, in growing rings, where a node covers nothing. */
function nearestFree(
  node: CanvasNode,
  wanted: Position,
  taken: readonly ReturnType<typeof placed>[],
): Position {
  const room = roomOf(node, false);
  for (let ring = 0; ring < 60; ring += 1) {
    const spots = ring === 0 ? 1 : 8 + 2 * ring;
    for (let spot = 0; spot < spots; spot += 1) {
      const angle = (2 * Math.PI * spot) / spots;
      const at = { x: wanted.x + 12 * ring * Math.cos(angle), y: wanted.y + 12 * ring * Math.sin(angle) };
      const rectangle = placed(room, at);
      if (!taken.some((other) => meet(other, rectangle))) return at;
    }
  }
  return wanted;
}
