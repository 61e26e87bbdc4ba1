// @ts-check
import { delimiter, join } from 'node:path';
import { Failure } from '../../graph-schema/embedded/failure.mjs';
import { jvmArguments } from '../../graph-schema/embedded/neo4j-config.mjs';
import { homeAt } from '../../graph-schema/embedded/neo4j-home.mjs';
import { prepareNeo4j } from './prepare.mjs';
import { openStateFolder } from './paths.mjs';
import { createProgress } from './progress.mjs';
import { tryLock } from './run-lock.mjs';
import { readSettings } from './settings.mjs';
import { passThrough } from './store-command.mjs';

/**
 * Runs Neo4j's own `neo4j-admin`, which stands among the jars, on the private database while nobody uses it: to dump,
 * load or check it. Ends the process.
 *
 * @param {string[]} words what `neo4j-admin` is given, such as `database dump neo4j --to-path=DIR`
 * @param {NodeJS.ProcessEnv} env
 */
export async function runAdmin(words, env) {
  const progress = createProgress();
  try {
    process.exitCode = await admin(words, env, progress);
  } catch (error) {
    progress.failure(error);
    process.exitCode = 1;
  }
  progress.close();
}

/**
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<number>} the code to exit with
 */
async function admin(words, env, progress) {
  const settings = readSettings(env);
  const { folder } = settings;
  if (!settings.ownsDatabase)
    throw new Failure(
      'COMMAND',
      'The database is a server of your own: use the neo4j-admin that it came with.',
    );
  openStateFolder(folder);
  const answer = tryLock(join(folder, 'run.lock'), { address: 'npm run neo4j-admin' });
  if ('holder' in answer)
    throw new Failure(
      'ALREADY_RUNNING',
      `Maillage runs (process ${answer.holder.pid}). Stop it first: kill ${answer.holder.pid}`,
    );
  try {
    const { java, jars } = await prepareNeo4j({ folder, progress, signal: new AbortController().signal });
    const home = homeAt(join(folder, 'neo4j'));
    const tool = ['-cp', jars.join(delimiter), 'org.neo4j.cli.AdminTool', ...words];
    return await passThrough(java, [...jvmArguments(settings.profile), ...tool], {
      cwd: env.INIT_CWD ?? process.cwd(),
      env: { ...env, NEO4J_HOME: home.folder, NEO4J_CONF: home.configFolder },
    });
  } finally {
    answer.lock.release();
  }
}
