import { xmlElement } from '../../../lib/xml';
import type { Position } from '../types';

/** Corners of a regular polygon that fills a square from -1 to 1, a side down, as the drawing library sets it. */
function regular(sides: number): readonly number[] {
  const step = (2 * Math.PI) / sides;
  const start = Math.PI / 2 + (sides % 2 === 0 ? step / 2 : 0);
  const corners = Array.from({ length: sides }, (_, index) => [
    Math.cos(start + index * step),
    -Math.sin(start + index * step),
  ]);
  return fitted(corners.flat());
}

/** The star's inner corners lie a little further out than straight lines between the outer ones would set them. */
function star(): readonly number[] {
  const inner = 0.5 * (3 - Math.sqrt(5)) * 1.57;
  const corners = Array.from({ length: 10 }, (_, index) => {
    const angle = Math.PI / 2 + (index * Math.PI) / 5;
    const radius = index % 2 === 0 ? 1 : inner;
    return [radius * Math.cos(angle), -radius * Math.sin(angle)];
  });
  return fitted(corners.flat());
}

/** Stretched so that it touches all four sides of the square. */
function fitted(points: readonly number[]): readonly number[] {
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  const across = (values: readonly number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (2 * (value - least)) / (most - least) - 1;
  };
  const [x, y] = [across(xs), across(ys)];
  return points.map((value, index) => (index % 2 === 0 ? x(value) : y(value)));
}

const corners: Readonly<Record<string, readonly number[]>> = {
  triangle: regular(3),
  diamond: [0, 1, 1, 0, 0, -1, -1, 0],
  pentagon: regular(5),
  hexagon: regular(6),
  octagon: regular(8),
  star: star(),
  vee: [-1, -1, 0, -0.333, 1, -1, 0, 1],
  rhomboid: [-1, -1, 0.333, -1, 1, 1, -0.333, 1],
  'concave-hexagon': [-1, -0.95, -0.75, 0, -1, 0.95, 1, 0.95, 0.75, 0, 1, -0.95],
  'round-tag': [-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1],
};

/** Cut off each corner of a square, in pixels; of a small one, as in a legend, less, or it would be a diamond. */
const CUT = 8;

/** The corners of a shape of some size around the origin; none for a circle. */
function cornersOf(shape: string, size: number): readonly Position[] {
  const half = size / 2;
  const found = corners[shape];
  if (found) {
    return pairs(found).map(([x, y]) => ({ x: x * half, y: y * half }));
  }
  if (shape === 'cut-rectangle') {
    const near = half > CUT ? half - CUT : half / 2;
    return pairs([
      -near,
      -half,
      near,
      -half,
      half,
      -near,
      half,
      near,
      near,
      half,
      -near,
      half,
      -half,
      near,
      -half,
      -near,
    ]).map(([x, y]) => ({ x, y }));
  }
  if (shape === 'round-rectangle' || shape === 'barrel') {
    return pairs([-half, -half, half, -half, half, half, -half, half]).map(([x, y]) => ({ x, y }));
  }
  return [];
}

/** A shape around a point, with whatever else it is given. */
export function outline(
  shape: string,
  { x, y }: Position,
  size: number,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const half = size / 2;
  const at = (dx: number, dy: number) => `${round(x + dx * half)} ${round(y + dy * half)}`;
  if (shape === 'round-rectangle') {
    const corner = round(Math.min(size / 4, 8));
    const box = { x: round(x - half), y: round(y - half), width: round(size), height: round(size) };
    return xmlElement('rect', { ...box, rx: corner, ry: corner, ...attributes });
  }
  if (shape === 'barrel') {
    const d = `M${at(-0.9, -0.9)}Q${at(0, -1.1)} ${at(0.9, -0.9)}Q${at(1.1, 0)} ${at(0.9, 0.9)}Q${at(0, 1.1)} ${at(-0.9, 0.9)}Q${at(-1.1, 0)} ${at(-0.9, -0.9)}Z`;
    return xmlElement('path', { d, ...attributes });
  }
  const found = cornersOf(shape, size);
  if (found.length === 0)
    return xmlElement('circle', { cx: round(x), cy: round(y), r: round(half), ...attributes });
  const points = found.map((corner) => `${round(x + corner.x)},${round(y + corner.y)}`).join(' ');
  return xmlElement('polygon', { points, ...attributes });
}

/** How far the edge of a shape is from its middle in a direction of length one. */
export function reachOf(shape: string, size: number, direction: Position): number {
  const found = cornersOf(shape, size);
  if (found.length === 0) return size / 2;
  const hits = found.flatMap((from, index) => {
    const to = found[(index + 1) % found.length] ?? from;
    const side = { x: to.x - from.x, y: to.y - from.y };
    const turn = direction.x * side.y - direction.y * side.x;
    if (Math.abs(turn) < 1e-9) return [];
    const far = (from.x * side.y - from.y * side.x) / turn;
    const along = (from.x * direction.y - from.y * direction.x) / turn;
    return far > 0 && along >= -1e-9 && along <= 1 + 1e-9 ? [far] : [];
  });
  return hits.length === 0 ? size / 2 : Math.max(...hits);
}

/** To a hundredth of a pixel. */
export const round = (value: number): number => Math.round(value * 100) / 100;

function pairs(values: readonly number[]): (readonly [number, number])[] {
  return Array.from({ length: values.length / 2 }, (_, index) => [
    values[2 * index] ?? 0,
    values[2 * index + 1] ?? 0,
  ]);
}
