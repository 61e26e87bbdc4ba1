import type { TestApplication } from './test-application';

/**
 * Puts off for a day the search for what has grown old, which has tests of its own. The worker may have begun it since
 * the store was emptied.
 */
export async function putOffStale(app: TestApplication): Promise<void> {
  await app.store("MERGE (j:Job { id: 'questions.stale' }) SET j.nextAt = timestamp() + 86400000");
}
