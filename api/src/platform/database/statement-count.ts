import { AsyncLocalStorage } from 'node:async_hooks';

const running = new AsyncLocalStorage<string[]>();

/** Notes that a statement runs on behalf of whoever counts. */
export function countStatement(name: string): void {
  running.getStore()?.push(name);
}

/** Runs work and tells which statements it ran, in order. */
export async function countingStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const result = await running.run(statements, work);
  return { result, statements };
}
