// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainDiskFault, Failure } from '../../graph-schema/embedded/failure.mjs';
import { lastLines } from '../../graph-schema/embedded/child-command.mjs';
import { runNpm } from './npm.mjs';
import { ROOT } from './paths.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }>} LockedPackages */

const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.maillage-install');

/**
 * Whether the packages of the lock file are those that stand in node_modules.
 *
 * @returns {boolean}
 */
export function packagesAreInstalled() {
  const wanted = fingerprintLock();
  if (readText(STAMP) === wanted) return true;
  if (!npmFinishedThisLock()) return false;
  writeFileSync(STAMP, wanted);
  return true;
}

/**
 * @param {string} stateFolder
 * @returns {Promise<void>}
 */
export async function installPackages(stateFolder) {
  const logFile = join(stateFolder, 'logs', 'npm.log');
  try {
    rmSync(STAMP, { force: true });
    // Also what only development needs: the build is among it, whatever NODE_ENV says.
    const args = [
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--loglevel=error',
    ];
    const result = await runNpm(args, { logFile, runFile: join(stateFolder, 'npm.json') });
    if (result.code !== 0) throw explainNpm(result, logFile);
    writeFileSync(STAMP, fingerprintLock());
  } catch (error) {
    throw explainDiskFault(error, join(ROOT, 'node_modules'));
  }
}

/**
 * @param {import('../../graph-schema/embedded/child-command.mjs').CommandResult} result
 * @param {string} logFile
 */
function explainNpm(result, logFile) {
  if (result.missing)
    return new Failure('NPM', 'npm is not on the PATH. It comes with Node: install both from nodejs.org.');
  const said = lastLines(result.output.replace(/^npm (error|ERR!) A complete log.*\n.*\n?/m, ''), 10);
  const { output } = result;
  if (/\b(EROFS|EACCES|EPERM)\b/.test(output)) {
    return new Failure('DISK', `npm could not write to ${join(ROOT, 'node_modules')}.\n\n${said}`, {
      logFile,
    });
  }
  if (/\b(ENOSPC|EDQUOT)\b|no space left/i.test(output)) {
    return new Failure('DISK', `The disk is full (ENOSPC) while installing packages in ${ROOT}.\n\n${said}`, {
      logFile,
    });
  }
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/.test(output)) {
    return new Failure(
      'NO_NETWORK',
      `The packages could not be fetched: npm reached no registry. They are fetched once; connect this ` +
        `machine, or tell npm its proxy, and start again.\n\n${said}`,
      { logFile },
    );
  }
  return new Failure('NPM', `npm ci failed.\n\n${said}`, { logFile });
}

/**
 * Somebody may have run `npm ci` by hand. npm keeps a record of what it finished installing; when it is what
 * the lock file asks for, there is nothing to do again.
 */
function npmFinishedThisLock() {
  try {
    /** @type {{ packages: LockedPackages }} */
    const wanted = JSON.parse(readFileSync(LOCK, 'utf8'));
    /** @type {{ packages: LockedPackages }} */
    const installed = JSON.parse(readFileSync(join(ROOT, 'node_modules', '.package-lock.json'), 'utf8'));
    const names = Object.keys(wanted.packages).filter((name) => name.includes('node_modules/'));
    return (
      names.every((name) => isInstalled(name, wanted.packages[name] ?? {}, installed.packages[name])) &&
      Object.keys(installed.packages).every((name) => name in wanted.packages)
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} name
 * @param {LockedPackages[string]} wanted
 * @param {LockedPackages[string] | undefined} installed
 */
function isInstalled(name, wanted, installed) {
  // What serves other platforms only is not installed on this one.
  if (!installed) return wanted.optional === true || wanted.devOptional === true;
  if (installed.version !== wanted.version || installed.integrity !== wanted.integrity) return false;
  return existsSync(join(ROOT, name, 'package.json'));
}

/** The lock file, and what compiled parts depend on. */
function fingerprintLock() {
  const runtime = `${process.platform} ${process.arch} ${process.versions.modules}`;
  return createHash('sha256').update(runtime).update(readFileSync(LOCK)).digest('hex');
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
