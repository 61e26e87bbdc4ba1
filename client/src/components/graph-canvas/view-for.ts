import type { Position } from './types';
import type { Rectangle } from './layout/boxes';

interface Sheet {
  readonly width: number;
  readonly height: number;
}

export interface View {
  readonly zoom: number;
  readonly pan: Position;
}

/** The view that shows a rectangle whole and in the middle, no larger than asked. */
export function viewFor({ x1, y1, x2, y2 }: Rectangle, sheet: Sheet, padding: number, most: number): View {
  const zoom = Math.min(
    most,
    (sheet.width - 2 * padding) / Math.max(1, x2 - x1),
    (sheet.height - 2 * padding) / Math.max(1, y2 - y1),
  );
  const limited = Math.max(0.1, zoom);
  return {
    zoom: limited,
    pan: {
      x: sheet.width / 2 - (limited * (x1 + x2)) / 2,
      y: sheet.height / 2 - (limited * (y1 + y2)) / 2,
    },
  };
}
