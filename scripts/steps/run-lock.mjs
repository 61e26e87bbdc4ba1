// @ts-check
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainDiskFault } from '../../graph-schema/embedded/failure.mjs';
import { makeFolder } from '../../graph-schema/embedded/folder.mjs';
import { isStillRunning, recordOf } from '../../graph-schema/embedded/recorded-process.mjs';

/**
 * A file that says which process has the floor. A lock whose process is gone counts for nothing, so that a
 * `kill -9` never needs a cleaning hand.
 *
 * @typedef {import('../../graph-schema/embedded/recorded-process.mjs').ProcessRecord & { address?: string }} Holder
 * @typedef {{ release: () => void, recovered: boolean }} Lock recovered: a dead run's lock was taken over
 */

/**
 * @param {string} path
 * @param {{ address?: string }} [about] what to tell others about us
 * @returns {{ lock: Lock } | { holder: Holder }} the lock, or the living process that has it
 */
export function tryLock(path, about = {}) {
  const ours = JSON.stringify({ ...recordOf(process.pid), ...about });
  const draft = `${path}.${process.pid}`;
  try {
    makeFolder(dirname(path));
    writeFileSync(draft, ours);
    let recovered = false;
    for (;;) {
      // A link appears with its content at once, and fails when the name is taken.
      if (tryLink(draft, path)) return { lock: { release: () => release(path, ours), recovered } };
      const found = readText(path);
      const holder = parse(found);
      if (holder && isStillRunning(holder)) return { holder };
      if (found !== null) recovered = removeStale(path, found) || recovered;
    }
  } catch (error) {
    throw explainDiskFault(error, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Waits for its turn.
 *
 * @param {string} path
 * @param {(holder: Holder) => void} onWait told once, when there is somebody to wait for
 * @returns {Promise<Lock>}
 */
export async function waitForLock(path, onWait) {
  for (let turn = 0; ; turn++) {
    const answer = tryLock(path);
    if ('lock' in answer) return answer.lock;
    if (turn === 0) onWait(answer.holder);
    await sleep(300);
  }
}

/**
 * Takes a dead lock out of the way, but for the case where another run has just replaced it by its own.
 *
 * @param {string} path
 * @param {string} stale
 */
function removeStale(path, stale) {
  const aside = `${path}.stale-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return false;
  }
  const isStale = readText(aside) === stale;
  if (!isStale) tryLink(aside, path);
  rmSync(aside, { force: true });
  return isStale;
}

/**
 * @param {string} existing
 * @param {string} path
 */
function tryLink(existing, path) {
  try {
    linkSync(existing, path);
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EEXIST') return false;
    // Some file systems (exFAT, shares) have no links: an exclusive write is the next best thing.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
  }
  try {
    writeFileSync(path, readFileSync(existing, 'utf8'), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} path
 * @param {string} ours
 */
function release(path, ours) {
  if (readText(path) === ours) rmSync(path, { force: true });
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * @param {string | null} text
 * @returns {Holder | null}
 */
function parse(text) {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
