import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { CookieOptions, Request } from 'express';
import { hashOfToken, newToken } from '../accounts';

/** As the session's cookie, bound to this very host; the way back comes from another site, so not strict. */
const NAME = '__Host-maillage-aller';
const options: CookieOptions = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' };

/**
 * What one round trip to the provider must bring back. All of it comes from one secret that this browser alone
 * holds, and of which the store has a hash: who reads the store, an address or a log can end nobody's trip.
 */
export interface RoundTripSecrets {
  readonly secret: string;
  /** Under what the store keeps the trip. */
  readonly tokenHash: string;
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636): 43 characters. */
  readonly verifier: string;
}

export function newSecrets(): RoundTripSecrets {
  return secretsFrom(newToken());
}

function secretsFrom(secret: string): RoundTripSecrets {
  const part = (name: string) => createHmac('sha256', secret).update(name).digest('base64url');
  return {
    secret,
    tokenHash: hashOfToken(secret),
    state: part('state'),
    nonce: part('nonce'),
    verifier: part('verifier'),
  };
}

/** The secrets of the trip that this browser began; undefined where it began none. */
export function readSecrets(request: Request): RoundTripSecrets | undefined {
  const pairs = (request.headers?.cookie ?? '').split(';').map((pair) => pair.trim());
  const secret = pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
  return secret ? secretsFrom(secret) : undefined;
}

export function writeSecrets(request: Request, { secret }: RoundTripSecrets, milliseconds: number): void {
  request.res?.cookie(NAME, secret, { ...options, maxAge: milliseconds });
}

export function clearSecrets(request: Request): void {
  request.res?.clearCookie(NAME, options);
}

/** Whether two texts are the same, in a time that does not tell how far they are. */
export function isSame(one: string, other: unknown): boolean {
  if (typeof other !== 'string') return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
