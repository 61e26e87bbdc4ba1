// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { askBolt } from './bolt-probe.mjs';
import { makeFolder } from './folder.mjs';
import { endOrphanedServer, startNeo4j } from './neo4j-server.mjs';
import { describeProcess } from './recorded-process.mjs';

/**
 * What the rehearsal does, so that the classes a first user needs are in the archive too: a write, an index,
 * a full-text index, a path, a read with a subquery.
 */
const REHEARSAL = [
  'CREATE CONSTRAINT rehearsal_id FOR (n:Rehearsal) REQUIRE n.id IS UNIQUE',
  "CREATE FULLTEXT INDEX rehearsal_text FOR (n:Rehearsal) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}}",
  "UNWIND range(1, 20) AS i MERGE (a:Rehearsal {id: i}) SET a.name = 'name ' + i MERGE (b:Rehearsal {id: i + 1}) MERGE (a)-[:NEXT]->(b)",
  'MATCH (a:Rehearsal) WHERE a.id > 3 RETURN a.id, COLLECT { MATCH (a)-[:NEXT]->(b) RETURN b.name } AS next, COUNT { (a)--() } AS n ORDER BY n LIMIT 5',
  'MATCH p = allShortestPaths((a:Rehearsal {id: 2})-[:NEXT*..8]-(b:Rehearsal {id: 6})) RETURN length(p)',
  "CALL db.index.fulltext.queryNodes('rehearsal_text', 'name~') YIELD node, score RETURN node.id, score LIMIT 3",
];

/** The archive is written when the server ends: on a busy machine that takes longer than a stop may otherwise. */
const PATIENCE_TO_WRITE = 120_000;

/**
 * The archive of prepared classes for this very runtime and these very jars, made by a rehearsal on a
 * throw-away store when there is none yet. It halves the time to the first answer; without it all still
 * works, so a rehearsal that fails is no failure.
 *
 * @param {{ command: string, version: string }} java
 * @param {readonly string[]} jars in the order of the class path
 * @param {{ folder: string, logFile: string, signal?: AbortSignal }} options folder: where archives are kept
 * @returns {Promise<string | null>}
 */
export async function ensureClassArchive(java, jars, { folder, logFile, signal }) {
  const key = createHash('sha256')
    .update(JSON.stringify([java, jars]))
    .digest('hex')
    .slice(0, 16);
  const archive = join(folder, `${key}.jsa`);
  if (existsSync(archive)) return archive;

  const partial = join(folder, `${key}.partial-${process.pid}`);
  const home = join(folder, `rehearsal-${process.pid}`);
  try {
    makeFolder(folder);
    await removeLeftovers(folder);
    const server = await startNeo4j(
      { java: java.command, jars },
      {
        folder: home,
        logFile,
        signal,
        extraJvmArguments: [`-XX:ArchiveClassesAtExit=${partial}`],
        patienceToStopMs: PATIENCE_TO_WRITE,
      },
    );
    for (const statement of REHEARSAL) await askBolt(server, [statement]).catch(() => {});
    await stopUnlessGivenUp(server, signal);
    if (!existsSync(partial)) return null;
    renameSync(partial, archive);
    return archive;
  } catch {
    signal?.throwIfAborted();
    return null;
  } finally {
    rmSync(home, { recursive: true, force: true });
    rmSync(partial, { force: true });
  }
}

/**
 * Nobody who gives up waits for the archive: the store is a throw-away one.
 *
 * @param {import('./neo4j-server.mjs').Neo4jServer} server @param {AbortSignal} [signal]
 */
async function stopUnlessGivenUp(server, signal) {
  const giveUp = () => process.kill(server.pid, 'SIGKILL');
  if (signal?.aborted) giveUp();
  signal?.addEventListener('abort', giveUp, { once: true });
  await server.stop();
  signal?.removeEventListener('abort', giveUp);
}

/**
 * Archives of other jars, and what killed rehearsals have left; another one under way is let be.
 *
 * @param {string} folder
 */
async function removeLeftovers(folder) {
  const abandoned = (/** @type {string} */ name) => !describeProcess(Number(/-(\d+)$/.exec(name)?.[1]));
  for (const name of readdirSync(folder)
    .filter((entry) => entry.startsWith('rehearsal-'))
    .filter(abandoned)) {
    await endOrphanedServer(join(folder, name), { graceMs: 0 });
  }
  for (const name of readdirSync(folder).filter(abandoned)) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
