import { isIPv4, isIPv6 } from 'node:net';
import type { Request } from 'express';

/**
 * The address that tries are counted under. A household has a whole /64 of IPv6: its tries are counted
 * together, or it would have as many as it likes.
 */
export function clientAddress(request: Request): string {
  const address = plainAddress(request.ip ?? request.socket?.remoteAddress ?? '');
  if (!isIPv6(address)) return address || 'unknown';
  const [head = '', tail] = address.split('::');
  const first = head ? head.split(':') : [];
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** Headers by which something between says that it passes a request on. */
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether the request comes from this very machine, by the socket and not by what it says: nothing passed it
 * on, and it was addressed to this machine by its local name (a name that somebody made point here is not).
 */
export function isFromThisMachine(request: Request): boolean {
  const address = plainAddress(request.socket?.remoteAddress ?? '');
  const isLoopback = address === '::1' || (isIPv4(address) && address.startsWith('127.'));
  const host = (request.headers?.host ?? '').replace(/:\d+$/, '');
  return (
    isLoopback &&
    ['localhost', '127.0.0.1', '[::1]'].includes(host) &&
    !forwarding.some((name) => request.headers[name] !== undefined)
  );
}

/** IPv4 as such, also where it comes mapped into IPv6. */
function plainAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '')
    .replace(/%.*$/, '');
}
