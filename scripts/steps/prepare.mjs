// @ts-check
import { join } from 'node:path';
import { installNeo4j } from '../../graph-schema/embedded/neo4j-installation.mjs';
import { buildWorkspaces, workspacesToBuild } from './build.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import { requireWritableRoot } from './paths.mjs';
import { waitForLock } from './run-lock.mjs';

/** @typedef {{ folder: string, progress: import('./progress.mjs').Progress, signal: AbortSignal }} Context */

const BUILT = { 'graph-schema': 'Schema', api: 'API', client: 'Client' };

/**
 * Packages, then builds: each only where something changed. One run at a time does this; another waits.
 *
 * @param {Context} context
 * @param {{ build?: boolean }} [options]
 */
export async function prepareCode({ folder, progress, signal }, { build = true } = {}) {
  const lock = await waitForLock(join(folder, 'prepare.lock'), ({ pid }) =>
    progress.note(`… Waiting for another run (process ${pid}) to finish installing and building`),
  );
  try {
    if (packagesAreInstalled()) {
      progress.begin('Packages up to date').done();
    } else {
      requireWritableRoot();
      await progress.run('Installing packages', 'Packages installed', () => installPackages(folder));
    }
    signal.throwIfAborted();
    if (build) await buildWhatChanged({ folder, progress, signal });
  } finally {
    lock.release();
  }
}

/**
 * Java, Maven and the jars, each only where missing.
 *
 * @param {Context} context
 */
export async function prepareNeo4j({ folder, progress, signal }) {
  const step = progress.begin('Looking for Neo4j');
  try {
    const installation = await installNeo4j(folder, { onProgress: step.say, signal });
    step.done(installation.changed ? 'Neo4j fetched' : 'Neo4j found');
    return installation;
  } catch (error) {
    step.fail('Neo4j');
    throw error;
  }
}

/** @param {Context} context */
async function buildWhatChanged({ folder, progress }) {
  const check = progress.begin('Looking for changes');
  const names = workspacesToBuild(folder);
  if (names.length === 0) return check.done('Builds up to date');
  requireWritableRoot();
  check.done(`To build: ${names.join(', ')}`);
  await buildWorkspaces(names, folder, (name, task) =>
    progress.run(`Building ${name}`, `${BUILT[name]} built`, task),
  );
}
