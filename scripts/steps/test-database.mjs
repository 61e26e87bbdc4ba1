// @ts-check
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../graph-schema/embedded/folder.mjs';
import { installNeo4j } from '../../graph-schema/embedded/neo4j-installation.mjs';
import { endOrphanedServer, startNeo4j } from '../../graph-schema/embedded/neo4j-server.mjs';
import { describeProcess } from '../../graph-schema/embedded/recorded-process.mjs';
import { stateFolder } from './paths.mjs';

/** @typedef {{ uri: string, user: string, password: string, database: string, stop: () => Promise<void> }} TestDatabase */

/**
 * Tests empty and fill the store every few seconds: with plans that follow its size, each of them would have the
 * statements planned anew, which is most of what a server does under tests.
 */
const KEPT_PLANS = [
  'dbms.cypher.statistics_divergence_threshold=1.0',
  'dbms.cypher.min_replan_interval=24h',
  'server.memory.query_cache.per_db_cache_num_entries=10000',
];

/** Folders of those that this process runs now. @type {Set<string>} */
const ours = new Set();

/**
 * An empty Neo4j on a throw-away store, for tests: gone, with its store, once stopped.
 *
 * @param {{ folder?: string, name?: string, signal?: AbortSignal, profile?: 'small' | 'tests' }} [options] folder:
 *   that of everything made at run time; name: one among those of this process; profile: `tests` pays for runs of
 *   more than a minute
 * @returns {Promise<TestDatabase>}
 */
export async function startTestDatabase(options = {}) {
  const { folder = stateFolder(), name = 'test', signal, profile = 'small' } = options;
  const installation = await installNeo4j(folder, { signal });
  const parent = join(folder, 'test');
  const home = join(parent, `neo4j-${process.pid}-${name}`);
  makeFolder(parent);
  await removeAbandoned(parent);
  ours.add(home);
  const logFile = join(folder, 'logs', `neo4j-${name}.log`);
  rmSync(logFile, { force: true });
  const extraSettings = KEPT_PLANS;
  const server = await startNeo4j(installation, { folder: home, logFile, signal, profile, extraSettings });
  const stop = async () => {
    await server.stop();
    ours.delete(home);
    rmSync(home, { recursive: true, force: true });
  };
  return { uri: server.uri, user: server.user, password: server.password, database: server.database, stop };
}

/**
 * The variables by which the tests find it.
 *
 * @param {TestDatabase} database
 */
export function testDatabaseVariables({ uri, user, password }) {
  return { TEST_NEO4J_URI: uri, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password };
}

/**
 * Servers and stores of runs that were killed.
 *
 * @param {string} parent
 */
async function removeAbandoned(parent) {
  for (const name of readdirSync(parent)) {
    const owner = Number(/^neo4j-(\d+)(?:-|$)/.exec(name)?.[1]);
    if (!owner || ours.has(join(parent, name)) || (owner !== process.pid && describeProcess(owner))) continue;
    await endOrphanedServer(join(parent, name), { graceMs: 0 });
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}
