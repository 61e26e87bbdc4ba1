// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../graph-schema/embedded/failure.mjs';
import { startNeo4j } from '../../graph-schema/embedded/neo4j-server.mjs';

/**
 * @typedef {import('../../graph-schema/embedded/neo4j-server.mjs').Neo4jServer} Neo4jServer
 * @typedef {object} Database a private Neo4j that is started again when it dies
 * @property {Neo4jServer} server the first one: address and password stay those
 * @property {Promise<never>} lost rejects when it will not come back
 * @property {() => Promise<void>} stop
 */

const WAITS_MS = [200, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000];
/** One that has lived this long was well: what killed it counts as the first time. */
const WELL_AFTER_MS = 60_000;

/**
 * @param {import('../../graph-schema/embedded/neo4j-server.mjs').Installation} installation
 * @param {Parameters<typeof startNeo4j>[1] & { note: (text: string) => void }} options
 * @returns {Promise<Database>}
 */
export async function startDatabase(installation, { note, ...options }) {
  const first = await startNeo4j(installation, options);
  let current = first;
  const stopping = new AbortController();

  const watch = async () => {
    for (let failures = 0; ;) {
      const since = Date.now();
      const { code, signal } = await current.exited;
      if (stopping.signal.aborted) return;
      if (Date.now() - since > WELL_AFTER_MS) failures = 0;
      note(
        `! Neo4j ended by itself (${signal ?? `code ${code}`}); starting it again. Its log: ${options.logFile}`,
      );
      for (;;) {
        const wait = WAITS_MS[failures++];
        if (wait === undefined) {
          throw new Failure(
            'NEO4J',
            `Neo4j does not stay up: started ${WAITS_MS.length} times again, in vain.`,
            {
              logFile: options.logFile,
            },
          );
        }
        await sleep(wait);
        if (stopping.signal.aborted) return;
        try {
          current = await startNeo4j(installation, { ...options, port: first.port, signal: stopping.signal });
          if (stopping.signal.aborted) return await current.stop();
          note('✓ Neo4j answers again');
          break;
        } catch (error) {
          if (stopping.signal.aborted) return;
          note(`! ${error instanceof Error ? error.message : error}`);
        }
      }
    }
  };
  const watching = watch();
  /** @type {Promise<never>} */
  const lost = new Promise((_, reject) => void watching.catch(reject));
  lost.catch(() => {});

  return {
    server: first,
    lost,
    async stop() {
      stopping.abort();
      await current.stop();
      await watching.catch(() => {});
    },
  };
}
