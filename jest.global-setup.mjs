// @ts-check
import { startTestDatabase, testDatabaseVariables } from './scripts/steps/test-database.mjs';

/**
 * `npm test` gives each stage a database; somebody who runs a single test with jest gets one of their own.
 * Called once for each project that asks for it.
 */
export default async function setup() {
  if (process.env.TEST_NEO4J_URI) return;
  const database = await startTestDatabase();
  Object.assign(process.env, testDatabaseVariables(database));
  /** @type {any} */ (globalThis).maillageTestDatabase = database;
}
