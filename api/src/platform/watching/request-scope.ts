import { AsyncLocalStorage } from 'node:async_hooks';

/** What all work for one request shares, however deep it is called. */
export interface RequestScope {
  /** Where in a trace whatever begins now belongs; unknown but to what traces. */
  place?: unknown;
  /** What this caller has written a moment ago: whatever is read for it must have seen that. */
  bookmarks?: readonly string[];
  /** Is told what has been written, for the caller's next request to bring along. */
  wrote?: (bookmarks: readonly string[]) => void;
}

const scopes = new AsyncLocalStorage<RequestScope | undefined>();

/** Runs the work of a request. */
export function inRequest<T>(scope: RequestScope, work: () => T): T {
  return scopes.run(scope, work);
}

/** Runs work that outlives the request that may have set it off. */
export function outsideRequests<T>(work: () => T): T {
  return scopes.run(undefined, work);
}

/** The request that is worked for; none in a job. */
export function currentRequest(): RequestScope | undefined {
  return scopes.getStore();
}
