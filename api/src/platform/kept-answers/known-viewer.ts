import type { Request } from 'express';
import type { Viewer } from '../access/viewer';

const known = new WeakMap<Request, Viewer>();

/** Who is behind a request, found out on the way: it is not asked for twice. */
export function noteViewer(request: Request, viewer: Viewer): void {
  known.set(request, viewer);
}

export function knownViewer(request: Request): Viewer | undefined {
  return known.get(request);
}
