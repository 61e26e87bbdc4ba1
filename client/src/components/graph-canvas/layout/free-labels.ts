import type { CanvasNode, Position, Positions } from '../types';
import {
  around,
  label as type,
  labelExtent,
  labelSize,
  LARGE,
  meet,
  placed,
  roomOf,
  type Rectangle,
} from './boxes';

/** Above so many nodes only the large ones are labelled. */
const LABEL_ALL = 150;

/** Which nodes are to be labelled where there is room. */
export function labelRule(nodes: readonly CanvasNode[]): (node: CanvasNode) => boolean {
  return nodes.length <= LABEL_ALL ? () => true : (node) => !node.small && node.size >= LARGE;
}

/** Where the name of a node stands: under it, where that is free. */
export type Side = 'below' | 'above' | 'right' | 'left';

const everySide: readonly Side[] = ['below', 'above', 'right', 'left'];

export interface LabelChoice {
  /** Those that are asked for, and so are labelled in any case. */
  readonly first?: ReadonlySet<string>;
  /** Names that are drawn larger than the sheet need more room on it. */
  readonly magnified?: number;
  /** Sides on which names may stand. */
  readonly sides?: readonly Side[];
}

/**
 * The nodes whose labels can be read where they stand, and on which side: taken in order of importance (those asked for,
 * parties before ties, large before small), a label is kept where it covers no node and no label kept before. It leaves
 * its place under the node only within the sheet, whose size is known before. The others are read when the pointer or
 * the focus is on them.
 */
export function freeLabels(
  nodes: readonly CanvasNode[],
  positions: Positions,
  { first = new Set(), magnified = 1, sides = everySide }: LabelChoice = {},
): Map<string, Side> {
  const rule = labelRule(nodes);
  const wanted = nodes.filter((node) => first.has(node.id) || rule(node));
  const bodies = nodes.flatMap((node) => {
    const at = positions[node.id];
    // Names that are drawn larger may lie on the small nodes of ties, or the first of all would have none.
    if (!at || (node.small && magnified > 1)) return [];
    const half = node.size / 2;
    return [{ id: node.id, x1: at.x - half, y1: at.y - half, x2: at.x + half, y2: at.y + half }];
  });
  const sheet = around(
    nodes.flatMap((node) => {
      const at = positions[node.id];
      return at ? [placed(roomOf(node, rule(node)), at)] : [];
    }),
  );
  const kept: Rectangle[] = [];
  const found = new Map<string, Side>();
  const rank = (node: CanvasNode) => (first.has(node.id) ? 0 : node.small ? 2 : 1);
  for (const node of wanted.sort((a, b) => rank(a) - rank(b) || b.size - a.size)) {
    const at = positions[node.id];
    if (!at) continue;
    const isFree = (side: Side): boolean => {
      const rectangle = labelPlace(node, at, side, magnified);
      return (
        (side === 'below' || holds(sheet, rectangle)) &&
        !kept.some((other) => meet(other, rectangle)) &&
        !bodies.some((other) => other.id !== node.id && meet(other, rectangle))
      );
    };
    const side = sides.find(isFree) ?? (first.has(node.id) ? 'below' : undefined);
    if (!side) continue;
    kept.push(labelPlace(node, at, side, magnified));
    found.set(node.id, side);
  }
  return found;
}

/** Where a label stands on a side; slightly smaller than it is, for a touch does not hide a word. */
function labelPlace(node: CanvasNode, { x, y }: Position, side: Side, magnified: number): Rectangle {
  const extent = labelExtent(node.label, labelSize(node));
  const [width, height] = [magnified * extent.width, magnified * extent.height];
  const away = node.size / 2 + type.gap;
  const left = side === 'right' ? x + away : side === 'left' ? x - away - width : x - width / 2;
  const top = side === 'below' ? y + away : side === 'above' ? y - away - height : y - height / 2;
  return { x1: left + 3, y1: top + 2, x2: left + width - 3, y2: top + height - 3 };
}

function holds(outer: Rectangle, { x1, y1, x2, y2 }: Rectangle): boolean {
  return x1 >= outer.x1 && y1 >= outer.y1 && x2 <= outer.x2 && y2 <= outer.y2;
}
