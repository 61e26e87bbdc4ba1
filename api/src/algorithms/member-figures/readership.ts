import type { Measure } from './measures';

/** Somebody who may read what some members gave. */
export interface Reader {
  /** Members of whom it reads the value of the figure and year that is asked about; values that it read: `asRead`. */
  readonly values: ReadonlySet<string>;
  /** The same of the year before. */
  readonly before: ReadonlySet<string>;
}

/** A value that somebody could read once: it knows this one, and not what the member says instead. */
export function asRead(member: string, value: number): string {
  return `${member} = ${value}`;
}

/** Who may read what members gave, when a year is published. */
export interface Readership {
  readonly readersOf: (measure: Measure) => readonly Reader[];
  /** By what one may read the value of a member: kept with what is published, since the value can be withdrawn. */
  readonly tokensOf: (measure: Measure, member: string) => readonly string[];
}

/** Of invented figures, which nobody is behind. */
export const nobody: Readership = { readersOf: () => [], tokensOf: () => [] };
