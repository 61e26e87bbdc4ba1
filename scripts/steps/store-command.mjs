// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../graph-schema/embedded/failure.mjs';
import { homeAt } from '../../graph-schema/embedded/neo4j-home.mjs';
import { startNeo4j } from '../../graph-schema/embedded/neo4j-server.mjs';
import { openStateFolder, ROOT } from './paths.mjs';
import { prepareNeo4j } from './prepare.mjs';
import { createProgress } from './progress.mjs';
import { tryLock } from './run-lock.mjs';
import { readSettings } from './settings.mjs';

/** Commands of the API that speak to a store, and whether they want it for themselves. */
const ALONE = {
  backup: false,
  restore: true,
  'check-store': false,
  'verify-journal': false,
  'import-cpv': false,
  'load-linked-data': false,
  'load-national': true,
  recount: false,
};
/** Those for which the private server gets the memory of a busy one. */
const LARGE = new Set(['load-national']);

/**
 * Runs such a command on the store that the product uses: the server that NEO4J_URI names, the private one
 * that runs, or the private one started for this alone. Ends the process.
 *
 * @param {string[]} words the command, then what it is given
 * @param {NodeJS.ProcessEnv} env
 */
export async function runOnStore([command = '', ...words], env) {
  const progress = createProgress();
  try {
    process.exitCode = await onStore(/** @type {keyof typeof ALONE} */ (command), words, env, progress);
  } catch (error) {
    progress.failure(error);
    process.exitCode = 1;
  }
  progress.close();
}

/**
 * @param {keyof typeof ALONE} command
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<number>} the code to exit with
 */
async function onStore(command, words, env, progress) {
  if (!(command in ALONE))
    throw new Failure('COMMAND', `"${command}" is no command: ${Object.keys(ALONE).join(', ')}.`);
  const settings = readSettings(env);
  const { folder } = settings;
  const program = join(ROOT, 'api', 'dist', 'commands', `${command}.js`);
  if (!existsSync(program))
    throw new Failure('BUILD', 'The API is not built yet: run `npm start` once, or `npm run build`.');
  const backups = { BACKUP_DIR: env.BACKUP_DIR || join(folder, 'backups') };
  const run = (/** @type {NodeJS.ProcessEnv} */ own) =>
    passThrough(process.execPath, [program, ...words], { env: { ...env, ...backups, ...own } });
  if (!settings.ownsDatabase) return run({});

  openStateFolder(folder);
  const answer = tryLock(join(folder, 'run.lock'), { address: `npm run ${command}` });
  if ('holder' in answer) {
    if (!ALONE[command]) return run(runningServer(folder));
    throw new Failure(
      'ALREADY_RUNNING',
      `Maillage runs (process ${answer.holder.pid}), and this is for a store that nobody uses. ` +
        `Stop it first: kill ${answer.holder.pid}`,
    );
  }
  try {
    const installation = await prepareNeo4j({ folder, progress, signal: new AbortController().signal });
    const logFile = join(folder, 'logs', 'neo4j.log');
    const profile = LARGE.has(command) ? /** @type {const} */ ('load') : settings.profile;
    const options = { folder: join(folder, 'neo4j'), logFile, profile };
    const server = await progress.run('Starting Neo4j', 'Neo4j started', () =>
      startNeo4j(installation, options),
    );
    try {
      return await run(variablesOf(server));
    } finally {
      await progress.run('Stopping Neo4j', 'Neo4j stopped', () => server.stop());
    }
  } finally {
    answer.lock.release();
  }
}

/** @param {Pick<import('../../graph-schema/embedded/neo4j-server.mjs').Neo4jServer, 'uri' | 'user' | 'password' | 'database'>} server */
function variablesOf({ uri, user, password, database }) {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/**
 * The private server of the product that runs, as its own files tell.
 *
 * @param {string} folder
 */
function runningServer(folder) {
  const home = homeAt(join(folder, 'neo4j'));
  try {
    const settings = readFileSync(join(home.configFolder, 'neo4j.conf'), 'utf8');
    const address = /^server\.bolt\.listen_address=(\S+)$/m.exec(settings)?.[1];
    const password = readFileSync(home.passwordFile, 'utf8').trim();
    return variablesOf({ uri: `bolt://${address}`, user: 'neo4j', password, database: 'neo4j' });
  } catch (cause) {
    throw new Failure('NEO4J', `Maillage is starting, or its database is elsewhere: try again in a minute.`, {
      cause,
    });
  }
}

/**
 * Runs a program in this terminal, and waits for it.
 *
 * @param {string} program
 * @param {string[]} words
 * @param {{ env: NodeJS.ProcessEnv, cwd?: string }} options
 * @returns {Promise<number>} its exit code
 */
export function passThrough(program, words, options) {
  const child = spawn(program, words, { ...options, stdio: 'inherit' });
  // Ctrl-C reaches the program as well: we stay to stop the database.
  const pass = () => void child.kill('SIGTERM');
  const wait = () => {};
  process.on('SIGTERM', pass);
  process.on('SIGINT', wait);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('SIGTERM', pass);
      process.off('SIGINT', wait);
      resolve(code ?? 130);
    });
  });
}
