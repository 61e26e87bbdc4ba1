import { AsyncLocalStorage } from 'node:async_hooks';

type Listener = (name: string) => void;

const listeners = new Set<Listener>();

const background = new AsyncLocalStorage<true>();

/** Tells whoever listens that a statement runs. */
export function countStatement(name: string): void {
  if (background.getStore()) return;
  for (const listener of listeners) listener(name);
}

/** Runs work that nobody asked for just now, such as a job: its statements are nobody's. */
export function uncounted<T>(work: () => T): T {
  return background.run(true, work);
}

/** Runs work and tells which statements ran meanwhile, in order. For tests and measurements, one at a time. */
export async function countingStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const listener: Listener = (name) => statements.push(name);
  listeners.add(listener);
  try {
    return { result: await work(), statements };
  } finally {
    listeners.delete(listener);
  }
}
