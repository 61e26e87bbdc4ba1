import { xmlElement } from '../../../lib/xml';
import type { CanvasEdge, CanvasNode, Position } from '../types';
import { reachOf, round } from './outlines';

/** Between lines that join the same two, in pixels; and length and half width of the head of an arrow. */
const APART = 40;
const HEAD = { length: 8, half: 4 } as const;
/** Half of the bar across a line that is struck through, in pixels. */
const BAR = 5;

interface Ends {
  readonly source: CanvasNode;
  readonly target: CanvasNode;
  readonly from: Position;
  readonly to: Position;
}

interface Look {
  readonly colour: string;
  readonly width: number;
  readonly dashes: string | undefined;
  /** With a bar across its middle. */
  readonly struck?: boolean;
}

/** How far aside of the straight way each line passes, so that all that join the same two can be seen. */
export function besides(edges: readonly CanvasEdge[]): Map<string, number> {
  const bundles = new Map<string, CanvasEdge[]>();
  for (const edge of edges) {
    const key = [edge.source, edge.target].sort().join('\n');
    bundles.set(key, [...(bundles.get(key) ?? []), edge]);
  }
  return new Map(
    [...bundles.values()].flatMap((bundle) =>
      bundle.map((edge, index) => {
        const turned = edge.source === bundle[0]?.source ? 1 : -1;
        return [edge.id, turned * (index + 0.5 - bundle.length / 2) * APART] as const;
      }),
    ),
  );
}

/** A line from the edge of one node to that of another, with its arrows; nothing where they lie on each other. */
export function line(
  edge: CanvasEdge,
  { source, target, from, to }: Ends,
  beside: number,
  look: Look,
): string {
  const straight = unit(from, to);
  if (!straight) return '';
  // Of a curve: the point that it bends towards.
  const bend = {
    x: (from.x + to.x) / 2 - straight.y * beside,
    y: (from.y + to.y) / 2 + straight.x * beside,
  };
  const away = unit(from, bend) ?? straight;
  const home = unit(to, bend) ?? { x: -straight.x, y: -straight.y };
  const begin = onEdge(source, from, away);
  const end = onEdge(target, to, home);
  const backward = edge.arrow === 'backward' || edge.arrow === 'both';
  const forward = edge.arrow === 'forward' || edge.arrow === 'both';
  const first = backward ? along(begin, away, HEAD.length) : begin;
  const last = forward ? along(end, home, HEAD.length) : end;
  const middle = beside === 0 ? '' : `Q${point(bend)} `;
  const path = xmlElement('path', {
    d: `M${point(first)}${middle || 'L'}${point(last)}`,
    fill: 'none',
    stroke: look.colour,
    'stroke-width': look.width,
    'stroke-dasharray': look.dashes,
  });
  // The middle of a curve lies half-way to the point that it bends towards.
  const middleAt =
    beside === 0 ? bend : { x: (bend.x + (from.x + to.x) / 2) / 2, y: (bend.y + (from.y + to.y) / 2) / 2 };
  const bar = look.struck ? across(middleAt, straight, look) : '';
  return `${path}${bar}${backward ? head(begin, away, look.colour) : ''}${forward ? head(end, home, look.colour) : ''}`;
}

/** A bar across a line. */
function across(at: Position, direction: Position, { colour }: Look): string {
  const aside = { x: -direction.y * BAR, y: direction.x * BAR };
  return xmlElement('path', {
    d: `M${point({ x: at.x + aside.x, y: at.y + aside.y })}L${point({ x: at.x - aside.x, y: at.y - aside.y })}`,
    stroke: colour,
    'stroke-width': 2.4,
  });
}

/** The head of an arrow whose tip is at a point and whose line goes off in a direction. */
function head(tip: Position, direction: Position, colour: string): string {
  const base = along(tip, direction, HEAD.length);
  const aside = { x: -direction.y * HEAD.half, y: direction.x * HEAD.half };
  const points = [
    tip,
    { x: base.x + aside.x, y: base.y + aside.y },
    { x: base.x - aside.x, y: base.y - aside.y },
  ];
  return xmlElement('polygon', { points: points.map(point).join(' '), fill: colour });
}

function onEdge(node: CanvasNode, at: Position, direction: Position): Position {
  return along(at, direction, reachOf(node.shape, node.size, direction) + 1);
}

const along = ({ x, y }: Position, direction: Position, by: number): Position => ({
  x: x + direction.x * by,
  y: y + direction.y * by,
});

function unit(from: Position, to: Position): Position | undefined {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  return length < 1e-6 ? undefined : { x: x / length, y: y / length };
}

const point = ({ x, y }: Position): string => `${round(x)} ${round(y)}`;
