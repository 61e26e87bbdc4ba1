// @ts-check
import { join } from 'node:path';
import { explainDiskFault } from './failure.mjs';
import { ensureClassArchive } from './class-archive.mjs';
import { makeFolder } from './folder.mjs';
import { installTools } from './java-install.mjs';
import { findJava, findMaven } from './java-runtime.mjs';
import { fetchJars, neo4jVersion, readJars } from './neo4j-jars.mjs';

/**
 * What starting a server needs on this machine: a Java runtime, the jars, the prepared classes. Each is found
 * or, once, brought in; a second call with nothing missing takes some milliseconds.
 *
 * @param {string} stateFolder the folder of everything made at run time (`.maillage`)
 * @param {{ onProgress?: (detail: string) => void, signal?: AbortSignal }} [options]
 * @returns {Promise<import('./neo4j-server.mjs').Installation & { changed: boolean }>}
 */
export async function installNeo4j(stateFolder, { onProgress, signal } = {}) {
  const logs = join(stateFolder, 'logs');
  const folder = join(stateFolder, 'neo4j-jars', neo4jVersion());
  try {
    makeFolder(logs);
  } catch (error) {
    throw explainDiskFault(error, logs);
  }

  let jars = readJars(folder);
  const changed = jars === null;
  const java = await bringTools(jars === null, { logFile: join(logs, 'apt-get.log'), onProgress });
  signal?.throwIfAborted();
  if (!jars) {
    onProgress?.('fetching the jars');
    const maven = /** @type {string} */ (findMaven());
    const onFile = (/** @type {string} */ detail) => onProgress?.(`fetching the jars, ${detail}`);
    jars = await fetchJars(folder, {
      maven,
      javaHome: java.home,
      logFile: join(logs, 'maven.log'),
      onProgress: onFile,
    });
  }
  signal?.throwIfAborted();
  const archive = await ensureClassArchive({ command: java.command, version: java.version }, jars, {
    folder: join(stateFolder, 'neo4j-classes'),
    logFile: join(logs, 'neo4j-rehearsal.log'),
    signal,
  });
  return { java: java.command, jars, archive, changed };
}

/**
 * @param {boolean} needsMaven only the jars need it
 * @param {{ logFile: string, onProgress?: (detail: string) => void }} options
 */
async function bringTools(needsMaven, { logFile, onProgress }) {
  const found = await findJava();
  /** @type {import('./java-install.mjs').Tool[]} */
  const missing = [];
  if (!found) missing.push('java');
  if (needsMaven && !findMaven()) missing.push('maven');
  if (missing.length > 0) {
    onProgress?.(`installing ${missing.join(' and ')} with apt-get`);
    await installTools(missing, { logFile });
  }
  const java = found ?? (await findJava());
  if (!java) throw new Error('A Java runtime was installed and is not found');
  return java;
}
