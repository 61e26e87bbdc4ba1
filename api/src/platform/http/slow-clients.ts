import type { Server } from 'node:http';

/** Milliseconds that a client has. */
export interface ClientLimits {
  /** To say what it asks for: a few hundred bytes. */
  readonly headers: number;
  /** To say all of it: the largest body, over a line of 1 Mbit/s. */
  readonly request: number;
  /** Without taking or giving anything, while it is answered or while we are. The longest import is done by then. */
  readonly idle: number;
}

export const clientLimits: ClientLimits = { headers: 15_000, request: 150_000, idle: 600_000 };

/**
 * Closes the connections of clients that send a byte now and then, or take nothing of their answer: a few hundred of
 * them would else hold as many connections for as long as they like. Node looks every 30 seconds.
 */
export function limitSlowClients(server: Server, limits: ClientLimits = clientLimits): void {
  server.headersTimeout = limits.headers;
  server.requestTimeout = limits.request;
  server.timeout = limits.idle;
}
