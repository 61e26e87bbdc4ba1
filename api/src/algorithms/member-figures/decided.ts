import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import type { Withholding } from '../secrecy';
import type { Measure, Panel } from './measures';

/** One sum of the declared lattice: a figure of a year, over a panel, in a territory. */
export interface CellPlace {
  readonly figure: YearlyFigureCode;
  readonly year: number;
  readonly panel: Panel;
  readonly group: string;
}

/** What is told of it, and what is not. */
export interface DecidedCell extends CellPlace {
  readonly sum: number | null;
  /** How exact the sum is; left out where it is exact or withheld, and in what was published before December 2026. */
  readonly qualifier?: string;
  readonly withheld: Withholding | null;
  readonly contributors: number;
  /** Members of the year in that group. */
  readonly members: number;
  /** Of the values, rounded, from ten on; of the changes in percent where the panel is that of the year before. */
  readonly median: number | null;
}

/** A cell of one measure. */
export type Place = Pick<CellPlace, 'panel' | 'group'>;

/** What was published of a measure, and what of it was told. */
export interface PublishedMeasure {
  readonly measure: Measure;
  /** Cells of which the sum was. */
  readonly told: readonly Place[];
  /** Cells of which the median was; not kept before December 2026. */
  readonly medians?: readonly Place[];
}
