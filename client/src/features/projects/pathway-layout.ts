import { codesOf, projectSteps, type ProjectStepCode } from '@maillage/graph-schema/vocabulary';

/** Where pathways end, or stand now. */
const ends = ['CREATED', 'STOPPED', 'RUNNING'] as const;
type End = (typeof ends)[number];

export interface Stop {
  readonly id: string;
  readonly step: ProjectStepCode;
  readonly actor: { readonly name: string } | null;
}

export interface Flow {
  readonly from: string | null;
  readonly to: string | null;
  readonly end: End | null;
  readonly count: number;
}

/** A stop, the way in or an end, as it is drawn. */
export interface Box {
  readonly id: string;
  /** None for the way in and for ends. */
  readonly stop: Stop | null;
  readonly end: End | null;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly count: number;
}

interface Band {
  readonly id: string;
  readonly path: string;
  readonly width: number;
  readonly end: End | null;
  readonly flow: Flow;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly bands: readonly Band[];
  /** Left edges of the columns that are used, with the step of each. */
  readonly columns: readonly { readonly x: number; readonly step: ProjectStepCode | null }[];
}

export const BOX_WIDTH = 12;
const COLUMN = 190;
/** Room for the last column's words. */
const MARGIN = 150;
const TOP = 46;
/** Between boxes of one column: room for the words above each. */
const GAP = 34;
/** Height of the fullest column without its gaps. */
const FULL = 220;
const MOST_EACH = 14;

const ENTRY = 'ENTRY';
const steps = codesOf(projectSteps);
const LAST = steps.length + 1;

/** Lays pathways out from left to right: in, the steps in their usual order, and where they end. */
export function layOut(stops: readonly Stop[], flows: readonly Flow[]): Drawing {
  const nameOf = ({ from, to, end }: Flow) => [from ?? ENTRY, to ?? end ?? ENTRY] as const;
  const counts = new Map<string, { into: number; out: number }>();
  const countOf = (id: string) => {
    const there = counts.get(id) ?? { into: 0, out: 0 };
    counts.set(id, there);
    return there;
  };
  for (const flow of flows) {
    const [from, to] = nameOf(flow);
    countOf(from).out += flow.count;
    countOf(to).into += flow.count;
  }
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const placed = [...counts].map(([id, { into, out }]) => {
    const stop = byId.get(id) ?? null;
    const end = ends.find((one) => one === id) ?? null;
    const column = stop ? steps.indexOf(stop.step) + 1 : end ? LAST : 0;
    return { id, stop, end, column, count: Math.max(into, out) };
  });
  const used = [...new Set(placed.map(({ column }) => column))].sort((a, b) => a - b);
  const fullest = Math.max(1, ...used.map((column) => total(placed.filter((one) => one.column === column))));
  const each = Math.min(MOST_EACH, FULL / fullest);
  const boxes = used.flatMap((column, index) => {
    const order = (one: (typeof placed)[number]) => (one.end ? ends.indexOf(one.end) : -one.count);
    const own = placed
      .filter((one) => one.column === column)
      .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
    let y = TOP;
    return own.map(({ id, stop, end, count }): Box => {
      const box = { id, stop, end, count, x: index * COLUMN, y, height: Math.max(3, count * each) };
      y += box.height + GAP;
      return box;
    });
  });
  return {
    width: Math.max(0, used.length - 1) * COLUMN + BOX_WIDTH + MARGIN,
    height: Math.max(TOP, ...boxes.map((box) => box.y + box.height)) + 8,
    boxes,
    bands: bandsOf(flows, boxes, each, nameOf),
    columns: used.map((column, index) => ({ x: index * COLUMN, step: steps[column - 1] ?? null })),
  };
}

function total(boxes: readonly { readonly count: number }[]): number {
  return boxes.reduce((sum, { count }) => sum + count, 0);
}

/** Bands leave and reach each box one below the other, in the order of what is at their other end. */
function bandsOf(
  flows: readonly Flow[],
  boxes: readonly Box[],
  each: number,
  nameOf: (flow: Flow) => readonly [string, string],
): Band[] {
  const box = new Map(boxes.map((one) => [one.id, one]));
  const top = (id: string) => box.get(id)?.y ?? 0;
  const leaving = new Map<string, number>();
  const reaching = new Map<string, number>();
  const sorted = [...flows].sort((a, b) => {
    const [[fromA, toA], [fromB, toB]] = [nameOf(a), nameOf(b)];
    return top(toA) - top(toB) || top(fromA) - top(fromB);
  });
  const take = (from: Map<string, number>, id: string, width: number) => {
    const used = from.get(id) ?? 0;
    from.set(id, used + width);
    return top(id) + used + width / 2;
  };
  return sorted.flatMap((flow): Band[] => {
    const [from, to] = nameOf(flow);
    const [a, b] = [box.get(from), box.get(to)];
    if (!a || !b) return [];
    const width = Math.max(1.5, flow.count * each);
    const [x1, y1] = [a.x + BOX_WIDTH, take(leaving, from, width)];
    const [x2, y2] = [b.x, take(reaching, to, width)];
    // A step back leads out to the right and in from the left, around.
    const bend = Math.max(60, (x2 - x1) / 2);
    const path = `M${x1} ${round(y1)} C${x1 + bend} ${round(y1)} ${x2 - bend} ${round(y2)} ${x2} ${round(y2)}`;
    return [{ id: `${from} > ${to}`, path, width, end: flow.end, flow }];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
