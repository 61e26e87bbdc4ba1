// @ts-check
import { execFile, fork } from 'node:child_process';
import { appendFileSync, closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { endRecordedProcess, recordOf } from '../../graph-schema/embedded/recorded-process.mjs';
import { join } from 'node:path';
import { Failure } from '../../graph-schema/embedded/failure.mjs';
import { ROOT } from './paths.mjs';

/**
 * What the API tells us over the channel that `fork` opens.
 *
 * @typedef {{ type: 'step', name: string, status: 'start' | 'done' | 'failed', detail?: string, ms?: number }
 *   | { type: 'ready', url: string }
 *   | { type: 'link', label: string, url: string }
 *   | { type: 'fatal', code: string, message: string }} ApiMessage
 *
 * @typedef {object} ApiProcess
 * @property {Promise<void>} ready
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} stop lets it finish its requests, for ten seconds at most
 * @property {() => void} kill at once
 */

const PATIENCE_TO_DRAIN = 10_000;

/**
 * @param {string} main the module to run
 * @param {{ env: NodeJS.ProcessEnv, logFile: string, runFile: string, showLog: boolean,
 *   onStep: (step: Extract<ApiMessage, { type: 'step' }>) => void,
 *   onLink: (link: Extract<ApiMessage, { type: 'link' }>) => void }} options
 *   onLink: told of each personal way in before it is ready
 *   runFile: where its pid is written, for a later run to find it if we are killed
 * @returns {ApiProcess}
 */
export function startApi(main, { env, logFile, runFile, showLog, onStep, onLink }) {
  const log = openSync(logFile, 'a', 0o600);
  const logStart = statSync(logFile).size;
  const output = showLog ? 'pipe' : log;
  const options = {
    env,
    stdio: /** @type {import('node:child_process').StdioOptions} */ (['ignore', output, output, 'ipc']),
    // A group of its own, so that Ctrl-C reaches it once, from us, and before the database.
    detached: process.platform !== 'win32',
    windowsHide: true,
  };
  const child = fork(main, [], options);
  closeSync(log);
  const show = (/** @type {Buffer} */ text) => (appendFileSync(logFile, text), process.stdout.write(text));
  child.stdout?.on('data', show);
  child.stderr?.on('data', show);
  if (child.pid) writeFileSync(runFile, JSON.stringify({ main, ...recordOf(child.pid) }));

  /** @type {ApiProcess['exited']} */
  const exited = new Promise((resolve) => {
    child.on('error', () => resolve({ code: null, signal: null }));
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  exited.then(() => rmSync(runFile, { force: true }));

  /** @type {Promise<void>} */
  const ready = new Promise((resolve, reject) => {
    child.on('message', (/** @type {ApiMessage} */ message) => {
      if (message.type === 'step') onStep(message);
      if (message.type === 'link') onLink(message);
      if (message.type === 'ready') resolve();
      if (message.type === 'fatal') reject(new Failure(message.code, message.message, { logFile }));
    });
    exited.then(({ code, signal }) => reject(explainEnd(code, signal, logFile, logStart)));
  });
  // Once it is ready nobody waits for this promise any more.
  ready.catch(() => {});

  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const kill = () => void child.kill('SIGKILL');
  const stop = async () => {
    if (!isRunning()) return;
    child.kill('SIGTERM');
    const timer = setTimeout(kill, PATIENCE_TO_DRAIN);
    await exited;
    clearTimeout(timer);
  };
  return { ready, exited, isRunning, stop, kill };
}

/**
 * Has the API read its variables, as soon as it is built: nobody should wait for a database to learn of a typing error.
 *
 * @param {NodeJS.ProcessEnv} env
 * @throws {Failure} naming every fault
 */
export function checkConfiguration(env) {
  const command = join(ROOT, 'api', 'dist', 'commands', 'check-configuration.js');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command], { env }, (error, _said, faults) => {
      if (error) reject(new Failure('CONFIG_INVALID', faults.trim() || error.message));
      else resolve(undefined);
    });
  });
}

/**
 * Ends an API whose parent was killed outright: it would hold the port.
 *
 * @param {string} runFile
 * @returns {Promise<boolean>} whether there was one
 */
export async function endOrphanedApi(runFile) {
  try {
    const record = JSON.parse(readFileSync(runFile, 'utf8'));
    const ended = await endRecordedProcess(record, { mark: record.main, graceMs: PATIENCE_TO_DRAIN });
    rmSync(runFile, { force: true });
    return ended;
  } catch {
    return false;
  }
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @param {string} logFile
 * @param {number} logStart where this run's part of the log begins
 */
function explainEnd(code, signal, logFile, logStart) {
  const lines = readFileSync(logFile).subarray(logStart).toString('utf8').trimEnd().split('\n');
  const said = lines.slice(-12).map(readable).join('\n');
  const how = signal ? `signal ${signal}` : `code ${code}`;
  return new Failure('API_ENDED', `The API ended (${how}) before it was ready. Its last words:\n\n${said}`, {
    logFile,
  });
}

/**
 * The words of a log line, which is JSON when it comes from the logger.
 *
 * @param {string} line
 */
function readable(line) {
  try {
    const { msg = '', err } = JSON.parse(line);
    return [msg, err?.message, err?.stack].filter(Boolean).join('\n');
  } catch {
    return line;
  }
}
