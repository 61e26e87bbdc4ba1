type Listener = (name: string) => void;

const listeners = new Set<Listener>();

/** Tells whoever listens that a statement runs. */
export function countStatement(name: string): void {
  for (const listener of listeners) listener(name);
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
