/** Whoever asks: what this person may read, and who it is where it has signed in. */
export interface Viewer {
  /** Tokens of what may be read, sorted. */
  readonly readers: readonly string[];
  /** The account, for who has signed in. */
  readonly account?: ViewerAccount;
  /** The seat at a session, for a structure that came in with a code: it answers for itself and nothing else. */
  readonly seat?: ViewerSeat;
}

/** Where somebody without an account sits. */
export interface ViewerSeat {
  /** Id of the code that it came in with; who an answer is by. */
  readonly code: string;
  readonly seminar: string;
  /** Key of the event that the session is. */
  readonly event: string;
  /** A merged actor has several keys. */
  readonly actor: { readonly id: string; readonly keys: readonly string[] };
  readonly pole: { readonly id: string; readonly key: string };
}

/** A signed-in account and what it may do. */
export interface ViewerAccount {
  readonly id: string;
  readonly name: string;
  readonly administrator: boolean;
  /** Ids of the poles that it facilitates. */
  readonly facilitates: readonly string[];
  /** Ids of the actors that it acts for. */
  readonly actsFor: readonly string[];
  /** Ids of the territories that it reads for a collectivity. */
  readonly reads: readonly string[];
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
