import { AsyncLocalStorage } from 'node:async_hooks';

const traceless = new AsyncLocalStorage<true>();

/** Runs questions that nobody asked, which must leave no trace: what would be written for them fails. */
export function tracelessly<T>(work: () => T): T {
  return traceless.run(true, work);
}

/** @throws where the work that runs must leave no trace */
export function assertMayLeaveTraces(): void {
  if (traceless.getStore()) throw new Error('Nobody asked: nothing is written for it.');
}
