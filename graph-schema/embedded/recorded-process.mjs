// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A process as written in a file, to be found again by a later run. The pid alone says nothing: the system
 * gives it to somebody else once the process is gone. The moment it started tells the two apart.
 *
 * @typedef {{ pid: number, started: string }} ProcessRecord
 */

/**
 * @param {number} pid
 * @returns {(ProcessRecord & { command: string }) | null} null when no such process lives
 */
export function describeProcess(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? describeFromProc(pid) : describeFromPs(pid);
}

/**
 * @param {number} pid
 * @returns {ProcessRecord}
 */
export function recordOf(pid) {
  return { pid, started: describeProcess(pid)?.started ?? '' };
}

/** @param {ProcessRecord} record */
export function isStillRunning(record) {
  const found = describeProcess(record.pid);
  return found !== null && found.started === record.started;
}

/**
 * Ends a process of an earlier run, gently first. Does nothing unless it is the recorded one and its command
 * line bears our mark: the pid may have passed to a stranger.
 *
 * @param {ProcessRecord} record
 * @param {{ mark: string, graceMs: number }} options mark: words that only our process has in its command line
 * @returns {Promise<boolean>} whether there was something to end
 */
export async function endRecordedProcess(record, { mark, graceMs }) {
  const found = describeProcess(record.pid);
  if (!found || found.started !== record.started || !found.command.includes(mark)) return false;
  process.kill(record.pid, 'SIGTERM');
  const patience = Date.now() + graceMs;
  while (isStillRunning(record)) {
    if (Date.now() > patience) process.kill(record.pid, 'SIGKILL');
    await sleep(50);
  }
  return true;
}

/** @param {number} pid */
function describeFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold spaces: count the fields after it (state is the 3rd, start the 22nd).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, started: fields[19] ?? '', command };
  } catch {
    return null;
  }
}

/** @param {number} pid */
function describeFromPs(pid) {
  if (process.platform === 'win32') return isAlive(pid) ? { pid, started: '', command: '' } : null;
  const ask = (/** @type {string[]} */ args) =>
    execFileSync('ps', [...args, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    const started = ask(['-o', 'lstart=']);
    const command = ask(['-ww', '-o', 'command=']);
    return started ? { pid, started, command } : null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
