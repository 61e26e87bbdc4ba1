/** Whoever asks: the tokens of what this person may read, sorted. */
export interface Viewer {
  readonly readers: readonly string[];
}

/** A visitor without an account. */
export const publicViewer: Viewer = { readers: ['public'] };

/**
 * The one predicate of access, as Cypher on a variable. Every reading statement has it on every actor, tie,
 * passage and statement it touches; a participation inherits from its tie.
 */
export function visible(variable: string): string {
  return `any(token IN ${variable}.readers WHERE token IN $readers)`;
}
