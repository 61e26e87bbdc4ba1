import type { Statement } from '../../platform/database/statement';
import type { AskingGround, AskingState } from '../answers';
import type { ThingValue } from '../things';

/** What every kind is asked with; each statement uses what it needs. */
export interface InboxGround extends AskingGround {
  readonly pole: string;
  readonly readers: readonly string[];
  readonly most: number;
  /** Day before which a confirmation no longer holds; empty where none ever ends. */
  readonly staleBefore: string;
  /** Day that ties must reach to count as going on. */
  readonly today: string;
}

export interface InboxRow extends AskingState {
  /** How many there are in all. */
  total: number;
  /** The tie; none for an account. */
  thing: ThingValue | null;
  /** Whose word it is about: who contested, who has not answered. */
  actors: ThingValue[];
  account: { id: string; name: string; email: string; role: string } | null;
  why: string | null;
  /** Day from which it waits. */
  on: string | null;
}

/** A kind of entry: its words, and one statement that finds it. Adding one is one file and one line. */
export interface InboxKind<C extends string = string> {
  readonly code: C;
  readonly definition: string;
  /**
   * Cypher that finds each tie `t` of `pole` that waits, in as many rows as it takes: what its statement begins with, and
   * what the first page counts. None where telling takes more than looking at what is stored.
   */
  readonly ties?: string;
  readonly find: Statement<InboxGround, InboxRow>;
}

/** Cypher: for a kind that nobody is asked about by mail. */
export const notAsked = 'false AS reachable, null AS askedAt, false AS askable';
