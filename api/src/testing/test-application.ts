import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request } from 'express';
import request from 'supertest';
import { graphql } from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { runChecks, type Fault } from '@maillage/graph-schema/checks';
import { migrate } from '@maillage/graph-schema/migrations';
import { AppModule } from '../app.module';
import { ViewerOfRequest } from '../platform/access/viewer-of-request';
import type { Viewer } from '../platform/access/viewer';
import { ChangesService, type ChangeOutcome } from '../platform/changes/changes.service';
import type { PutCommand } from '../platform/changes/node-image';
import { readConfiguration } from '../platform/config/configuration';
import { DatabaseService } from '../platform/database/database.service';
import { followOwnWrites } from '../platform/database/own-writes';
import { limitBodies } from '../platform/http/body-limits';
import { watchRequests } from '../platform/watching/watching.module';
import { countingStatements } from '../platform/database/statement-count';
import type { Answer } from './answer';
import { unexpectedErrors, withCauses } from './unexpected-errors';
import { makeAccount, TestBrowser, type SignedIn, type TestRole } from './test-account';

/** Header by which a test says which reader tokens it has. */
const READERS = 'x-test-readers';

/** In tests the viewer is whoever the header says; without it, whoever has signed in. */
class ViewerOfHeader extends ViewerOfRequest {
  override of(asked: Request): Promise<Viewer> {
    const tokens = asked.headers[READERS];
    return typeof tokens === 'string'
      ? Promise.resolve({ readers: tokens.split(',').sort() })
      : super.of(asked);
  }
}

/** The application on the test database, emptied and migrated. */
export class TestApplication {
  private constructor(
    readonly nest: NestExpressApplication,
    readonly database: DatabaseService,
    readonly changes: ChangesService,
  ) {}

  /** `uri` is for a test that puts something between the application and its database. `variables`: settings. */
  static async start(
    uri = process.env['TEST_NEO4J_URI'],
    variables: Record<string, string> = {},
  ): Promise<TestApplication> {
    const configuration = readConfiguration({
      NEO4J_URI: uri,
      NEO4J_USER: process.env['TEST_NEO4J_USER'],
      NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'],
      MAILLAGE_SEEDS: '',
      LOG_LEVEL: 'silent',
      // Tests write into the store behind the application's back, and count its statements.
      KEPT_ANSWERS_MB: '0',
      ...variables,
    });
    const module = await Test.createTestingModule({ imports: [AppModule.with(configuration)] })
      .overrideProvider(ViewerOfRequest)
      .useValue(new ViewerOfHeader())
      .compile();
    const nest = module.createNestApplication<NestExpressApplication>({ logger: unexpectedErrors });
    const started = new TestApplication(nest, module.get(DatabaseService), module.get(ChangesService));
    try {
      await started.empty();
      watchRequests(nest);
      followOwnWrites(nest);
      limitBodies(nest);
      await nest.init();
      return started;
    } catch (error) {
      // Connections that stay open would keep the whole run from ending.
      await nest.close();
      throw error;
    }
  }

  /** Empties the store and gives it its first version. */
  async empty(): Promise<void> {
    const session = this.database.driver.session({ database: this.database.name });
    try {
      await session.run(
        'MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
      );
      await migrate(this.database.driver, this.database.name);
      await session.run(
        "MERGE (v:GraphVersion { id: 'facts' }) SET v = { id: 'facts', version: 0, at: datetime() }",
      );
    } finally {
      await session.close();
    }
  }

  /** Puts records through the one way in, and waits until searches find them. */
  async put(commands: readonly PutCommand[], by = 'test'): Promise<ChangeOutcome> {
    const outcome = await this.changes.apply({ request: randomUUID(), by, commands });
    await this.settle();
    return outcome;
  }

  /** Waits until the full-text indexes hold what was written. */
  async settle(): Promise<void> {
    const session = this.database.driver.session({ database: this.database.name });
    try {
      await session.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    } finally {
      await session.close();
    }
  }

  /** Asks the store itself in Cypher, behind the application's back. */
  async store<Row extends Record<string, unknown> = Record<string, unknown>>(
    text: string,
    parameters: Record<string, unknown> = {},
  ): Promise<Row[]> {
    const { driver, name } = this.database;
    const { records } = await driver.executeQuery(text, parameters, { database: name });
    return records.map((one) => one.toObject() as Row);
  }

  /** Id of what has this record key, which of a thing is its slug as well. */
  async idOf(key: string): Promise<string> {
    const [found] = await this.store<{ id: string }>(
      "MATCH (:Identifier { scheme: 'KEY', value: $key })-[:IDENTIFIES]->(n) RETURN n.id AS id",
      { key },
    );
    if (!found) throw new Error(`Nothing has the key ${key}`);
    return found.id;
  }

  /** All ids by record key. */
  async ids(): Promise<Map<string, string>> {
    const rows = await this.store<{ key: string; id: string }>(
      "MATCH (i:Identifier { scheme: 'KEY' })-[:IDENTIFIES]->(n) RETURN i.value AS key, n.id AS id",
    );
    return new Map(rows.map(({ key, id }) => [key, id]));
  }

  /** What the checks find wrong in the store. */
  faults(): Promise<Fault[]> {
    return runChecks(this.database.driver, this.database.name);
  }

  /** Asks over HTTP, as a viewer with these tokens. */
  async query<T = Record<string, unknown>>(
    document: string,
    variables: Record<string, unknown> = {},
    readers: readonly string[] = ['public'],
  ): Promise<Answer<T>> {
    const response = await request(this.nest.getHttpServer())
      .post('/graphql')
      .set(READERS, readers.join(','))
      .send({ query: document, variables });
    return withCauses(response.body as Answer<T>);
  }

  /** A browser of its own, with a cookie of its own and no test header. */
  browser(): TestBrowser {
    return new TestBrowser(this.nest.getHttpServer());
  }

  /** Somebody with these roles, signed in over HTTP in a browser of their own. */
  async signedIn(name: string, ...roles: TestRole[]): Promise<SignedIn> {
    const account = await makeAccount(this.database.driver, name, roles);
    const browser = this.browser();
    const problems = await browser.signIn(account.email);
    if (problems.length > 0) throw new Error(`${name} could not sign in: ${problems.join(', ')}`);
    return { ...account, browser, query: browser.query.bind(browser) };
  }

  /** Asks without the limits of the door: for questions wider than anybody may ask. */
  async ask(
    document: string,
    readers: readonly string[] = ['public'],
    account?: Viewer['account'],
  ): Promise<unknown> {
    const { schema } = this.nest.get(GraphQLSchemaHost);
    const viewer = { readers: [...readers].sort(), ...(account ? { account } : {}) };
    const contextValue = { req: {}, viewer, loaders: new Map() };
    const answer = await graphql({ schema, source: document, contextValue });
    return { data: answer.data, errors: answer.errors?.map((error) => error.message) };
  }

  /** Asks, and tells which statements that took. */
  async counting<T = Record<string, unknown>>(
    document: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ answer: Answer<T>; statements: string[] }> {
    const { result, statements } = await countingStatements(() => this.query<T>(document, variables));
    return { answer: result, statements };
  }

  async stop(): Promise<void> {
    await this.nest.close();
  }
}
