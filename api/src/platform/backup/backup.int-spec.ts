import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { readMigrations } from '@maillage/graph-schema/migrations';
import { backup } from '../../commands/backup';
import { restore } from '../../commands/restore';
import { verify } from '../../commands/verify-backup';
import { AskingWorker } from '../../features/answers/asking.worker';
import { CpvService } from '../../features/cpv';
import { JournalService } from '../../features/journal';
import { SeedsService } from '../../features/seeds';
import { put } from '../../testing/records';
import { call, member, tenderGround } from '../../testing/tender-ground';
import { TestApplication } from '../../testing/test-application';
import { readConfiguration } from '../config/configuration';
import type { Statement } from '../database/statement';
import { prepareToMigrate } from './before-migrating';
import { listBackups } from './backup-files';
import { backupFaults } from './backup-refused';
import { verifyBackup } from './read-backup';
import { contentOf } from './read-store';
import { restoreBackup } from './restore-backup';
import { Store } from './store';

const environment = {
  NEO4J_URI: process.env['TEST_NEO4J_URI'],
  NEO4J_USER: process.env['TEST_NEO4J_USER'],
  NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'],
  LOG_LEVEL: 'silent',
};

/** A source that the writer of the test puts. */
const written = (number: number) =>
  put('sources', {
    key: `written-${number}`,
    kind: 'MINUTES',
    title: `Written ${number}`,
    date: '2026-11-27',
    fictitious: true,
  });

const fictitious = true;

/** What is asked and offered around calls for tenders. */
const market = [
  ...tenderGround,
  ...member('a', ['90910000', '#sorting']),
  call('call', { cpv: ['90910000'] }),
  put('capacities', {
    key: 'a--capacity',
    of: 'a',
    readers: ['actor:a'],
    fictitious,
    turnovers: [{ year: 2025, amount: 100_000 }],
  }),
  ...(['needs', 'offers'] as const).map((kind) =>
    put(kind, { key: kind, name: `One of ${kind}`, of: 'a', pole: 'pole', sort: 'PREMISES', fictitious }),
  ),
];

const cleaning = {
  code: '90910000',
  label: 'Services de nettoyage',
  labelEn: null,
  level: 4,
  words: 'services de nettoyage',
  wordsEn: null,
};

describe('the drill: back up while people write, wipe, restore', () => {
  let app: TestApplication;
  let store: Store;
  let folder: string;
  let quiet: string;
  const said: string[] = [];
  beforeAll(async () => {
    for (const write of ['log', 'error'] as const)
      jest.spyOn(console, write).mockImplementation((...words: unknown[]) => void said.push(words.join(' ')));
    folder = await mkdtemp(join(tmpdir(), 'maillage-drill-'));
    quiet = join(folder, 'quiet.backup.gz');
    app = await TestApplication.start();
    store = new Store(readConfiguration(environment).database);
    // What it does once a minute would otherwise be written between two looks at the content of the store.
    await app.nest.get(AskingWorker, { strict: false }).beforeApplicationShutdown();
    await app.nest.get(SeedsService).load(join(__dirname, '../../../../seeds'), ['periscope']);
    await app.put(market);
    await app.nest.get(CpvService, { strict: false }).put([cleaning]);
    await app.signedIn('Somebody', { role: 'ADMINISTRATOR' });
    await app.nest.get(JournalService, { strict: false }).noteNow({ act: 'GRANTED', about: 'somebody' });
    // Every type that the database knows, under names that the model knows.
    await app.store(
      `CREATE (:Comment { id: 'odd', tieKey: point({ longitude: 1.4442, latitude: 43.6047 }), text: duration('P1M2DT3.5S') })
       CREATE (:Comment { id: 'odd-1', tieKey: [1.0, 2.5], text: 9007199254740993, createdAt: 3.0 })
       CREATE (:Comment { id: 'odd-2', tieKey: [1, 2], text: localtime('23:59:59.123456789'), createdAt: 3 })
       CREATE (:Comment { id: 'odd-3', tieKey: date('2026-11-27'), text: time('01:02:03+01:00'),
         createdAt: datetime('2026-10-25T02:30:00.123456789+02:00[Europe/Paris]') })
       CREATE (:Comment { id: 'odd-4', tieKey: localdatetime('2026-11-27T01:02:03'), text: [true, false] })`,
    );
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await store.close();
    await app.stop();
    await rm(folder, { recursive: true });
  });

  const content = () => store.inTransaction('READ', (transaction) => contentOf(transaction));
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: { code?: string }) => error.code,
    );

  it('writes all that there is to one private file, but sessions and links, and never over another', async () => {
    const before = await content();
    expect(await backup([quiet], environment)).toBe(0);
    const { header, trailer } = await verifyBackup(quiet);
    expect(trailer).toEqual(before);
    expect(await content()).toEqual(before);
    expect(header.migrations).toHaveLength(readMigrations().length);
    expect(trailer.labels).toMatchObject({
      ...{ Account: 1, GraphVersion: 1, Comment: 5 },
      ...{ Competence: 2, Capacity: 1, Need: 1, Offer: 1, Tender: 1, Cpv: 1 },
    });
    expect(Object.keys(trailer.labels)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Session|Link/)]),
    );
    expect((await stat(quiet)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['quiet.backup.gz']);
    expect(await verify([quiet], {})).toBe(0);
    expect(await backup([quiet], environment)).toBe(backupFaults.BACKUP_FILE_EXISTS);
  });

  it('comes back as it was at its version, made while a writer wrote', async () => {
    const file = join(folder, 'busy.backup.gz');
    const versions = new Map<number, number>();
    let stops = false;
    const writer = (async () => {
      for (let number = 1; !stops; number++) {
        const by = 'writer';
        const { version } = await app.changes.apply({
          request: randomUUID(),
          by,
          commands: [written(number)],
        });
        versions.set(number, version);
      }
    })();
    const code = await backup([file], environment);
    stops = true;
    await writer;
    expect(code).toBe(0);
    const { header, trailer } = await verifyBackup(file);

    expect(await restore([file], environment)).toBe(backupFaults.RESTORE_NOT_EMPTY);
    await app.empty();
    expect(await restore([file], environment)).toBe(0);
    expect(await content()).toEqual(trailer);
    const [found] = await app.store(
      `MATCH (v:GraphVersion) RETURN v.version AS version, v.restoring AS restoring,
         COLLECT { MATCH (s:Source) WHERE s.key STARTS WITH 'written-' RETURN s.key } AS keys,
         COUNT { (c:Change) WHERE c.version > v.version } AS later`,
    );
    const kept = [...versions].filter(([, version]) => version <= header.version);
    expect(found).toMatchObject({ version: header.version, restoring: null, later: 0 });
    expect([...(found?.['keys'] as string[])].sort()).toEqual(
      kept.map(([number]) => `written-${number}`).sort(),
    );
    expect(await app.faults()).toEqual([]);
    expect((await app.nest.get(JournalService, { strict: false }).verify()).fault).toBeUndefined();
    expect(await app.nest.get(CpvService, { strict: false }).find('nettoy', 5)).toMatchObject([
      { code: cleaning.code },
    ]);
    expect((await app.put([written(0)])).version).toBe(header.version + 1);
  });

  it('is begun again where it was cut short, and nothing starts on the half of it', async () => {
    class Dying extends Store {
      override async run<P extends object, R>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
        if (statement.name === 'restore.createLinks') throw new Error('killed');
        return super.run(statement, parameters);
      }
    }
    await app.empty();
    const dying = new Dying(readConfiguration(environment).database);
    await expect(restoreBackup(dying, quiet)).rejects.toThrow('killed');
    await dying.close();
    expect((await content()).nodes).toBeGreaterThan(1000);

    const configuration = readConfiguration(environment);
    expect(await codeOf(prepareToMigrate(configuration))).toBe('STORE_HALF_RESTORED');
    expect(await backup([join(folder, 'half')], environment)).toBe(backupFaults.STORE_HALF_RESTORED);
    expect(await restoreBackup(store, quiet)).toMatchObject({ begunAgain: true });
    expect(await content()).toEqual((await verifyBackup(quiet)).trailer);
    expect(await codeOf(prepareToMigrate(configuration))).toBe('none');
  });

  it('leaves an empty store alone where the file cannot be trusted or is of another version', async () => {
    await app.empty();
    const before = await content();
    const file = join(folder, 'damaged');
    const bytes = await readFile(quiet);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(file, bytes);
    expect(await restore([file], environment)).toBe(backupFaults.BACKUP_CORRUPTED);
    await writeFile(file, bytes.subarray(0, middle));
    expect(await restore([file], environment)).toBe(backupFaults.BACKUP_TRUNCATED);
    await writeFile(file, 'something else');
    expect(await restore([file], environment)).toBe(backupFaults.BACKUP_FOREIGN);
    const older = readMigrations().slice(0, -1);
    expect(await codeOf(restoreBackup(store, quiet, { migrations: older }))).toBe(
      'BACKUP_MIGRATIONS_UNKNOWN',
    );
    expect(await content()).toEqual(before);
    expect(said.join('\n')).toContain('BACKUP_CORRUPTED: The backup is damaged');
  });

  it('is made before an older store is migrated, and its age is told', async () => {
    const backups = { folder: join(folder, 'before'), keep: { days: 7, weeks: 4, months: 12 } };
    const configuration = { ...readConfiguration(environment), backups };
    const next = readMigrations().length + 1;
    await app.empty();
    expect(await prepareToMigrate(configuration, next)).toBeUndefined();
    await app.put([written(1)]);
    expect(await prepareToMigrate(configuration, next - 1)).toBeUndefined();
    const file = await prepareToMigrate(configuration, next);
    expect(file).toMatch(`before-${next}.backup.gz`);
    expect(await listBackups(backups.folder)).toMatchObject([{ beforeMigrating: true }]);
    expect((await verifyBackup(file ?? '')).trailer).toEqual(await content());
    const answer = await request(app.nest.getHttpServer()).get('/health/backup');
    expect([answer.status, answer.body]).toMatchObject([200, { status: 'off' }]);
  });
});
