import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { publicViewer, type Viewer } from './viewer';

/** Knows who is behind a request; undefined for a visitor. */
export type ViewerSource = (request: Request) => Promise<Viewer | undefined>;

/** Decides who asks. Whoever keeps the accounts registers as the source; without one, all are the public. */
@Injectable()
export class ViewerOfRequest {
  private source: ViewerSource | undefined;

  register(source: ViewerSource): void {
    this.source = source;
  }

  async of(request: Request): Promise<Viewer> {
    return (await this.source?.(request)) ?? publicViewer;
  }
}
