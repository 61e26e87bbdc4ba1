import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import neo4j from 'neo4j-driver';

const ROOT = join(__dirname, '..', '..');
const STATE = process.env.MAILLAGE_HOME ?? join(ROOT, '.maillage');
const home = mkdtempSync(join(tmpdir(), 'maillage-neo4j-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A process that keeps a server, as `npm start` does, until it is told to stop or is killed. */
const KEEPER = `
  import { installNeo4j } from '${pathToFileURL(join(__dirname, 'neo4j-installation.mjs'))}';
  import { startNeo4j } from '${pathToFileURL(join(__dirname, 'neo4j-server.mjs'))}';
  const server = await startNeo4j(await installNeo4j(process.argv[1]), { folder: process.argv[2], logFile: process.argv[2] + '/neo4j.log' });
  console.log(JSON.stringify({ uri: server.uri, pid: server.pid, password: server.password }));
  process.on('SIGTERM', async () => { await server.stop(); process.exit(0); });
  setInterval(() => {}, 1000);
`;

interface Kept {
  uri: string;
  pid: number;
  password: string;
  end: (signal: NodeJS.Signals) => Promise<void>;
}

function keepServer(): Promise<Kept> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', KEEPER, STATE, home]);
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const end = (signal: NodeJS.Signals): Promise<void> => (child.kill(signal), ended);
  let errors = '';
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve({ ...JSON.parse(text.toString()), end }));
    void ended.then(() => reject(new Error(errors)));
  });
}

async function ask(server: Kept, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(statement);
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

it('keeps its store and its secret password through a stop and through a kill of all', async () => {
  const first = await keepServer();
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
  if (process.platform === 'linux') {
    expect(readFileSync(`/proc/${first.pid}/cmdline`, 'utf8')).not.toContain(first.password);
  }
  await ask(first, "CREATE (:Kept {name: 'before the stop'})");
  await first.end('SIGTERM');
  expect(existsSync(join(home, 'run.json'))).toBe(false);

  // Its keeper is killed: the server is left alone, and the next one must end it to have the store.
  const second = await keepServer();
  await ask(second, "CREATE (:Kept {name: 'before the kill'})");
  await second.end('SIGKILL');
  expect(() => process.kill(second.pid, 0)).not.toThrow();

  const third = await keepServer();
  expect(third.password).toBe(first.password);
  expect(await ask(third, 'MATCH (k:Kept) RETURN k.name ORDER BY k.name')).toEqual([
    'before the kill',
    'before the stop',
  ]);
  await third.end('SIGTERM');
  expect(existsSync(join(home, 'run.json'))).toBe(false);
}, 120_000);
