import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { CONFIGURATION } from '../config/configuration.module';
import type { Configuration } from '../config/configuration';
import { CodedError } from '../errors/coded-error';
import { countStatement } from './statement-count';
import { parametersOf, type Statement } from './statement';
import { Turnstile } from './turnstile';

/** Milliseconds within which a request learns that the database does not answer. */
const PATIENCE = 3000;

/** Writes under way at once: they wait for one lock, and readers need connections too. */
const WRITERS = 10;

/** A transaction in which typed statements run. */
export interface WriteTransaction {
  run<P, R>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
}

/** The one connection to Neo4j: runs named statements, retries passing faults, names the lasting ones. */
@Injectable()
export class DatabaseService implements OnApplicationShutdown {
  readonly driver: Driver;
  readonly name: string;
  private readonly writers = new Turnstile(WRITERS);

  constructor(@Inject(CONFIGURATION) configuration: Configuration) {
    const { uri, user, password, name } = configuration.database;
    this.name = name;
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: PATIENCE,
      connectionTimeout: PATIENCE,
      maxTransactionRetryTime: PATIENCE,
      maxConnectionPoolSize: 50,
      connectionLivenessCheckTimeout: 30_000,
    });
  }

  /** Runs a reading statement by itself (auto-commit: half the work of a managed transaction), with one retry. */
  async read<P extends object, R>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    countStatement(statement.name);
    return this.naming(async () => {
      try {
        return await this.readOnce(statement, parameters);
      } catch (error) {
        if (!neo4j.isRetryableError(error)) throw error;
        return await this.readOnce(statement, parameters);
      }
    });
  }

  /** Runs work in one write transaction; the driver repeats it after a passing fault such as a deadlock. */
  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.writers.pass(() =>
      this.naming(() =>
        this.inSession('WRITE', (session) =>
          session.executeWrite((transaction) => work(typedTransaction(transaction))),
        ),
      ),
    );
  }

  /** Whether the database answers now. */
  async answers(): Promise<boolean> {
    try {
      await this.driver.verifyConnectivity({ database: this.name });
      return true;
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.driver.close();
  }

  private readOnce<P extends object, R>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    return this.inSession('READ', async (session) => {
      const { records } = await session.run(statement.text, parametersOf(statement, parameters));
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

  /** Turns the driver's faults of connection into the one code that says what to do. */
  private async naming<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isConnectionFault(error)) throw new CodedError('DATABASE_UNAVAILABLE', {}, { cause: error });
      throw error;
    }
  }
}

function typedTransaction(transaction: ManagedTransaction): WriteTransaction {
  return {
    async run(statement, parameters) {
      countStatement(statement.name);
      const { records } = await transaction.run(statement.text, parametersOf(statement, parameters));
      return records.map((record) => record.toObject() as never);
    },
  };
}

const connectionFaults = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Security.Unauthorized',
]);

function isConnectionFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return connectionFaults.has(code) || /acquisition timed out|Pool is closed/i.test(error.message);
}
