import type { CanvasNode, Position, Positions } from '../types';
import { label as type, labelExtent, labelSize, LARGE, meet, type Rectangle } from './boxes';

/** Above so many nodes only the large ones are labelled. */
const LABEL_ALL = 150;

/** Which nodes are to be labelled where there is room. */
export function labelRule(nodes: readonly CanvasNode[]): (node: CanvasNode) => boolean {
  return nodes.length <= LABEL_ALL ? () => true : (node) => !node.small && node.size >= LARGE;
}

/**
 * The nodes whose labels can be read where they stand: taken in order of importance (those asked for, parties before
 * ties, large before small), a label is kept if it covers no node and no label kept before. The others are read when
 * the pointer or the focus is on them. Names that are drawn larger than the sheet need more room on it.
 */
export function freeLabels(
  nodes: readonly CanvasNode[],
  positions: Positions,
  first: ReadonlySet<string> = new Set(),
  magnified = 1,
): string[] {
  const rule = labelRule(nodes);
  const wanted = nodes.filter((node) => first.has(node.id) || rule(node));
  const bodies = nodes.flatMap((node) => {
    const at = positions[node.id];
    // Names that are drawn larger may lie on the small nodes of ties, or the first of all would have none.
    if (!at || (node.small && magnified > 1)) return [];
    const half = node.size / 2;
    return [{ id: node.id, x1: at.x - half, y1: at.y - half, x2: at.x + half, y2: at.y + half }];
  });
  const kept: Rectangle[] = [];
  const rank = (node: CanvasNode) => (first.has(node.id) ? 0 : node.small ? 2 : 1);
  return wanted
    .sort((a, b) => rank(a) - rank(b) || b.size - a.size)
    .flatMap((node) => {
      const at = positions[node.id];
      if (!at) return [];
      const rectangle = underNode(node, at, magnified);
      const covered =
        kept.some((other) => meet(other, rectangle)) ||
        bodies.some((other) => other.id !== node.id && meet(other, rectangle));
      if (covered && !first.has(node.id)) return [];
      kept.push(rectangle);
      return [node.id];
    });
}

/** Where the label of a node stands; slightly smaller than it is, for a touch does not hide a word. */
function underNode(node: CanvasNode, { x, y }: Position, magnified: number): Rectangle {
  const extent = labelExtent(node.label, labelSize(node));
  const [width, height] = [magnified * extent.width, magnified * extent.height];
  const top = y + node.size / 2 + type.gap;
  return { x1: x - width / 2 + 3, y1: top + 2, x2: x + width / 2 - 3, y2: top + height - 3 };
}
