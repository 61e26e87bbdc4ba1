/** Milliseconds for which the process may be held up at a time: of ten such pieces in a row, nobody notices one. */
const LONGEST = 15;

/**
 * Does small pieces of work one after the other, and lets whoever else is waiting have a turn in between, whenever it
 * has lasted a while. For what is soon done for most, and long for some; what is one long piece needs a thread.
 */
export async function inTurns<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => R,
  longest = LONGEST,
): Promise<R[]> {
  const results: R[] = [];
  let since = performance.now();
  for (const [index, item] of items.entries()) {
    if (performance.now() - since >= longest) {
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
    results.push(work(item, index));
  }
  return results;
}
