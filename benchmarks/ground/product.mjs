// The product as its users run it, on an invented network and a database of its own, for what is measured against it.
import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installNeo4j } from '../../graph-schema/embedded/neo4j-installation.mjs';
import { findFreePort, startNeo4j } from '../../graph-schema/embedded/neo4j-server.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * A server that somebody else runs, which the environment names.
 *
 * @param {string} uri
 */
function serverOf(uri) {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  return { uri, user, password, pid: null, stop: async () => {} };
}

/**
 * Starts a database, loads a network into it and gives what starts servers on it. To be stopped in any case: that ends
 * the servers, the database and its folder.
 *
 * @param {{ name: string, size?: string[], profile?: 'small' | 'load' | 'tests', at?: string, store?: string }} options
 *   name: of the benchmark; size: arguments of `load-synthetic`, or nothing for a store that the benchmark fills;
 *   profile: as in `graph-schema/embedded/neo4j-config.mjs`; at: address of a server that is used instead, with
 *   `NEO4J_USER` and `NEO4J_PASSWORD`; store: a folder where the database stays when it is stopped, and is found again
 */
export async function startGround({ name, size, profile = 'small', at, store }) {
  const state = process.env.MAILLAGE_HOME ?? join(root, '.maillage');
  const folder = join(state, `benchmarks-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const database = at
    ? serverOf(at)
    : await startNeo4j(await installNeo4j(state), {
        folder: store ?? join(folder, 'neo4j'),
        logFile: join(folder, 'neo4j.log'),
        profile,
      });
  const environment = {
    ...process.env,
    NEO4J_URI: database.uri,
    NEO4J_USER: database.user,
    NEO4J_PASSWORD: database.password,
    LOG_LEVEL: 'silent',
    MAILLAGE_SEEDS: '',
    MAILLAGE_CLIENT_DIR: join(root, 'client/dist'),
    // What reading costs is measured; `kept-answers` measures what it costs not to read.
    KEPT_ANSWERS_MB: '0',
    NODE_ENV: 'production',
  };
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];

  /**
   * Starts a program that says its address once it serves, or `{ type: until }`; gives what it said until then, and its
   * id as a process.
   *
   * @param {string} file
   * @param {Record<string, string>} more variables besides
   * @param {string} until
   * @returns {Promise<{ said: Record<string, any>[], pid: number | undefined }>}
   */
  const serve = (file, more = {}, until = 'ready') =>
    new Promise((resolve, reject) => {
      /** @type {Record<string, any>[]} */
      const said = [];
      const child = fork(file, {
        env: { ...environment, ...more },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      children.push(child);
      child.on('message', (/** @type {Record<string, any>} */ message) => {
        said.push(message);
        if (message.type === until || (!message.type && message.url)) resolve({ said, pid: child.pid });
        if (message.type === 'fatal') reject(new Error(message.message));
      });
      child.on('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
    });

  /**
   * Starts our application, and waits until its database has planned what the client asks; gives its address for browsers, that of its API, the link by which its first administrator
   * comes in, and its id as a process.
   *
   * @param {Record<string, string>} more variables besides
   */
  const serveProduct = async (more = {}) => {
    const port = String(await findFreePort());
    const { said, pid } = await serve(join(root, 'api/dist/main.js'), { PORT: port, ...more }, 'warm');
    const link = said.find((one) => one.type === 'link' && /first account/i.test(one.label));
    return {
      site: `http://localhost:${port}`,
      api: `http://127.0.0.1:${port}/graphql`,
      link: link ? String(link.url) : '',
      pid,
    };
  };

  const stop = async () => {
    for (const child of children) child.kill('SIGTERM');
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    const loader = join(root, 'api/dist/commands/load-synthetic.js');
    if (size)
      console.log(
        execFileSync(process.execPath, [loader, ...size], { env: environment, encoding: 'utf8' }).trim(),
      );
  } catch (error) {
    await stop();
    throw error;
  }
  return { database, environment, serve, serveProduct, stop };
}
