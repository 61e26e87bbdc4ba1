import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { leftOutOfBackups } from '@maillage/graph-schema/model';
import { appliedMigrations } from '@maillage/graph-schema/migrations';
import type { Transaction } from 'neo4j-driver';
import { lockVersion } from '../changes/changes.repository';
import { FORMAT, type Header, type Trailer } from './backup-format';
import { BackupRefused } from './backup-refused';
import { lockJournal, readState, type StoreState } from './backup.repository';
import { draftOf, removeAbandoned } from './drafts';
import { readStore, type Progress } from './read-store';
import { rows, type Store } from './store';

/** Times that reading is tried while everybody writes on, before who writes facts is asked to wait. */
const FREE_TRIES = 2;

/** Milliseconds that writers wait at most: their own transactions are given 120 s. */
const HOLD = 100_000;

/** Milliseconds after which a commit is seen whole: for a moment, another one may see its version but not all of it. */
const SETTLED = 1000;

/** Bytes after which text is handed on to be compressed. */
const PIECE = 2 ** 17;

export interface Backup {
  readonly file: string;
  readonly header: Header;
  readonly trailer: Trailer;
  readonly bytes: number;
  /** Milliseconds for which writers of facts had to wait; 0 where nobody had to. */
  readonly held: number;
}

/**
 * Writes everything that a store holds to one file, while people work: compressed and checksummed, under a temporary
 * name first, for nobody's eyes but the owner's. The database keeps no old state for a reader, so what was read
 * counts only if no fact was written meanwhile. Twice it is tried freely; then whoever writes facts waits for the
 * third time. Refuses to replace a file.
 */
export async function writeBackup(store: Store, file: string, say?: Progress): Promise<Backup> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await removeAbandoned(dirname(file));
  const draft = draftOf(file);
  try {
    for (let tries = 0; tries < FREE_TRIES; tries++) {
      const written = await writeOnce(store, draft, SETTLED, say);
      if (written) return await finish(draft, file, written, 0);
    }
    const since = performance.now();
    const written = await whileFactsWait(store, () => writeOnce(store, draft, 0, say));
    if (!written)
      throw new BackupRefused(
        'BACKUP_STORE_BUSY',
        'The store was written to all the while, so that no state of it could be read whole. Try again.',
      );
    return await finish(draft, file, written, performance.now() - since);
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * The header and the trailer of what was written, or undefined where somebody wrote meanwhile. `settled`: milliseconds
 * to wait for commits under way; none where the locks are held.
 */
async function writeOnce(
  store: Store,
  draft: string,
  settled: number,
  say?: Progress,
): Promise<{ header: Header; trailer: Trailer } | undefined> {
  await rm(draft, { force: true });
  return store.inTransaction('READ', async (transaction) => {
    const before = await stateNow(transaction);
    if (before.restoring)
      throw new BackupRefused(
        'STORE_HALF_RESTORED',
        'The store is being restored: it has nothing whole yet.',
      );
    if (before.young && settled > 0) {
      await pause(settled);
      if (!isSame(before, await stateNow(transaction))) return undefined;
    }
    const header: Header = {
      maillage: 'backup',
      format: FORMAT,
      at: new Date().toISOString(),
      version: Number(before.version),
      migrations: await appliedMigrations(transaction),
      leftOut: leftOutOfBackups,
    };
    const told: { trailer?: Trailer } = {};
    async function* lines(): AsyncGenerator<string> {
      yield JSON.stringify(header);
      const records = readStore(transaction, say);
      for (;;) {
        const next = await records.next();
        if (next.done) {
          told.trailer = next.value;
          break;
        }
        yield JSON.stringify(next.value);
      }
      yield JSON.stringify(['counts', told.trailer]);
    }
    await pipeline(
      Readable.from(sealed(lines())),
      createGzip({ level: 6 }),
      createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await pause(settled);
    const isWhole = isSame(before, await stateNow(transaction));
    return isWhole && told.trailer ? { header, trailer: told.trailer } : undefined;
  });
}

/** Lines in large pieces, with the checksum of all that went before as the last one. */
async function* sealed(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let waiting: string[] = [];
  let length = 0;
  const piece = () => {
    const bytes = Buffer.from(waiting.join(''));
    [waiting, length] = [[], 0];
    hash.update(bytes);
    return bytes;
  };
  for await (const line of lines) {
    waiting.push(line, '\n');
    length += line.length + 1;
    if (length >= PIECE) yield piece();
  }
  yield piece();
  yield Buffer.from(`${JSON.stringify(['sha256', hash.digest('hex')])}\n`);
}

const isSame = (one: StoreState, other: StoreState) =>
  one.version === other.version && one.entry === other.entry;

async function stateNow(transaction: Transaction): Promise<StoreState> {
  const [state] = await rows(transaction, readState, {});
  if (state) return state;
  throw new BackupRefused(
    'STORE_MISSING',
    'The database holds no store of Maillage: there is nothing to keep.',
  );
}

/**
 * Holds the locks of the facts and of the journal while work is done; what is written to hold them is undone. Where
 * the time limit ends that, the work itself finds out whether somebody has written.
 */
async function whileFactsWait<T>(store: Store, work: () => Promise<T>): Promise<T> {
  const hold = async (): Promise<T> =>
    store.inTransaction(
      'WRITE',
      async (transaction) => {
        await rows(transaction, lockVersion, { request: `backup:${randomUUID()}` });
        await rows(transaction, lockJournal, {});
        return work();
      },
      HOLD,
    );
  try {
    return await hold();
  } catch (error) {
    // Two that wait for each other: the database has ended one of them, and it was us.
    if (!(error instanceof Error) || !/Deadlock/.test(String('code' in error ? error.code : ''))) throw error;
    await pause(200);
    return hold();
  }
}

/** Gives the draft its name, which must be free, and makes sure that the disk has both. */
async function finish(
  draft: string,
  file: string,
  { header, trailer }: { header: Header; trailer: Trailer },
  held: number,
): Promise<Backup> {
  await nameDraft(draft, file);
  const folder = await open(dirname(file), 'r');
  // Some systems cannot flush a folder; the file itself is flushed.
  await folder.sync().catch(() => undefined);
  await folder.close();
  return { file, header, trailer, bytes: (await stat(file)).size, held: Math.round(held) };
}

async function nameDraft(draft: string, file: string): Promise<void> {
  try {
    // Unlike a new name, a second one fails where it is taken.
    await link(draft, file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST')
      throw new BackupRefused('BACKUP_FILE_EXISTS', `${file} exists: give another name, or move it away.`);
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    await rename(draft, file);
  }
}
