// @ts-check
import { accessSync, constants, renameSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainDiskFault, Failure } from '../../graph-schema/embedded/failure.mjs';
import { makeFolder } from '../../graph-schema/embedded/folder.mjs';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The folder of everything made at run time.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function stateFolder(env = process.env) {
  return env.MAILLAGE_HOME ? resolve(env.MAILLAGE_HOME) : join(ROOT, '.maillage');
}

/** An empty start of the database and its logs; the first fetch needs more and says so itself. */
const LEAST_FREE_MB = 50;

/**
 * Makes the folder and makes sure, before any long work, that it can be written.
 *
 * @param {string} folder
 */
export function openStateFolder(folder) {
  try {
    makeFolder(join(folder, 'logs'));
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, 'can this be written?');
    rmSync(probe);
  } catch (error) {
    throw explainDiskFault(error, folder);
  }
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 2 ** 20);
  if (freeMb >= LEAST_FREE_MB) return;
  throw new Failure(
    'DISK',
    `Only ${freeMb} MB are free at ${folder}: the disk is full (ENOSPC), and the database needs at least ` +
      `${LEAST_FREE_MB}. Free some space, or set MAILLAGE_HOME to a folder on another disk.`,
  );
}

/** Packages and builds are written in the repository itself. */
export function requireWritableRoot() {
  try {
    accessSync(ROOT, constants.W_OK);
  } catch (error) {
    throw explainDiskFault(error, ROOT);
  }
}

/**
 * Keeps one earlier log, so that logs do not grow for ever.
 *
 * @param {string} path
 */
export function rotateLog(path) {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 5_000_000) renameSync(path, path.replace(/\.log$/, '.previous.log'));
}
