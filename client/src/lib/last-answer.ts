interface Read<T> {
  readonly data?: T | undefined;
  readonly previousData?: T | undefined;
  readonly error?: unknown;
}

/**
 * What a query shows: what was asked before stays until the answer is there, and goes where that could not be read, since
 * it answers another question.
 */
export function lastAnswer<T>({ data, previousData, error }: Read<T>): T | undefined {
  return data ?? (error ? undefined : previousData);
}
