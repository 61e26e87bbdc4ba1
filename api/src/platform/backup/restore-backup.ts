import { randomUUID } from 'node:crypto';
import { leftOutOfBackups } from '@maillage/graph-schema/model';
import {
  appliedMigrations,
  assertCompatible,
  migrate,
  readMigrations,
  type Migration,
} from '@maillage/graph-schema/migrations';
import type { Transaction } from 'neo4j-driver';
import { lockVersion } from '../changes/changes.repository';
import type { Header, LinkLine, NodeLine, Trailer } from './backup-format';
import { BackupRefused } from './backup-refused';
import * as statements from './backup.repository';
import { NodeNumbers, numberOf } from './node-numbers';
import { propertiesOf, type KeptProperties } from './property-values';
import { readBackup, verifyBackup } from './read-backup';
import { contentOf, type Progress } from './read-store';
import { rows, type Store } from './store';

/** Records in one transaction. */
const BATCH = 2000;

/** What the product does by itself on a store that nobody has put anything in. */
export const ownWork = [...leftOutOfBackups, 'Job'];

export interface Restored {
  readonly header: Header;
  readonly trailer: Trailer;
  /** Whether an earlier run had been cut short. */
  readonly begunAgain: boolean;
}

export interface RestoreOptions {
  readonly migrations?: readonly Migration[];
  readonly say?: Progress;
}

/**
 * Puts a backup into an empty store of any server. The file is gone through once before the store is touched. The
 * store is marked for as long as it lasts: where the run is cut short, the application does not start on it, and
 * another run begins again. Whoever writes facts waits meanwhile. The last transaction takes the mark away, and only
 * if the store holds exactly what the file tells.
 */
export async function restoreBackup(
  store: Store,
  file: string,
  { migrations = readMigrations(), say }: RestoreOptions = {},
): Promise<Restored> {
  const { header, trailer } = await verifyBackup(file);
  const wanted = migrationsOf(header, migrations);
  const { begunAgain } = await assertEmpty(store, wanted);
  await migrate(store.driver, store.name, [...wanted]);
  const run = randomUUID();
  const [begun] = await store.run(statements.beginRestoring, { run, ownWork });
  if (!begun) throw notEmpty();
  await store.inTransaction('WRITE', async (last) => {
    await rows(last, lockVersion, { request: run });
    const [state] = await rows(last, statements.readState, {});
    if (state?.restoring !== run)
      throw new BackupRefused('RESTORE_TAKEN_OVER', 'Another run restores into this store: let it end.');
    await store.run(statements.clearStore, {});
    const version = await load(store, file, say);
    await rows(last, statements.endRestoring, { properties: propertiesOf(version) });
    await compare(last, trailer);
    await last.commit();
  });
  return { header, trailer, begunAgain };
}

/** The migrations that the store must have for what the file holds: those that it had then, as we know them. */
export function migrationsOf(header: Header, known: readonly Migration[]): readonly Migration[] {
  try {
    assertCompatible(header.migrations, known);
  } catch (error) {
    throw new BackupRefused(
      'BACKUP_MIGRATIONS_UNKNOWN',
      `The backup is of a store that a newer or another version wrote: it holds migration ${header.migrations.length}, this version knows ${known.length}, or one of them differs. Use the version that wrote it.`,
      { cause: error },
    );
  }
  if (header.migrations.some(({ number }, index) => number !== index + 1))
    throw new BackupRefused(
      'BACKUP_CORRUPTED',
      'The backup is damaged: a migration is missing in it. Use another one.',
    );
  return known.slice(0, header.migrations.length);
}

/** Nothing is changed before this. */
async function assertEmpty(store: Store, wanted: readonly Migration[]): Promise<{ begunAgain: boolean }> {
  const { applied, state } = await store.inTransaction('READ', async (transaction) => ({
    applied: await appliedMigrations(transaction),
    state: (await rows(transaction, statements.readState, {}))[0],
  }));
  const begunAgain = Boolean(state?.restoring);
  const [found] = await store.run(statements.readIsEmpty, { ownWork });
  if (!begunAgain && !found?.empty) throw notEmpty();
  if (applied.length > wanted.length)
    throw new BackupRefused(
      'RESTORE_STORE_AHEAD',
      `The store is empty, but prepared for migration ${applied.length}, while the backup was made at ${wanted.length}. Use a store on which nothing was started yet; the next start brings it up to date.`,
    );
  return { begunAgain };
}

const notEmpty = () =>
  new BackupRefused(
    'RESTORE_NOT_EMPTY',
    'The store is not empty: a backup is restored into an empty one only. Move the store away first (docs/backup.md).',
  );

/** Writes the records in batches; returns the properties of the version, which are for the last transaction. */
async function load(store: Store, file: string, say?: Progress): Promise<KeptProperties> {
  const nodes = new NodeBatch(store);
  const links = new LinkBatch(store, nodes);
  let version: KeptProperties | undefined;
  for await (const line of readBackup(file)) {
    if (line[0] === 'n' && line[2].includes('GraphVersion')) version = line[3];
    else if (line[0] === 'n') await nodes.add(line);
    else {
      await nodes.flush();
      await links.add(line);
    }
    const done = nodes.done + links.done;
    if (done % 10_000 === 0 && done > 0) say?.({ nodes: nodes.done, relationships: links.done });
  }
  await nodes.flush();
  await links.flush();
  if (version) return version;
  throw new BackupRefused('BACKUP_CORRUPTED', 'The backup is damaged: it has no version. Use another one.');
}

class NodeBatch {
  private waiting: statements.NewNode[] = [];
  private readonly numbers = new NodeNumbers();
  /** What stands before the number in each element id of this store. */
  private beginning = '';
  done = 0;

  constructor(private readonly store: Store) {}

  async add([, key, labels, properties]: NodeLine): Promise<void> {
    this.done++;
    this.waiting.push({ key, labels, properties: propertiesOf(properties) });
    if (this.waiting.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    const created = await this.store.run(statements.createNodes, { rows: this.waiting });
    this.waiting = [];
    for (const { key, id } of created) {
      this.beginning = id.slice(0, id.lastIndexOf(':') + 1);
      this.numbers.add(Number(key), numberOf(id));
    }
  }

  /** The element id that a node of the file has got. */
  idOf(key: number): string {
    const number = this.numbers.get(key);
    if (number === undefined)
      throw new BackupRefused(
        'BACKUP_CORRUPTED',
        'The backup is damaged: a relationship leads to no fact. Use another one.',
      );
    return `${this.beginning}${number}`;
  }
}

class LinkBatch {
  private waiting: statements.NewLink[] = [];
  done = 0;

  constructor(
    private readonly store: Store,
    private readonly nodes: NodeBatch,
  ) {}

  async add([, type, from, to, properties]: LinkLine): Promise<void> {
    this.done++;
    const ends = { from: this.nodes.idOf(from), to: this.nodes.idOf(to) };
    this.waiting.push({ type, ...ends, properties: propertiesOf(properties) });
    if (this.waiting.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    await this.store.run(statements.createLinks, { rows: this.waiting });
    this.waiting = [];
  }
}

async function compare(transaction: Transaction, wanted: Trailer): Promise<void> {
  const found = await contentOf(transaction);
  if (JSON.stringify(found) === JSON.stringify({ ...wanted })) return;
  const difference = (['nodes', 'relationships', 'content'] as const)
    .filter((name) => found[name] !== wanted[name])
    .map((name) => `${name} ${found[name]} instead of ${wanted[name]}`);
  throw new BackupRefused(
    'RESTORE_DIFFERS',
    `What was restored is not what the backup holds: ${difference.join(', ')}. Begin again.`,
  );
}
