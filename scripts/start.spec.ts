import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { FAKE_API, findFreePort, makeTemporaryFolder, runScript } from './testing/run-script';

const temporary = makeTemporaryFolder();
const lock = join(temporary.folder, 'run.lock');
let env: NodeJS.ProcessEnv;

/** An existing server and a stand-in for the API: what is tested is what stands around them. */
beforeAll(async () => {
  env = {
    MAILLAGE_HOME: temporary.folder,
    MAILLAGE_API_MAIN: FAKE_API,
    NEO4J_URI: 'bolt://127.0.0.1:1',
    PORT: String(await findFreePort()),
  };
});
afterAll(() => temporary.remove());

const start = (more: NodeJS.ProcessEnv = {}) => runScript('scripts/start.mjs', { ...env, ...more });

describe('npm start', () => {
  it('serves, tells a second start where, drains on SIGTERM and leaves no lock', async () => {
    const first = start();
    await first.saw(`Maillage is ready: http://localhost:${env.PORT}`);
    await first.saw('Try it as somebody:\n    http://localhost/lien#secret');
    const second = await start().ended;
    expect(second.code).toBe(1);
    expect(second.output).toContain(`already runs at http://localhost:${env.PORT} (process ${first.pid})`);

    const held = fetch(`http://127.0.0.1:${env.PORT}/held`).then((response) => response.text());
    await first.saw('Holding a request');
    process.kill(first.pid, 'SIGTERM');
    expect(await held).toBe(env.NEO4J_URI);
    const { code, output } = await first.ended;
    expect(code).toBe(0);
    expect(output).toContain('First facts: 3 records');
    expect(output).toContain('API stopped');
    expect(existsSync(lock)).toBe(false);
  });

  it('carries on after a run that was killed outright', async () => {
    const killed = start();
    await killed.saw('is ready');
    process.kill(killed.pid, 'SIGKILL');
    await killed.ended;
    expect(existsSync(lock)).toBe(true);

    const next = start();
    await next.saw('is ready');
    process.kill(next.pid, 'SIGINT');
    const { code, output } = await next.ended;
    expect(output).toContain('The last run was killed');
    expect(code).toBe(0);
  });

  it('takes no notice of a lock whose pid belongs to somebody else by now', async () => {
    writeFileSync(
      lock,
      JSON.stringify({ pid: process.pid, started: 'long ago', address: 'http://localhost:1' }),
    );
    const run = start();
    await run.saw('is ready');
    process.kill(run.pid, 'SIGTERM');
    expect((await run.ended).code).toBe(0);
  });

  it('says which variable to set when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, output } = await start({ PORT: String(port) }).ended;
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is taken`);
    expect(output).toContain('variable PORT');
  });

  it('names every fault of the variables at once', async () => {
    const { code, output } = await start({ PORT: 'eighty', NEO4J_URI: 'localhost' }).ended;
    expect(code).toBe(1);
    expect(output).toContain('PORT is "eighty"');
    expect(output).toContain('NEO4J_URI is "localhost"');
  });

  it('names the folder that cannot be written', async () => {
    const file = join(temporary.folder, 'a-file');
    writeFileSync(file, '');
    const { code, output } = await start({ MAILLAGE_HOME: join(file, 'home') }).ended;
    expect(code).toBe(1);
    expect(output).toContain('Cannot write to');
    expect(output).toContain('MAILLAGE_HOME');
  });

  it('says what to install where Maven is missing, and the other way', async () => {
    const { code, output } = await start({ NEO4J_URI: undefined, PATH: '/nowhere' }).ended;
    expect(code).toBe(1);
    expect(output).toContain('needs ');
    expect(output).toContain('Maven');
    expect(output).toContain('NEO4J_URI');
  });

  it("gives the API's own reason when it cannot start, and its last words when it crashes", async () => {
    const refused = await start({ FAKE_API: 'fatal' }).ended;
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('The store was written by a newer version.');
    const crashed = await start({ FAKE_API: 'crash' }).ended;
    expect(crashed.code).toBe(1);
    expect(crashed.output).toContain('The last words of a crash');
    expect(crashed.output).toContain(join('logs', 'api.log'));
  });

  it('ends, and says so, when the API dies', async () => {
    const run = start();
    await run.saw('is ready');
    await fetch(`http://127.0.0.1:${env.PORT}/end`).catch(() => undefined);
    const { code, output } = await run.ended;
    expect(code).toBe(1);
    expect(output).toContain('The API ended by itself (code 3)');
  });

  it('begins with nothing that an old Node cannot read', () => {
    for (const name of ['start.mjs', 'test.mjs', join('steps', 'node-version.mjs')]) {
      const text = readFileSync(join(__dirname, name), 'utf8');
      expect(text).not.toMatch(/^\s*await |\?\.|\?\?|^import .* from '(?!\.\/steps\/node-version)/m);
    }
  });
});

describe('npm test', () => {
  it('names the stages when asked for one that does not exist, and still ends with the count', async () => {
    const { code, output } = await runScript('scripts/test.mjs', env, ['--only', 'nonsense']).ended;
    expect(code).toBe(1);
    expect(output).toContain('--only format,lint,types');
    expect(output.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
  });
});
