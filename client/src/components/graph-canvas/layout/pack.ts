import type { Stage } from '../types';

export interface Parcel {
  readonly width: number;
  readonly height: number;
}

interface Placed {
  readonly x: number;
  readonly y: number;
}

interface Packing {
  readonly places: readonly Placed[];
  /** How large it can be shown. */
  readonly largeness: number;
}

/**
 * Lays parcels side by side so that the whole fills a sheet as well as may be: the largest first or as given, each at the
 * lowest place left to it (a skyline), for several widths, of which the one that can be shown largest is kept.
 * Gives the upper left corner of each, in the order given.
 */
export function pack(parcels: readonly Parcel[], stage: Stage, gap: number, asGiven = false): Packing {
  const order = parcels.map((parcel, index) => ({ parcel, index }));
  if (!asGiven) order.sort((a, b) => areaOf(b.parcel) - areaOf(a.parcel) || a.index - b.index);
  const widest = Math.max(0, ...parcels.map(({ width }) => width));
  const all = parcels.reduce((sum, { width }) => sum + width + gap, 0);
  let best: Packing | undefined;
  for (let step = 0; step <= 24; step += 1) {
    const width = widest + ((all - widest) * step) / 24;
    const packing = packWithin(order, width, gap, stage);
    if (!best || packing.largeness > best.largeness + 1e-9) best = packing;
  }
  return best ?? { places: [], largeness: 0 };
}

const areaOf = ({ width, height }: Parcel): number => width * height;

interface Step {
  x: number;
  width: number;
  y: number;
}

function packWithin(
  order: readonly { readonly parcel: Parcel; readonly index: number }[],
  limit: number,
  gap: number,
  stage: Stage,
): Packing {
  let skyline: Step[] = [{ x: 0, width: limit + gap, y: 0 }];
  const places: Placed[] = [];
  let right = 0;
  let bottom = 0;
  for (const { parcel, index } of order) {
    const width = parcel.width + gap;
    let spot: Placed | undefined;
    for (const { x } of skyline) {
      if (x + width > limit + gap + 1e-6) continue;
      const y = Math.max(...under(skyline, x, width).map((step) => step.y));
      if (!spot || y < spot.y - 1e-6) spot = { x, y };
    }
    const { x, y } = spot ?? { x: 0, y: bottom + gap };
    places[index] = { x, y };
    right = Math.max(right, x + parcel.width);
    bottom = Math.max(bottom, y + parcel.height);
    skyline = raise(skyline, x, width, y + parcel.height + gap);
  }
  const largeness = Math.min(stage.width / Math.max(1, right), stage.height / Math.max(1, bottom));
  return { places, largeness };
}

function under(skyline: readonly Step[], x: number, width: number): Step[] {
  return skyline.filter((step) => step.x < x + width - 1e-6 && step.x + step.width > x + 1e-6);
}

function raise(skyline: readonly Step[], x: number, width: number, y: number): Step[] {
  const next = skyline.flatMap((step) => {
    const end = step.x + step.width;
    if (end <= x + 1e-6 || step.x >= x + width - 1e-6) return [step];
    const left = { ...step, width: x - step.x };
    const rest = { ...step, x: x + width, width: end - x - width };
    return [left, rest].filter((part) => part.width > 1e-6);
  });
  return [...next, { x, width, y }].sort((a, b) => a.x - b.x);
}
