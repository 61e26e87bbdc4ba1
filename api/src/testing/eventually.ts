/** Milliseconds that what follows from something may take on a busy machine. */
const PATIENCE = 60_000;

/** Asks again until a claim holds, where what it is about comes only after a while. */
export async function eventually<T>(claim: () => Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await claim();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
