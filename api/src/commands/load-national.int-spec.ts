import { fork } from 'node:child_process';
import { join } from 'node:path';
import { expandRecords, recordKinds, type RecordSet } from '@maillage/graph-schema/records';
import { BulkLoadService, SeedsService } from '../features/seeds';
import { beginSeeding } from '../features/seeds/seeds.repository';
import { withStore } from '../platform/backup/store';
import { ChangesService } from '../platform/changes/changes.service';
import { put, says, ground } from '../testing/records';
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
    const rows = await app.store<{ labels: string[]; properties: object; out: string[]; in: number }>(
      `MATCH (n:Thing|Statement|Territory|Passage|Identifier|Participation|Answer|Change)
       RETURN labels(n) AS labels,
         properties(n { .*, id: null, request: null, at: null, version: null, by: null,
           home: COLLECT { MATCH (home:Territory { id: n.home }) RETURN home.code } }) AS properties,
         COLLECT { MATCH (n)-[r]->(m) RETURN type(r) + ' ' + coalesce(m.slug, [(m:HomeClass)-[:AT]->(at) | at.code][0], m.key, m.code, m.quote, m.role, m.text, '') } AS out,
         COUNT { (n)<--() } AS in`,
    );
    return rows
      .map((row) =>
        JSON.stringify([
          row.labels.sort(),
          Object.entries(row.properties)
            .filter(([, value]) => value !== null)
            .sort(([a], [b]) => a.localeCompare(b)),
          row.out.sort(),
          row.in,
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
    expect(await app.faults()).toEqual([]);
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

  /** What marks the store as being loaded, and how many changes it has. */
  const standing = async () => {
    const [row] = await app.store(
      `MATCH (v:GraphVersion) RETURN coalesce(v.seeding, []) AS seeding, v.version AS version,
         COUNT { (c:Change) WHERE c.by = 'somebody' } AS written`,
    );
    return row;
  };

  it('is refused, and leaves no mark, where a fact is written while the store is looked at', async () => {
    await app.empty();
    const changes = app.nest.get(ChangesService);
    const refused = await app.database.write(async (transaction) => {
      await changes.applyIn(transaction, { request: 'first', by: 'somebody', commands: ground });
      const load = expect(loads.load(nationalLoad(small))).rejects.toThrow('not empty');
      // Long enough for the load to have looked, and to wait for the lock.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { load };
    });
    await refused.load;
    expect(await standing()).toMatchObject({ seeding: [], version: 1 });
  });

  it('refuses what others write meanwhile, and comes to the same graph', async () => {
    await app.empty();
    await loads.load(nationalLoad(size));
    const content = await withStore(database, contentOfFacts);

    await app.empty();
    const meanwhile: Promise<unknown>[] = [];
    const write = () =>
      app.put(
        [put('actors', { key: 'one', type: 'COOPERATIVE', name: 'One', evidence: says('minutes', 1) })],
        'somebody',
      );
    await loads.load(nationalLoad(size), () => {
      for (let time = 0; time < 3; time += 1)
        meanwhile.push(expect(write()).rejects.toMatchObject({ code: 'LOAD_UNDER_WAY' }));
    });
    // Those of the last batch came when it had ended, and knew no such document.
    const last = meanwhile.splice(-3);
    expect(meanwhile.length).toBeGreaterThan(20);
    await Promise.all(meanwhile);
    await Promise.allSettled(last);
    expect(await standing()).toMatchObject({ seeding: [], written: 0 });
    expect(await withStore(database, contentOfFacts)).toBe(content);
    await app.put(ground, 'somebody');
    expect(await standing()).not.toMatchObject({ written: 0 });
  });

  it('ends where it is no longer the load that the store is marked with', async () => {
    await app.empty();
    const other = app.database.driver.session({ database: app.database.name });
    try {
      let done = 0;
      const load = loads.load(nationalLoad(size), () => {
        done += 1;
        if (done === 2) void other.run("MATCH (v:GraphVersion) SET v.seeding = ['load:other batch=1']");
      });
      await expect(load).rejects.toThrow('Somebody else');
      await expect(loads.load(nationalLoad(size))).rejects.toThrow('another load');
    } finally {
      await other.close();
    }
  });

  it('is one of two that begin at once', async () => {
    await app.empty();
    const outcomes = await Promise.allSettled([
      loads.load(nationalLoad(small)),
      loads.load(nationalLoad({ ...small, seed: 4 })),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await app.faults()).toEqual([]);
  });

  it('is not taken over by seeds that found the store empty before it began', async () => {
    await app.empty();
    const begin = (sets: readonly string[]) =>
      app.database.write((transaction) => transaction.run(beginSeeding, { sets }));
    expect(await begin(['load:x batch=1'])).toEqual([{ begun: true }]);
    expect(await begin(['periscope'])).toEqual([]);
    expect(await begin(['load:x batch=1'])).toEqual([{ begun: true }]);
  });
});
