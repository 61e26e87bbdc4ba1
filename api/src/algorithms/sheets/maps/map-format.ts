import type { JsonObject } from '../../trees/read-json';
import type { DrawnMap } from './drawn-map';

/** What a format calls its parts, and how it knows who is who. */
export interface MapManner {
  readonly words: {
    /** Names of the two tables. */
    readonly nodes: string;
    readonly edges: string;
    /** One of them, where it does not say what it is: a person says what such a one stands for. */
    readonly edge: string;
    /** Titles of the columns with its ends. */
    readonly ends: readonly [string, string];
  };
  /** Whether an edge can name by its label who is no node; ids are no names then. */
  readonly namesOthers: boolean;
}

/** A format of maps. */
export interface MapFormat extends MapManner {
  /** Whether JSON or XML that was parsed, its names without prefixes, is of it. */
  readonly isOf: (tree: JsonObject) => boolean;
  /** Or the part that is not as the format has it. */
  readonly read: (tree: JsonObject) => DrawnMap | { readonly fault: string };
}
