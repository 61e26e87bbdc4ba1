// @ts-check
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** @typedef {{ command: string, home: string, major: number, version: string }} Java */

/** What Neo4j 5.26 runs on. It is tested by its makers on 17 and 21; newer ones come after these. */
const OLDEST = 17;
const PREFERRED = [21, 17];

const onWindows = process.platform === 'win32';
const JAVA = onWindows ? 'java.exe' : 'java';

/** Where the packagers of each platform put runtimes that may not be on the PATH. */
const USUAL_FOLDERS = {
  linux: ['/usr/lib/jvm', '/usr/java', '/opt/java'],
  darwin: ['/Library/Java/JavaVirtualMachines', '/opt/homebrew/opt', '/usr/local/opt'],
  win32: ['C:\\Program Files\\Eclipse Adoptium', 'C:\\Program Files\\Java', 'C:\\Program Files\\Microsoft'],
};

/**
 * A Java runtime that can run Neo4j: JAVA_HOME and the PATH first, then the usual folders.
 *
 * @param {{ env?: NodeJS.ProcessEnv, folders?: readonly string[] }} [where]
 * @returns {Promise<Java | null>}
 */
export async function findJava({ env = process.env, folders = usualFolders() } = {}) {
  const named = [env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', JAVA) : null, findOnPath(JAVA, env)];
  const installed = folders.flatMap((folder) =>
    listFolder(folder).flatMap((name) => [
      join(folder, name, 'bin', JAVA),
      join(folder, name, 'Contents', 'Home', 'bin', JAVA),
      join(folder, name, 'libexec', 'openjdk.jdk', 'Contents', 'Home', 'bin', JAVA),
    ]),
  );
  const seen = new Set();
  /** @type {Java[]} */
  const usable = [];
  for (const candidate of [...named, ...installed]) {
    if (!candidate || !existsSync(candidate)) continue;
    const command = realpathSync(candidate);
    if (seen.has(command)) continue;
    seen.add(command);
    const version = readReleaseFile(command) ?? (await askVersion(command));
    const major = majorOf(version);
    if (!version || major < OLDEST) continue;
    const java = { command, home: dirname(dirname(command)), major, version };
    if (PREFERRED.includes(major)) return java;
    usable.push(java);
  }
  return usable[0] ?? null;
}

/**
 * @param {{ env?: NodeJS.ProcessEnv }} [where]
 * @returns {string | null} the command that runs Maven
 */
export function findMaven({ env = process.env } = {}) {
  const command = onWindows ? 'mvn.cmd' : 'mvn';
  for (const home of [env.MAVEN_HOME, env.M2_HOME]) {
    if (home && existsSync(join(home, 'bin', command))) return join(home, 'bin', command);
  }
  return findOnPath(command, env);
}

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findOnPath(command, env) {
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    if (folder && existsSync(join(folder, command))) return join(folder, command);
  }
  return null;
}

function usualFolders() {
  return USUAL_FOLDERS[/** @type {keyof typeof USUAL_FOLDERS} */ (process.platform)] ?? [];
}

/** @param {string} folder */
function listFolder(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/**
 * A runtime says its version in a file, which spares starting it.
 *
 * @param {string} command
 */
function readReleaseFile(command) {
  try {
    const release = readFileSync(join(dirname(dirname(command)), 'release'), 'utf8');
    return (
      /^JAVA_RUNTIME_VERSION="([^"]+)"/m.exec(release)?.[1] ?? /^JAVA_VERSION="([^"]+)"/m.exec(release)?.[1]
    );
  } catch {
    return undefined;
  }
}

/**
 * macOS has a `java` on the PATH that only says where to buy one: hence asking, and not just looking.
 *
 * @param {string} command
 */
async function askVersion(command) {
  try {
    const { stderr, stdout } = await promisify(execFile)(command, ['-version'], { timeout: 20_000 });
    return /version "([^"]+)"/.exec(stderr + stdout)?.[1];
  } catch {
    return undefined;
  }
}

/** @param {string | undefined} version `17.0.15+6`, `21`, and for the old ones `1.8.0_402` */
function majorOf(version) {
  const [first, second] = (version ?? '0').split(/[.+_-]/).map(Number);
  return (first === 1 ? second : first) ?? 0;
}
