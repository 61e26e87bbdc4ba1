import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, for whoever is to prove to have received it. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the store keeps of a token: with so many random bits, a plain hash cannot be turned back. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
