import type { Bilingual } from './term';

export interface ErrorCode {
  readonly code: string;
  /** What to say, with what to do about it. */
  readonly message: Bilingual;
}
