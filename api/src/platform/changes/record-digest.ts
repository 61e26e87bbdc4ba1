import { createHash } from 'node:crypto';

/** What tells records apart: who edits one says by it which version was seen. */
export function recordDigest(json: string): string {
  return createHash('sha256').update(json).digest('base64url');
}
