import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { publicViewer, type Viewer } from './viewer';

/** Decides who asks. Until there are accounts, everybody is the public. */
@Injectable()
export class ViewerOfRequest {
  of(_request: Request): Viewer {
    return publicViewer;
  }
}
