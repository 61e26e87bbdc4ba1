import { aboutOf } from './about';
import { sheetOf } from './sheet';
import { svgLegend } from './svg-legend';
import type { TakenView } from './taken-view';

/** The drawing as a sheet; undefined where there is nothing to draw yet. */
export function svgOf(taken: TakenView): string | undefined {
  const { arranged, marks, colours, resolve, language } = taken;
  if (!arranged) return undefined;
  const legend = (x: number, y: number, width: number) => svgLegend(taken, x, y, width);
  return sheetOf({ about: aboutOf(taken), arranged, marks, colours, resolve, language, legend });
}
