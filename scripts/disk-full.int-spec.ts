import { fork, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeSync,
  openSync,
  closeSync,
} from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { runChecks } from '@maillage/graph-schema/checks';
import { findFreePort, makeTemporaryFolder, ROOT } from './testing/run-script';

/** Megabytes of the small disk: what an empty store and its logs take, and not much more. */
const DISK = Number(process.env['DISK_FULL_MB'] ?? 900);

/** A disk of our own can be mounted in a namespace of our own, where the system lets one make such. */
const reason = !process.env['DISK_FULL']
  ? 'takes a gigabyte of memory for minutes: asked for by DISK_FULL=1'
  : spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=1m none /mnt']).status !== 0
    ? 'no disk can be mounted here'
    : undefined;

const temporary = makeTemporaryFolder();
const store = join(temporary.folder, 'neo4j');
const notes = join(temporary.folder, 'notes');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await condition()); waited += 100) {
    if (waited > 240_000) throw new Error(`waited in vain until ${what}`);
    await pause(100);
  }
}

const acknowledged = () =>
  existsSync(notes)
    ? readFileSync(notes, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line) as { request: string; ids: string[] })
    : [];

/** The product with its store on a small disk, which is gone when the product is. */
class Product {
  private readonly child: ChildProcess;
  output = '';
  readonly ended: Promise<void>;

  constructor(readonly port: number) {
    // What the process is goes on under the same number: its view of the files can be reached by that.
    const script = `mount -t tmpfs -o size=${DISK}m none "${store}" && exec "${process.execPath}" scripts/start.mjs`;
    this.child = spawn('unshare', ['-rm', 'sh', '-c', script], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        MAILLAGE_HOME: temporary.folder,
        MAILLAGE_API_MAIN: join(ROOT, 'api/dist/main.js'),
        PORT: String(port),
        LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.ended = new Promise((resolve) => this.child.on('close', () => resolve()));
  }

  get isOver(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** A file on the small disk, as one sees it from outside. */
  inStore(name: string): string {
    return `/proc/${this.child.pid ?? 0}/root${join(store, name)}`;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }
}

/** Writes until there is no room for a byte. */
function fill(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (let size = 1 << 20; size >= 1;)
      try {
        writeSync(handle, Buffer.alloc(size, 1));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        size >>= 1;
      }
  } finally {
    closeSync(handle);
  }
}

(reason ? describe.skip : describe)(`a disk that is full${reason ? ` (left out: ${reason})` : ''}`, () => {
  let product: Product;
  let writer: ChildProcess | undefined;
  beforeAll(async () => {
    mkdirSync(store);
    const state = process.env['MAILLAGE_HOME'] ?? join(ROOT, '.maillage');
    for (const name of ['neo4j-jars', 'neo4j-classes'])
      if (existsSync(join(state, name))) symlinkSync(join(state, name), join(temporary.folder, name));
    product = new Product(await findFreePort());
    await until('it is ready and has said its links', () => {
      if (product.isOver) throw new Error(product.output);
      return product.output.includes('Try it as member');
    });
  }, 300_000);
  afterAll(async () => {
    writer?.kill('SIGKILL');
    await product.stop();
    temporary.remove();
  }, 60_000);

  const url = () => `http://127.0.0.1:${product.port}`;
  const secret = (name: string) => readFileSync(product.inStore(name), 'utf8');
  const open = () => {
    const [, address] = /bolt\.listen_address=(\S+)/.exec(secret('conf/neo4j.conf')) ?? [];
    return neo4j.driver(`bolt://${address}`, neo4j.auth.basic('neo4j', secret('password').trim()));
  };

  it('loses nothing that was acknowledged, is told in codes, and goes on once there is room', async () => {
    writer = fork(join(ROOT, 'scripts/testing/writer.cjs'), {
      env: {
        PATH: process.env['PATH'],
        WRITER_URL: url(),
        WRITER_TOKEN: /Try it as[^\n]*\n[^#]*#(\S+)/.exec(product.output)?.[1],
        WRITER_NOTES: notes,
      },
    });
    await until('something was written', () => acknowledged().length > 5);
    const filler = product.inStore('filler');
    fill(filler);
    // What room there is in the files of the store is used up first.
    let last = -1;
    await until('nothing is acknowledged any more', async () => {
      const now = acknowledged().length;
      const isStill = now === last;
      last = now;
      await pause(5000);
      return isStill;
    });
    expect((await fetch(`${url()}/health/live`)).status).toBe(200);
    const answer = await fetch(`${url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ overview { version } }' }),
    });
    const { data, errors } = (await answer.json()) as {
      data?: object;
      errors?: { extensions: { code: string } }[];
    };
    expect(errors?.[0]?.extensions.code ?? (data ? 'answered' : 'nothing')).toMatch(
      /^(?:answered|DATABASE_UNAVAILABLE)$/,
    );
    rmSync(filler);
    // A database that stopped writing does so again after a start: as an operator would, that watches the disk.
    const { pid } = JSON.parse(secret('run.json')) as { pid: number };
    process.kill(pid, 'SIGTERM');
    await until('it writes again', () => acknowledged().length > last + 5);
    writer.kill('SIGKILL');
    await pause(1000);
    const driver = open();
    try {
      const ids = [...new Set(acknowledged().flatMap((one) => one.ids))];
      const { records } = await driver.executeQuery(
        'UNWIND $ids AS id MATCH (n:Thing { id: id }) RETURN count(DISTINCT n) AS found',
        { ids },
      );
      expect(Number(records[0]?.get('found'))).toBe(ids.length);
      expect(await runChecks(driver, 'neo4j')).toEqual([]);
    } finally {
      await driver.close();
    }
  }, 900_000);
});
