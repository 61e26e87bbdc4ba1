import type { ErrorCodeCode } from '@maillage/graph-schema/vocabulary';

/** Codes that tell who edits or undoes what stands in the way; others are for the forbidden and the unexpected. */
export const mendable: ReadonlySet<ErrorCodeCode> = new Set([
  'UNKNOWN_REFERENCE',
  'SAYS_WHO_MISSING',
  'WIDER_THAN_ITS_PARTS',
  'OTHERS_REST_ON_IT',
  'STILL_USED',
  'ALREADY_EXISTS',
  'ALREADY_PINNED',
  'PURCHASE_CLOSED',
  'PLEDGE_FROM_ELSEWHERE',
]);
