import type { StanceCode } from '@maillage/graph-schema/vocabulary';

/** What a member answers to the terms that it is proposed. */
export interface AnswerGiven {
  readonly stance: StanceCode;
  readonly why?: string;
  readonly share?: number;
  readonly lots?: readonly string[];
}
