import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { publicViewer, type Viewer } from './viewer';

/** Knows who is behind a request; undefined for a visitor. */
export type ViewerSource = (request: Request) => Promise<Viewer | undefined>;

/**
 * Decides who asks. Whoever keeps the accounts registers as the source; without one, all are the public. A
 * request that says itself as whom it comes (by a header, which no browser adds unasked) is taken at its word.
 */
@Injectable()
export class ViewerOfRequest {
  private source: ViewerSource | undefined;
  private readonly schemes = new Map<string, ViewerSource>();

  register(source: ViewerSource): void {
    this.source = source;
  }

  /** A source for requests with `Authorization: <scheme> …`: what it does not know is the public. */
  registerScheme(scheme: string, source: ViewerSource): void {
    this.schemes.set(scheme.toLowerCase(), source);
  }

  async of(request: Request): Promise<Viewer> {
    const scheme = request.headers?.authorization?.split(' ')[0]?.toLowerCase() ?? '';
    const source = this.schemes.get(scheme) ?? this.source;
    return (await source?.(request)) ?? publicViewer;
  }
}
