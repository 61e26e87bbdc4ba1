import { setTimeout as passing } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { CONFIGURATION } from '../config/configuration.module';
import type { Configuration } from '../config/configuration';
import { CodedError } from '../errors/coded-error';
import { currentKeeping } from '../kept-answers/keeping';
import { Probe } from './probe';
import { SideNotes } from './side-notes';
import { countStatement, uncounted } from './statement-count';
import { parametersOf, type Statement } from './statement';
import type { ThreadRead } from './thread-read';
import { currentRequest, outsideRequests } from '../watching/request-scope';
import { watchedStatements } from '../watching/watched-work';
import { assertMayLeaveTraces } from './tracelessly';
import { Turnstile } from './turnstile';

/** Milliseconds within which a request learns that the database does not answer. */
const PATIENCE = 3000;

/** Milliseconds after which a read that has no answer asks whether the database says anything: told within five seconds. */
const SILENCE = 4500 - PATIENCE;

/** Milliseconds after which the database itself ends a read: nothing that a person asks takes so long. */
const LONGEST_READ = 60_000;

/** Writes under way at once: they wait for one lock, and readers need connections too. */
const WRITERS = 10;

/** Connections that the pool may hold. */
const POOL = 50;

/** A transaction in which typed statements run. */
export interface WriteTransaction {
  run<P, R>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
}

/** Whoever answers statements that read: the database, or a transaction that keeps others from writing meanwhile. */
export interface Reads {
  read<P extends object, R>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
}

/** The one connection to Neo4j: runs named statements, retries passing faults, names the lasting ones. */
@Injectable()
export class DatabaseService implements Reads, OnApplicationShutdown {
  readonly driver: Driver;
  readonly name: string;
  /** Sessions in use now. */
  sessions = 0;
  readonly mostSessions = POOL;
  private readonly signIn: Pick<ThreadRead, 'uri' | 'user' | 'password'>;
  private readonly writers = new Turnstile(WRITERS);
  private readonly sideNotes = new SideNotes();
  /** A connection beside the others, to ask by when all of them wait. */
  private readonly probe: Probe;

  constructor(@Inject(CONFIGURATION) configuration: Configuration) {
    const { uri, user, password, name } = configuration.database;
    this.name = name;
    this.signIn = { uri, user, password };
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: PATIENCE,
      connectionTimeout: PATIENCE,
      maxTransactionRetryTime: PATIENCE,
      maxConnectionPoolSize: POOL,
      connectionLivenessCheckTimeout: 30_000,
    });
    this.probe = new Probe(() => {
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
        // What cannot be reached says so before the way is taken for lost: what hangs while it connects is not closed.
        connectionAcquisitionTimeout: PATIENCE - 500,
        connectionTimeout: PATIENCE - 500,
        maxConnectionPoolSize: 1,
      });
      return { answers: () => aWord(driver, name), close: () => driver.close() };
    }, PATIENCE);
  }

  /** Runs a reading statement by itself (auto-commit: half the work of a managed transaction), with one retry. */
  async read<P extends object, R>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    countStatement(statement.name);
    if (statement.isBeside) currentKeeping()?.refuse();
    return watchedStatements.run(statement.name, () =>
      this.naming(async () => {
        try {
          return await this.whileItAnswers(() => this.readOnce(statement, parameters));
        } catch (error) {
          if (!neo4j.isRetryableError(error)) throw error;
          return await this.whileItAnswers(() => this.readOnce(statement, parameters));
        }
      }),
    );
  }

  /**
   * Has a reading statement run in a thread, by a connection of that thread's own: for rows that are so many that taking
   * them in would keep this process from answering. `work` starts the thread and hands it what it reads by.
   */
  async readInThread<P extends object, R, T>(
    statement: Statement<P, R>,
    parameters: P,
    work: (read: ThreadRead) => Promise<T>,
  ): Promise<T> {
    countStatement(statement.name);
    if (statement.isBeside) currentKeeping()?.refuse();
    const read: ThreadRead = {
      ...this.signIn,
      database: this.name,
      text: statement.text,
      parameters: parametersOf(statement, parameters),
      bookmarks: [...(currentRequest()?.bookmarks ?? [])],
      longest: LONGEST_READ,
    };
    return watchedStatements.run(statement.name, () =>
      this.naming(() => this.whileItAnswers(() => work(read))),
    );
  }

  /** Runs work in one write transaction; the driver repeats it after a passing fault such as a deadlock. */
  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    assertMayLeaveTraces();
    currentKeeping()?.refuse();
    return this.writers.pass(() => this.writeOnce(work));
  }

  /** Writes what no answer waits for or speaks of, by itself; what is under way with the same key is enough. */
  note<P, R>(statement: Statement<P, R>, parameters: P, key: string): void {
    assertMayLeaveTraces();
    this.sideNotes.note(`${statement.name} ${key}`, () =>
      outsideRequests(() =>
        uncounted(() => this.writeOnce((transaction) => transaction.run(statement, parameters))),
      ),
    );
  }

  /** When what was to be noted beside answers is, or could not be. */
  async noted(): Promise<void> {
    await this.sideNotes.settled();
  }

  /** Writes that wait for their turn. */
  get writersWaiting(): number {
    return this.writers.length;
  }

  /** Whether the database answers now. A stopped one takes what it is asked, and says nothing: see `Probe`. */
  async answers(): Promise<boolean> {
    try {
      await this.driver.verifyConnectivity({ database: this.name });
      return true;
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.race([this.noted(), passing(PATIENCE, undefined, { ref: false })]);
    await Promise.all([this.driver.close(), this.probe.close()]);
  }

  /**
   * Waits for a read as long as the database says anything: a process that is stopped keeps its connections open, and
   * whoever waits for it would wait with it. The read goes on by itself, and gives its connection back when it ends.
   * Where it is known to be silent, nothing is begun before it has said a word.
   */
  private async whileItAnswers<T>(begin: () => Promise<T>): Promise<T> {
    if (this.probe.isSilent && !(await this.probe.answersSoon()))
      throw new CodedError('DATABASE_UNAVAILABLE');
    const work = begin();
    let timer: NodeJS.Timeout | undefined;
    let over = false;
    const silent = new Promise<never>((_, reject) => {
      const look = (): void => {
        if (over) return;
        timer = setTimeout(() => {
          void this.probe.answersSoon().then((answers) => {
            if (answers) look();
            else reject(new CodedError('DATABASE_UNAVAILABLE'));
          });
        }, SILENCE).unref();
      };
      look();
    });
    // Of the two, the one that comes too late is nobody's to catch.
    silent.catch(() => undefined);
    work.catch(() => undefined);
    try {
      return await Promise.race([work, silent]);
    } finally {
      over = true;
      clearTimeout(timer);
    }
  }

  private writeOnce<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.naming(() =>
      this.inSession('WRITE', (session) =>
        session.executeWrite((transaction) => work(typedTransaction(transaction))),
      ),
    );
  }

  private readOnce<P extends object, R>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    return this.inSession('READ', async (session) => {
      const { records } = await session.run(statement.text, parametersOf(statement, parameters), {
        timeout: LONGEST_READ,
      });
      return records.map((record) => record.toObject() as R);
    });
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const scope = currentRequest();
    const session = this.driver.session({
      database: this.name,
      defaultAccessMode: mode,
      // Who writes is sent to the leader, which has everything.
      bookmarks: mode === 'READ' ? [...(scope?.bookmarks ?? [])] : [],
    });
    this.sessions++;
    try {
      const result = await work(session);
      if (mode === 'WRITE') scope?.wrote?.(session.lastBookmarks());
      return result;
    } finally {
      this.sessions--;
      await session.close();
    }
  }

  /** Turns the driver's faults of connection into the one code that says what to do. */
  private async naming<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isConnectionFault(error)) throw new CodedError('DATABASE_UNAVAILABLE', {}, { cause: error });
      if (isTimeOut(error)) throw new CodedError('QUERY_TOO_COSTLY', {}, { cause: error });
      throw error;
    }
  }
}

/** One word there and back: the driver's own check sends nothing by a connection that has only signed in. */
async function aWord(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

function typedTransaction(transaction: ManagedTransaction): WriteTransaction {
  return {
    async run(statement, parameters) {
      countStatement(statement.name);
      const { records } = await watchedStatements.run(statement.name, async () =>
        transaction.run(statement.text, parametersOf(statement, parameters)),
      );
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

/** The database has ended a read that took too long. */
function isTimeOut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /TransactionTimedOut/.test(String(error.code));
}
