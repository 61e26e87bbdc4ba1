import type { ErrorCodeCode } from '@maillage/graph-schema/vocabulary';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';

/** Codes that tell whoever works in a room what to mend; others are for the forbidden and the unexpected. */
const mendable: ReadonlySet<ErrorCodeCode> = new Set([
  'UNKNOWN_REFERENCE',
  'SAYS_WHO_MISSING',
  'WIDER_THAN_ITS_PARTS',
  'STILL_USED',
  'ALREADY_EXISTS',
]);

/** What a write answers, or what is to be mended before it can be done. */
export async function answerOf<T>(write: () => Promise<T>): Promise<{ value: T } | { problems: Problem[] }> {
  try {
    return { value: await write() };
  } catch (error) {
    if (!(error instanceof CodedError) || !mendable.has(error.code)) throw error;
    return { problems: problem(error.code, undefined, error.parameters) };
  }
}
