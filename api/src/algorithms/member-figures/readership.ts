import type { Measure } from './measures';

/** Somebody who may read what some members gave. */
export interface Reader {
  /** Members of whom it reads the value of the figure and year that is asked about. */
  readonly values: ReadonlySet<string>;
  /** Members of whom it reads the value of the year before. */
  readonly before: ReadonlySet<string>;
}

/** Who may read what members gave, when a year is published. */
export interface Readership {
  readonly readersOf: (measure: Measure) => readonly Reader[];
  /** By what one may read the value of a member: kept with what is published, since the value can be withdrawn. */
  readonly tokensOf: (measure: Measure, member: string) => readonly string[];
}

/** Of invented figures, which nobody is behind. */
export const nobody: Readership = { readersOf: () => [], tokensOf: () => [] };
