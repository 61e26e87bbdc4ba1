import type { Dice } from './dice';
import type { Operation } from './valid-operation';

/** What is sent over HTTP, byte by byte. */
export interface RawRequest {
  readonly what: string;
  readonly method: 'POST' | 'GET' | 'PUT' | 'OPTIONS' | 'HEAD';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

export const json = { 'content-type': 'application/json' };

export function posted(
  what: string,
  body: string | Buffer,
  headers: Record<string, string> = json,
): RawRequest {
  return {
    what,
    method: 'POST',
    path: '/graphql',
    headers,
    body: typeof body === 'string' ? Buffer.from(body) : body,
  };
}

/** A valid operation as it is sent. */
export function sent(operation: Operation): RawRequest {
  return posted('valid', JSON.stringify(operation));
}

/** Makes something wrong of a valid operation. */
export type Spoil = (operation: Operation, dice: Dice, known: readonly string[]) => RawRequest;
