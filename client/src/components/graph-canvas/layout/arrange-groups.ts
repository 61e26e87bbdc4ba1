import type { CanvasElements, CanvasNode, Position, Stage } from '../types';
import { placed, roomOf, meet } from './boxes';
import { pack } from './pack';

const CELL = { width: 118, height: 88 };
const MARGIN = 22;
const TITLE = 30;

/**
 * Each group in a block of its own, its members in rows, those with the most edges first; what belongs to no group
 * goes where those it is tied to are, beside whatever stands there.
 */
export function arrangeGroups(
  { nodes, edges, groups }: CanvasElements,
  stage: Stage,
  labelled: (node: CanvasNode) => boolean,
): Map<string, Position> {
  const blocks = groups
    .map((group) => nodes.filter(({ parent }) => parent === group.id))
    .filter((members) => members.length > 0)
    .map((members) => {
      const columns = Math.ceil(Math.sqrt(members.length * 1.1));
      const rows = Math.ceil(members.length / columns);
      return { members: [...members].sort((a, b) => b.size - a.size), columns, rows };
    });
  const { places } = pack(
    blocks.map(({ columns, rows }) => ({
      width: columns * CELL.width + 2 * MARGIN,
      height: rows * CELL.height + 2 * MARGIN + TITLE,
    })),
    stage,
    46,
  );
  const positions = new Map<string, Position>();
  blocks.forEach(({ members, columns }, block) => {
    const { x, y } = places[block] ?? { x: 0, y: 0 };
    members.forEach((member, index) => {
      positions.set(member.id, {
        x: x + MARGIN + CELL.width * ((index % columns) + 0.5),
        y: y + MARGIN + TITLE + CELL.height * Math.floor(index / columns) + 26,
      });
    });
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
