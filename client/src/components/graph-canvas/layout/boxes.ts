import type { CanvasNode, Position } from '../types';
import { linesOf, widthOf } from './lines';

/** A rectangle that a node and its label need, around the middle of the node. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

export interface Rectangle {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Type of the labels, shared with the style of the drawing. */
export const label = { width: 108, size: 12.5, large: 14, small: 11, line: 1.18, gap: 4 } as const;

/** Nodes of that size and more are labelled larger. */
export const LARGE = 40;

export function labelSize(node: Pick<CanvasNode, 'size' | 'small'>): number {
  return node.small ? label.small : node.size >= LARGE ? label.large : label.size;
}

/** Width and height of a label, in the lines that it is drawn in. */
export function labelExtent(text: string, size: number): { width: number; height: number } {
  const lines = linesOf(text, size, label.width);
  return {
    width: Math.max(0, ...lines.map((line) => widthOf(line, size))),
    height: lines.length * size * label.line,
  };
}

/** What a node takes up, with its label or without. */
export function roomOf(node: CanvasNode, labelled: boolean): Room {
  const half = node.size / 2;
  if (!labelled) return { left: half, right: half, above: half, below: half };
  const { width, height } = labelExtent(node.label, labelSize(node));
  const side = Math.max(half, width / 2);
  return { left: side, right: side, above: half, below: half + label.gap + height };
}

export function placed(room: Room, { x, y }: Position): Rectangle {
  return { x1: x - room.left, y1: y - room.above, x2: x + room.right, y2: y + room.below };
}

export function meet(a: Rectangle, b: Rectangle): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** The rectangle around rectangles; an empty one at the origin around none. */
export function around(rectangles: readonly Rectangle[]): Rectangle {
  if (rectangles.length === 0) return { x1: 0, y1: 0, x2: 0, y2: 0 };
  return rectangles.reduce((all, one) => ({
    x1: Math.min(all.x1, one.x1),
    y1: Math.min(all.y1, one.y1),
    x2: Math.max(all.x2, one.x2),
    y2: Math.max(all.y2, one.y2),
  }));
}
