import type { Stage } from '../types';

export interface Parcel {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
}

interface Packing {
  readonly places: readonly Placed[];
  readonly width: number;
  readonly height: number;
}

/**
 * Lays parcels side by side so that the whole fills a sheet as well as may be: the largest first, each at the
 * lowest place left to it (a skyline), for several widths, of which the one that can be shown largest is kept.
 * Gives the upper left corner of each, in the order given.
 */
export function pack(parcels: readonly Parcel[], stage: Stage, gap: number): Packing {
  const order = parcels
    .map((parcel, index) => ({ parcel, index }))
    .sort((a, b) => b.parcel.height * b.parcel.width - a.parcel.height * a.parcel.width || a.index - b.index);
  const widest = Math.max(0, ...parcels.map(({ width }) => width));
  const all = parcels.reduce((sum, { width }) => sum + width + gap, 0);
  let best: Packing | undefined;
  for (let step = 0; step <= 24; step += 1) {
    const width = widest + ((all - widest) * step) / 24;
    const packing = packWithin(order, width, gap);
    if (!best || largeness(packing, stage) > largeness(best, stage) + 1e-9) best = packing;
  }
  return best ?? { places: [], width: 0, height: 0 };
}

const largeness = ({ width, height }: Packing, stage: Stage): number =>
  Math.min(stage.width / Math.max(1, width), stage.height / Math.max(1, height));

interface Step {
  x: number;
  width: number;
  y: number;
}

function packWithin(
  order: readonly { readonly parcel: Parcel; readonly index: number }[],
  limit: number,
  gap: number,
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
  return { places, width: right, height: bottom };
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
