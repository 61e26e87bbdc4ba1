import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { runChecks } from '@maillage/graph-schema/checks';
import { findFreePort, makeTemporaryFolder, ROOT, runScript, type Run } from './testing/run-script';

/** The whole: `KILLS=20 PAUSE=60`. */
const KILLS = Number(process.env['KILLS'] ?? 5);
/** Seconds for which the database is stopped. */
const PAUSE = Number(process.env['PAUSE'] ?? 12);
const temporary = makeTemporaryFolder();
const notes = join(temporary.folder, 'notes');

/** What is fetched and made once for all stores is used from where it is. */
function borrowNeo4j(): void {
  const state = process.env['MAILLAGE_HOME'] ?? join(ROOT, '.maillage');
  for (const name of ['neo4j-jars', 'neo4j-classes'])
    if (existsSync(join(state, name))) symlinkSync(join(state, name), join(temporary.folder, name));
}

const acknowledged = (): { request: string; ids: string[] }[] =>
  existsSync(notes)
    ? readFileSync(notes, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line) as { request: string; ids: string[] })
    : [];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(50);
}

describe('a database that is killed during writes', () => {
  let product: Run;
  let writer: ChildProcess;
  let port: number;
  beforeAll(async () => {
    borrowNeo4j();
    port = await findFreePort();
    product = runScript('scripts/start.mjs', {
      MAILLAGE_HOME: temporary.folder,
      MAILLAGE_API_MAIN: join(ROOT, 'api/dist/main.js'),
      PORT: String(port),
      LOG_LEVEL: 'silent',
    });
    // Its links come after it says so; once the second is there, the first is whole.
    await product.saw('Try it as member');
  }, 240_000);
  afterAll(async () => {
    writer.kill();
    process.kill(product.pid, 'SIGTERM');
    await product.ended;
    temporary.remove();
  }, 60_000);

  const databasePid = () =>
    (JSON.parse(readFileSync(join(temporary.folder, 'neo4j/run.json'), 'utf8')) as { pid: number }).pid;

  const open = (): Driver => {
    const password = readFileSync(join(temporary.folder, 'neo4j/password'), 'utf8').trim();
    const settings = readFileSync(join(temporary.folder, 'neo4j/conf/neo4j.conf'), 'utf8');
    const address = /bolt\.listen_address=(\S+)/.exec(settings)?.[1] ?? '';
    return neo4j.driver(`bolt://${address}`, neo4j.auth.basic('neo4j', password));
  };

  /** What somebody is told who reads meanwhile: nothing of it, or why not. */
  const read = async (): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // What was not asked before is not kept.
      body: JSON.stringify({
        query: `{ actors(first: 3, filter: { text: "${randomUUID()}" }) { totalCount } }`,
      }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? 'answered';
  };

  it(`is started again ${KILLS} times and has all that was acknowledged, and nothing by half`, async () => {
    writer = fork(join(ROOT, 'scripts/testing/writer.cjs'), {
      env: {
        PATH: process.env['PATH'],
        WRITER_URL: `http://127.0.0.1:${port}`,
        WRITER_TOKEN: /Try it as[^\n]*\n[^#]*#(\S+)/.exec(product.output())?.[1],
        WRITER_NOTES: notes,
      },
    });
    for (let kill = 1; kill <= KILLS; kill++) {
      const before = acknowledged().length;
      await until(() => acknowledged().length > before + 5);
      process.kill(databasePid(), 'SIGKILL');
      await until(() => product.output().split('Neo4j answers again').length > kill);
    }
    // One that is stopped keeps its connections: whoever reads is told, and all goes on where it goes on.
    const stopped = databasePid();
    process.kill(stopped, 'SIGSTOP');
    try {
      const told = read();
      await pause(PAUSE * 1000);
      expect(await told).toBe('DATABASE_UNAVAILABLE');
      expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(503);
      expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);
    } finally {
      process.kill(stopped, 'SIGCONT');
    }
    const before = acknowledged().length;
    await until(() => acknowledged().length > before + 5);
    expect(await read()).toBe('answered');
    expect(databasePid()).toBe(stopped);
    writer.kill('SIGKILL');
    // What the API was doing for the writer ends by itself.
    await pause(1000);
    const driver = open();
    try {
      const rows = async (text: string, parameters = {}) =>
        (await driver.executeQuery(text, parameters)).records.map(
          (row) => row.toObject() as Record<string, number>,
        );
      const noted = acknowledged();
      const ids = noted.flatMap((one) => one.ids);
      expect(
        await rows('UNWIND $ids AS id MATCH (n:Thing { id: id }) RETURN count(DISTINCT n) AS found', { ids }),
      ).toEqual([{ found: neo4j.int(new Set(ids).size) }]);
      // By request three changes, whether it was sent once or again and again.
      const byRequest = await rows(
        `MATCH (c:Change) WHERE c.by STARTS WITH 'account:'
         WITH split(split(c.request, '/')[-1], ':')[0] AS request, count(*) AS changes
         RETURN changes, collect(request) AS requests`,
      );
      expect(byRequest.map((row) => Number(row['changes']))).toEqual([3]);
      expect(byRequest[0]?.['requests']).toEqual(expect.arrayContaining(noted.map((one) => one.request)));
      expect(
        await rows(
          `MATCH (c:Change) WITH max(c.version) AS last
           MATCH (v:GraphVersion { id: 'facts' }) RETURN v.version - last AS ahead`,
        ),
      ).toEqual([{ ahead: neo4j.int(0) }]);
      expect(await runChecks(driver, 'neo4j')).toEqual([]);
    } finally {
      await driver.close();
    }
  }, 600_000);
});
