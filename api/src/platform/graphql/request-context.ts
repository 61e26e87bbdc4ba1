import type { Request } from 'express';
import type DataLoader from 'dataloader';
import type { Viewer } from '../access/viewer';

/** What a request carries through its resolvers. */
export interface RequestContext {
  readonly req: Request;
  /** Who asks. Signing in and out within a request changes it for the fields that follow. */
  viewer: Viewer;
  /** Loaders of this request, by the relation and arguments that they batch. */
  readonly loaders: Map<string, DataLoader<string, unknown>>;
}
