import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import type { Configuration } from '../config/configuration';
import { parametersOf, type Statement } from '../database/statement';

/** Rows that the database sends at once: what is on its way is bounded, however large the store. */
const FETCH = 2000;

/** Longer than any store takes: the limit for what people ask does not hold for who reads or writes everything. */
const PATIENCE = 12 * 60 * 60 * 1000;

type Runner = Pick<Transaction, 'run'>;

/** A store as backups see it: integers are told from floats, and nothing is held back in memory. */
export class Store {
  readonly driver: Driver;
  readonly name: string;

  constructor({ uri, user, password, name }: Configuration['database']) {
    this.name = name;
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      useBigInt: true,
      fetchSize: FETCH,
      maxConnectionPoolSize: 6,
      connectionTimeout: 10_000,
      // Rows wait in the database while the disk is busy; nobody else waits for these connections.
      connectionAcquisitionTimeout: 60_000,
    });
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  /** Runs work in a transaction that lasts as long as it takes; it is undone unless the work commits it. */
  async inTransaction<T>(
    mode: 'READ' | 'WRITE',
    work: (transaction: Transaction) => Promise<T>,
    timeout = PATIENCE,
  ): Promise<T> {
    return this.inSession(mode, async (session) => {
      const transaction = await session.beginTransaction({ timeout });
      try {
        return await work(transaction);
      } finally {
        if (transaction.isOpen()) await transaction.rollback().catch(() => undefined);
      }
    });
  }

  /** Runs one statement by itself. */
  async run<P extends object, R>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    return this.inSession(statement.mode, async (session) => {
      const config = { timeout: PATIENCE };
      const { records } = await session.run(statement.text, parametersOf(statement, parameters), config);
      return records.map((record) => record.toObject() as R);
    });
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.driver.session({ database: this.name, defaultAccessMode: mode });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }
}

/** Runs work on a store that is closed at its end. */
export async function withStore<T>(
  database: Configuration['database'],
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = new Store(database);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Every row of a statement, for those that have few. */
export async function rows<P extends object, R>(
  transaction: Runner,
  statement: Statement<P, R>,
  parameters: P,
): Promise<R[]> {
  const { records } = await transaction.run(statement.text, parametersOf(statement, parameters));
  return records.map((record) => record.toObject() as R);
}

/** One row after the other: the next ones are only fetched when these are used up. */
export async function* streamed<P extends object, R>(
  transaction: Runner,
  statement: Statement<P, R>,
  parameters: P,
): AsyncGenerator<R> {
  const result = transaction.run(statement.text, parametersOf(statement, parameters));
  for await (const record of result) yield record.toObject() as R;
}
