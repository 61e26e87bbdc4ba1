import { fork } from 'node:child_process';
import { join } from 'node:path';
import { runChecks } from '@maillage/graph-schema/checks';
import { expandRecords, recordKinds, type RecordSet } from '@maillage/graph-schema/records';
import { BulkLoadService, SeedsService } from '../features/seeds';
import { withStore } from '../platform/backup/store';
import { TestApplication } from '../testing/test-application';
import { contentOfFacts, nationalLoad } from './load-national';

const small = { actors: 40, participations: 90, seed: 3, batch: 25 };
const size = { actors: 300, participations: 1200, seed: 5, batch: 10 };
const database = {
  uri: process.env['TEST_NEO4J_URI'] ?? '',
  user: process.env['TEST_NEO4J_USER'] ?? '',
  password: process.env['TEST_NEO4J_PASSWORD'] ?? '',
  name: 'neo4j',
};

/** The command in a process of its own, killed once it has said that a first batch is there; its exit code. */
function killedMidway(): Promise<number | null> {
  const words = Object.entries(size).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = fork(join(__dirname, '../../dist/commands/load-national.js'), words, {
    env: {
      PATH: process.env['PATH'],
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  child.stdout?.on('data', () => child.kill('SIGKILL'));
  return new Promise((resolve) => child.on('close', resolve));
}

describe('the load of a national network', () => {
  let app: TestApplication;
  let loads: BulkLoadService;
  beforeAll(async () => {
    app = await TestApplication.start();
    loads = app.nest.get(BulkLoadService);
  });
  afterAll(() => app.stop());

  /** Every node but for what a moment or chance gives it, with what it is linked to, in order. */
  const graph = async () => {
    const { records } = await app.database.driver.executeQuery(
      `MATCH (n:Thing|Statement|Territory|Passage|Identifier|Participation|Answer|Change)
       RETURN labels(n) AS labels,
         properties(n { .*, id: null, request: null, at: null, version: null, by: null }) AS properties,
         COLLECT { MATCH (n)-[r]->(m) RETURN type(r) + ' ' + coalesce(m.slug, m.key, m.code, m.quote, m.role, m.text, '') } AS out,
         COUNT { (n)<--() } AS in`,
      {},
      { database: app.database.name },
    );
    return records
      .map((row) =>
        JSON.stringify([
          (row.get('labels') as string[]).sort(),
          Object.entries(row.get('properties') as object)
            .filter(([, value]) => value !== null)
            .sort(([a], [b]) => a.localeCompare(b)),
          (row.get('out') as string[]).sort(),
          row.get('in'),
        ]),
      )
      .sort();
  };

  it('writes what the one way in writes', async () => {
    const set = Object.fromEntries(
      Object.keys(recordKinds).map((kind) => [kind, []]),
    ) as unknown as RecordSet;
    for (const { kind, record } of nationalLoad(small).records()) (set[kind] as unknown[]).push(record);
    await app.nest.get(SeedsService).put('test', expandRecords(set));
    const expected = await graph();
    expect(expected.length).toBeGreaterThan(500);
    await expect(loads.load(nationalLoad(small))).rejects.toThrow('not empty');
    await expect(loads.assertMayLoad()).rejects.toThrow('not empty');
    await app.empty();
    await loads.assertMayLoad();
    await loads.load(nationalLoad(small));
    await loads.assertMayLoad();
    expect(await graph()).toEqual(expected);
  });

  it('goes on after a kill to the same graph, and changes nothing the second time', async () => {
    await app.empty();
    const whole = await loads.load(nationalLoad(size));
    expect(whole).toMatchObject({ state: 'LOADED', before: 0 });
    expect(await runChecks(app.database.driver, app.database.name)).toEqual([]);
    const content = await withStore(database, contentOfFacts);
    expect(await loads.load(nationalLoad(size))).toMatchObject({ state: 'ALREADY', since: 0 });
    expect(await withStore(database, contentOfFacts)).toBe(content);

    await app.empty();
    expect(await killedMidway()).toBeNull();
    await expect(app.nest.get(SeedsService).assertNoLoadBegun()).rejects.toThrow('beginning of a load');
    await expect(loads.load(nationalLoad({ ...size, seed: 6 }))).rejects.toThrow('another load');
    const rest = await loads.load(nationalLoad(size));
    expect(rest.records).toBe(whole.records);
    expect(rest.before).toBeGreaterThan(0);
    expect(rest.before).toBeLessThan(rest.records);
    expect(await withStore(database, contentOfFacts)).toBe(content);
  });
});
