import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

interface Asked {
  /** Address at the other end of the connection, which no header can change. */
  readonly peer: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** What a proxy adds: what comes from this machine may then be anybody's. */
const passedOn = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Whether figures may be read: with the token, or without one from this very machine, as long as the server
 * serves that machine alone. Behind a proxy everybody comes from this machine, so that only the token counts.
 */
export function mayReadMetrics(
  { peer, headers }: Asked,
  { token, isLocal }: { token: string | undefined; isLocal: boolean },
): boolean {
  const [, given] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? [];
  if (token && given && timingSafeEqual(digest(token), digest(given))) return true;
  return isLocal && isLoopback(peer) && !passedOn.some((name) => headers[name] !== undefined);
}

function isLoopback(peer = ''): boolean {
  return /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(peer);
}

const digest = (text: string) => createHash('sha256').update(text).digest();
