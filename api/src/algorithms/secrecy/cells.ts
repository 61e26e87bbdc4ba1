/** What one contributor adds to a sum. */
export interface Contribution {
  readonly member: string;
  /** Who knows it, where one contributor has several: a value before and after a correction. */
  readonly knownTo?: string;
  /** Not negative. */
  readonly value: number;
  /** Whether everybody may read it anyway: then it hides nothing and protects nobody. */
  readonly isPublic?: boolean;
}

/** One sum of a declared lattice: the members whose values it adds up. */
export interface Cell {
  readonly key: string;
  /** Cells that are shown together, or not at all where too many of them are withheld. */
  readonly breakdown: string;
  readonly members: readonly string[];
}

/** Why a sum is not told, from the plainest reason to the least plain. */
export type Withholding =
  'TOO_FEW' | 'DOMINATED' | 'SECOND_COULD_TELL' | 'PROTECTS_ANOTHER' | 'KNOWN_TO_A_READER' | 'TOO_MANY_HOLES';

/** What is published of a cell. */
export interface Release {
  readonly key: string;
  /** `null` where it is withheld, never 0 for that. */
  readonly sum: number | null;
  readonly withheld: Withholding | null;
  /** How many values it would add up. */
  readonly contributors: number;
}
