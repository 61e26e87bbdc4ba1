import type { Request } from 'express';
import type DataLoader from 'dataloader';
import type { Viewer } from '../access/viewer';

/** What a request carries through its resolvers. */
export interface RequestContext {
  readonly req: Request;
  readonly viewer: Viewer;
  /** Loaders of this request, by the relation and arguments that they batch. */
  readonly loaders: Map<string, DataLoader<string, unknown>>;
}
