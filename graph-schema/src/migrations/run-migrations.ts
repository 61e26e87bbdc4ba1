import type { Driver, Result, Session, Transaction } from 'neo4j-driver';
import { readMigrations, tokenStatements, type Migration } from './read-migrations';

/** What goes through a large store may take longer than the database lets a statement that somebody asks. */
const UNTIMED = { timeout: 0 };

/** A store that this code must not touch, with the code the starter shows. */
class MigrationRefused extends Error {
  constructor(
    readonly code: 'MIGRATION_ALTERED' | 'STORE_NEWER',
    message: string,
  ) {
    super(message);
  }
}

export interface Applied {
  number: number;
  name: string;
  checksum: string;
}

/** Refuses a store whose migrations are not a prefix of ours, by number and by checksum. */
export function assertCompatible(applied: readonly Applied[], known: readonly Migration[]): void {
  for (const done of applied) {
    const ours = known.find((migration) => migration.number === done.number);
    if (!ours) {
      throw new MigrationRefused(
        'STORE_NEWER',
        `The store was written by a newer version: it holds migration ${done.number} (${done.name}), this version knows ${known.length}. Use that newer version, or a store of its own.`,
      );
    }
    if (ours.checksum !== done.checksum) {
      throw new MigrationRefused(
        'MIGRATION_ALTERED',
        `Migration ${done.number} (${done.name}) was changed after this store had applied it. Put the file back as it was and add a new migration.`,
      );
    }
  }
}

/**
 * Brings a store to the newest migration. Safe when several processes start at once: one holds the lock of a
 * node of the store, the others wait and find nothing left to do. Returns how many were applied here.
 */
export async function migrate(
  driver: Driver,
  database: string,
  migrations = readMigrations(),
): Promise<number> {
  const lockSession = driver.session({ database });
  try {
    await retried(() =>
      lockSession.run(
        'CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE',
      ),
    );
    const lock = lockSession.beginTransaction(UNTIMED);
    try {
      await lock.run("MERGE (l:MigrationLock { id: 'migrations' }) SET l.at = datetime()");
      const count = await applyMissing(lock, driver.session({ database }), migrations);
      await lock.commit();
      return count;
    } catch (error) {
      await lock.rollback().catch(() => undefined);
      throw error;
    }
  } finally {
    await lockSession.close();
  }
}

/** The migrations that a store has applied, in order; none where nothing was ever started on it. */
export async function appliedMigrations(on: { run(statement: string): Result }): Promise<Applied[]> {
  const result = await on.run(
    'MATCH (m:Migration) RETURN m.number AS number, m.name AS name, m.checksum AS checksum ORDER BY m.number',
  );
  return result.records.map((record) => ({
    number: Number(record.get('number')),
    name: String(record.get('name')),
    checksum: String(record.get('checksum')),
  }));
}

/** Runs what is missing in a session of its own: schema and data cannot share a transaction. */
async function applyMissing(
  lock: Transaction,
  session: Session,
  migrations: readonly Migration[],
): Promise<number> {
  try {
    const applied = await appliedMigrations(session);
    assertCompatible(applied, migrations);
    const missing = migrations.slice(applied.length);
    for (const migration of missing) {
      for (const statement of migration.statements) await session.run(statement, {}, UNTIMED);
      await session.run(
        'CREATE (:Migration { number: toInteger($number), name: $name, checksum: $checksum, at: datetime() })',
        { number: migration.number, name: migration.name, checksum: migration.checksum },
      );
    }
    if (missing.length > 0) {
      for (const { statement, parameters } of tokenStatements()) await session.run(statement, parameters);
      await session.run('CALL db.awaitIndexes(60)');
    }
    return missing.length;
  } finally {
    await session.close();
  }
}

/** Two processes that create the same constraint at once can meet a passing error. */
async function retried<T>(work: () => Promise<T>, attempts = 5): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const retryable = error instanceof Error && 'retryable' in error && error.retryable === true;
    if (!retryable || attempts <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return retried(work, attempts - 1);
  }
}
