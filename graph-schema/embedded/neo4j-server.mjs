// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainDiskFault, Failure } from './failure.mjs';
import { askBolt, BoltRefusal } from './bolt-probe.mjs';
import { lastLines } from './child-command.mjs';
import { makeFolder } from './folder.mjs';
import { jvmArguments } from './neo4j-config.mjs';
import { homeAt, markAnswered, prepareHome } from './neo4j-home.mjs';
import { endRecordedProcess, isStillRunning, recordOf } from './recorded-process.mjs';

/**
 * @typedef {{ java: string, jars: readonly string[], archive?: string | null }} Installation
 *   archive: prepared classes, which halve the time to the first answer
 *
 * @typedef {object} Neo4jServer a private server that answers
 * @property {string} uri `bolt://127.0.0.1:PORT`
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {string} database
 * @property {number} pid
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited
 * @property {() => Promise<void>} stop cleanly, within some seconds; more than once does no harm
 *
 * @typedef {import('./recorded-process.mjs').ProcessRecord & { owner: import('./recorded-process.mjs').ProcessRecord }} RunFile
 */

const USER = 'neo4j';
const DATABASE = 'neo4j';
const PATIENCE_TO_START = 180_000;
const PATIENCE_TO_STOP = 20_000;

/**
 * Starts a server on a home of its own and waits until it really answers a query.
 *
 * @param {Installation} installation
 * @param {{ folder: string, logFile: string, profile?: import('./neo4j-config.mjs').Profile, port?: number,
 *   extraJvmArguments?: readonly string[], extraSettings?: readonly string[], patienceToStopMs?: number, signal?: AbortSignal }} options
 *   folder: the home; port: a free one of the loopback when left out; patienceToStopMs: how long a clean stop may
 *   take; signal: gives up the start
 * @returns {Promise<Neo4jServer>}
 */
export async function startNeo4j(installation, options) {
  const home = homeAt(options.folder);
  const profile = options.profile ?? 'small';
  await endOrphanedServer(options.folder);
  const port = options.port ?? (await findFreePort());
  const { java, jars } = installation;
  const password = await prepareHome(home, {
    java,
    jars,
    port,
    profile,
    extraSettings: options.extraSettings ?? [],
  });
  options.signal?.throwIfAborted();

  const log = openLog(options.logFile);
  const classes = installation.archive ? [`-XX:SharedArchiveFile=${installation.archive}`] : [];
  const quiet = ['-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  const child = spawn(
    java,
    [
      ...[...jvmArguments(profile), ...classes, ...quiet, ...(options.extraJvmArguments ?? [])],
      ...['-cp', jars.join(delimiter), 'org.neo4j.server.CommunityEntryPoint'],
      ...[homeArgument(home), `--config-dir=${home.configFolder}`, '--console-mode'],
    ],
    // A group of its own: Ctrl-C must not reach the database before the API has finished with it.
    {
      stdio: ['ignore', log, log],
      detached: process.platform !== 'win32',
      windowsHide: true,
      cwd: home.folder,
    },
  );
  closeSync(log);
  /** @type {Neo4jServer['exited']} */
  const exited = new Promise((resolve) => {
    child.on('error', () => resolve({ code: null, signal: null }));
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  exited.then(() => rmSync(home.runFile, { force: true }));
  const pid = child.pid ?? 0;
  writeRunFile(home, pid);
  const stop = () => stopChild(child, exited, options.patienceToStopMs);
  const abort = () => void stopChild(child, exited);
  options.signal?.addEventListener('abort', abort, { once: true });

  try {
    const address = { port, user: USER, password, database: DATABASE };
    await Promise.race([
      answering(address, home),
      exited.then(() => Promise.reject(explainEarlyEnd(options.logFile, home))),
    ]);
  } catch (error) {
    await stop();
    options.signal?.throwIfAborted();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', abort);
  }
  markAnswered(home);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    port,
    user: USER,
    password,
    database: DATABASE,
    pid,
    exited,
    stop,
  };
}

/** Asks the system for a port of the loopback that nobody uses. @returns {Promise<number>} */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * A run that was killed outright leaves its server behind, holding the store. Ends it, once sure that it is
 * ours and that nobody watches over it any more.
 *
 * @param {string} folder the home
 * @param {{ graceMs?: number }} [options] how long it may take to stop cleanly
 */
export async function endOrphanedServer(folder, { graceMs = PATIENCE_TO_STOP } = {}) {
  const home = homeAt(folder);
  const record = readRunFile(home);
  if (!record) return;
  if (record.owner.pid !== process.pid && isStillRunning(record.owner) && isStillRunning(record)) {
    throw new Failure(
      'NEO4J_IN_USE',
      `The database in ${home.folder} is in use: process ${record.owner.pid} started it and still runs. Stop that one first.`,
    );
  }
  await endRecordedProcess(record, { mark: homeArgument(home), graceMs });
  rmSync(home.runFile, { force: true });
}

/**
 * @param {import('./bolt-probe.mjs').BoltAddress} address
 * @param {import('./neo4j-home.mjs').Home} home
 */
async function answering(address, home) {
  const end = Date.now() + PATIENCE_TO_START;
  for (;;) {
    try {
      return await askBolt(address, ['RETURN 1']);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      if (error instanceof BoltRefusal && words.includes('Security.Unauthorized')) {
        throw new Failure(
          'PASSWORD_REFUSED',
          `The database in ${home.folder} refuses the password in ${home.passwordFile}. Put the right one ` +
            `there, or move the folder away to begin again with an empty database.`,
        );
      }
      if (Date.now() > end) throw new Failure('NEO4J', `Neo4j started but does not answer: ${words}`);
    }
    await sleep(40);
  }
}

/**
 * @param {string} logFile
 * @param {import('./neo4j-home.mjs').Home} home
 */
function explainEarlyEnd(logFile, home) {
  const log = readFileSync(logFile, 'utf8');
  const said = lastLines(log.replace(/^\s+(at |\.\.\. ).*\n/gm, ''), 8);
  if (/No space left on device/.test(said)) {
    return explainDiskFault(Object.assign(new Error(said), { code: 'ENOSPC' }), home.folder);
  }
  return new Failure('NEO4J', `Neo4j ended instead of starting. Its last words:\n\n${said}`, { logFile });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Neo4jServer['exited']} exited
 * @param {number} [patienceMs] how long it may take to stop cleanly
 */
async function stopChild(child, exited, patienceMs = PATIENCE_TO_STOP) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await exited;
  clearTimeout(timer);
}

/** @param {string} path */
function openLog(path) {
  try {
    makeFolder(dirname(path));
    return openSync(path, 'a', 0o600);
  } catch (error) {
    throw explainDiskFault(error, path);
  }
}

/** @param {import('./neo4j-home.mjs').Home} home */
function homeArgument(home) {
  return `--home-dir=${join(home.folder)}`;
}

/**
 * @param {import('./neo4j-home.mjs').Home} home
 * @param {number} pid
 */
function writeRunFile(home, pid) {
  /** @type {RunFile} */
  const record = { ...recordOf(pid), owner: recordOf(process.pid) };
  writeFileSync(home.runFile, JSON.stringify(record));
}

/**
 * @param {import('./neo4j-home.mjs').Home} home
 * @returns {RunFile | null}
 */
function readRunFile(home) {
  try {
    return JSON.parse(readFileSync(home.runFile, 'utf8'));
  } catch {
    return null;
  }
}
