import type { FinderAnswer, FinderQuestion } from '../../algorithms/partner-finder';

/** What a worker is given. */
export interface WorkerTask {
  readonly id: number;
  readonly question: FinderQuestion;
  /** One integer that both sides see: anything but 0 ends the search. */
  readonly stop: SharedArrayBuffer;
  /** Milliseconds after which the search ends with what it has. */
  readonly budget: number;
}

/** What it gives back. */
export type WorkerAnswer =
  { readonly id: number; readonly answer: FinderAnswer } | { readonly id: number; readonly error: string };
