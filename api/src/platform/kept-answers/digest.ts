import { createHash } from 'node:crypto';

/** A text of whatever length as a short one. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
