// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainDiskFault, Failure } from './failure.mjs';
import { runCommand } from './child-command.mjs';
import { makeFolder } from './folder.mjs';
import { describeProcess, endRecordedProcess, recordOf } from './recorded-process.mjs';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const MANIFEST = 'manifest.json';
/** Ends the name of the file that says which Maven fills the folder beside it. */
const RUN_FILE = '.run.json';

/** @typedef {{ pom: string, jars: Record<string, number> }} Manifest jars: size in bytes by file name */

/** The version that the pom names. */
export function neo4jVersion() {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1];
  if (!version) throw new Error(`${POM} names no neo4j.version`);
  return version;
}

/**
 * The jars of a folder, in one fixed order (the class archive depends on it).
 *
 * @param {string} folder
 * @returns {string[] | null} null when they are not all there, whole, and those of the pom
 */
export function readJars(folder) {
  try {
    /** @type {Manifest} */
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
    if (manifest.pom !== fingerprintPom()) return null;
    const jars = Object.entries(manifest.jars);
    if (jars.some(([name, size]) => statSync(join(folder, name)).size !== size)) return null;
    return jars.map(([name]) => join(folder, name)).sort();
  } catch {
    return null;
  }
}

/**
 * Fetches the jars with Maven. They come into a folder beside, which takes its name only when complete: an
 * interruption at any moment leaves either no jars or all of them.
 *
 * @param {string} folder
 * @param {{ maven: string, javaHome: string, logFile?: string, onProgress?: (detail: string) => void }} options
 * @returns {Promise<string[]>}
 */
export async function fetchJars(folder, { maven, javaHome, logFile, onProgress }) {
  const partial = `${folder}.partial-${process.pid}`;
  try {
    makeFolder(dirname(folder));
    await removeLeftovers(folder);
    await copyWithMaven(partial, { maven, javaHome, logFile, onProgress });
    const names = readdirSync(partial).filter((name) => name.endsWith('.jar'));
    if (names.length === 0)
      throw new Failure('JARS', 'Maven ended well but brought no jar of Neo4j.', { logFile });
    /** @type {Manifest} */
    const manifest = {
      pom: fingerprintPom(),
      jars: Object.fromEntries(names.sort().map((name) => [name, statSync(join(partial, name)).size])),
    };
    writeFileSync(join(partial, MANIFEST), JSON.stringify(manifest, null, 1));
    takePlace(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw explainDiskFault(error, folder);
  }
  const jars = readJars(folder);
  if (!jars)
    throw new Failure('JARS', `The jars of Neo4j in ${folder} are not whole; delete it and start again.`);
  return jars;
}

/**
 * @param {string} target
 * @param {{ maven: string, javaHome: string, logFile?: string, onProgress?: (detail: string) => void }} options
 */
async function copyWithMaven(target, { maven, javaHome, logFile, onProgress }) {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${target}`, '-DincludeScope=runtime'];
  let downloaded = 0;
  const result = await runCommand(maven, ['-B', '--strict-checksums', '-f', POM, ...goal], {
    env: { ...process.env, JAVA_HOME: javaHome },
    logFile,
    onStart: (pid) => writeFileSync(`${target}${RUN_FILE}`, JSON.stringify(recordOf(pid))),
    onLine: (line) => {
      if (/Downloaded from .*\.jar/.test(line)) onProgress?.(`${++downloaded} files`);
    },
  });
  rmSync(`${target}${RUN_FILE}`, { force: true });
  if (result.code === 0) return;
  throw explainMaven(result.output, target, logFile);
}

/**
 * @param {string} output
 * @param {string} target
 * @param {string | undefined} logFile
 */
function explainMaven(output, target, logFile) {
  const faults = output
    .split('\n')
    .filter(
      (line) =>
        /^\[ERROR\] \S/.test(line) && !/Help 1\] http|re-run|-X switch|For more information/i.test(line),
    );
  const said = faults.slice(0, 2).join('\n').slice(0, 600);
  if (/No space left on device|Read-only file system|Disk quota exceeded/.test(output)) {
    return new Failure(
      'DISK',
      `Neo4j's jars (125 MB) could not be written to ${dirname(target)}: the disk is full or read-only. ` +
        `Free some space, or set MAILLAGE_HOME to a folder on another disk.\n\n${said}`,
      { logFile },
    );
  }
  return new Failure(
    'JARS',
    `Neo4j's jars could not be fetched from Maven Central (125 MB, once). Is this machine connected, and does ` +
      `Maven know its proxy? Start again when it is: what has come already is kept. Or set NEO4J_URI, ` +
      `NEO4J_USER and NEO4J_PASSWORD to use a Neo4j 5 server that you already have.\n\n${said}`,
    { logFile },
  );
}

/**
 * @param {string} partial
 * @param {string} folder
 */
function takePlace(partial, folder) {
  // Another run may have finished while we were fetching.
  if (readJars(folder)) return rmSync(partial, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}

/**
 * What killed runs have left beside this folder; the Maven they started may still be at work.
 *
 * @param {string} folder
 */
async function removeLeftovers(folder) {
  const prefix = `${folder}.partial-`;
  const paths = readdirSync(dirname(folder)).map((name) => join(dirname(folder), name));
  const left = paths.filter(
    (path) => path.startsWith(prefix) && !describeProcess(parseInt(path.slice(prefix.length))),
  );
  for (const path of left.filter((entry) => entry.endsWith(RUN_FILE))) {
    await endRecordedProcess(JSON.parse(readFileSync(path, 'utf8')), { mark: POM, graceMs: 3_000 });
  }
  for (const path of left) rmSync(path, { recursive: true, force: true });
}

function fingerprintPom() {
  return createHash('sha256').update(readFileSync(POM)).digest('hex');
}
