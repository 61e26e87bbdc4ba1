import type { CookieOptions, Request } from 'express';

/**
 * The prefix binds the cookie to this very host, over a safe connection, for the whole site: no neighbour can
 * plant one. (Browsers count localhost as safe.)
 */
const NAME = '__Host-maillage';

const options: CookieOptions = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' };

/** What the browser holds once it has the answer, where this request has changed it. */
const changed = new WeakMap<Request, string | undefined>();

/** The token of the session that the browser holds. */
export function readSessionCookie(request: Request): string | undefined {
  if (changed.has(request)) return changed.get(request);
  const header = request.headers?.cookie;
  if (!header) return undefined;
  const pairs = header.split(';').map((pair) => pair.trim());
  const own = pairs.find((pair) => pair.startsWith(`${NAME}=`));
  return own?.slice(NAME.length + 1) || undefined;
}

export function writeSessionCookie(request: Request, token: string, milliseconds: number): void {
  changed.set(request, token);
  request.res?.cookie(NAME, token, { ...options, maxAge: milliseconds });
}

export function clearSessionCookie(request: Request): void {
  changed.set(request, undefined);
  request.res?.clearCookie(NAME, options);
}
