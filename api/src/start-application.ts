import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { migrate } from '@maillage/graph-schema/migrations';
import { AppModule } from './app.module';
import { DemonstrationService, FirstAdministratorService } from './features/accounts';
import { SeedsService } from './features/seeds';
import { prepareToMigrate } from './platform/backup/before-migrating';
import type { Configuration } from './platform/config/configuration';
import { DatabaseService } from './platform/database/database.service';
import { followOwnWrites } from './platform/database/own-writes';
import { limitBodies } from './platform/http/body-limits';
import { limitSlowClients } from './platform/http/slow-clients';
import { announce, step } from './platform/starting/announce';
import { questionsOfClient, warmUp } from './platform/starting/warm-up';
import { watchRequests } from './platform/watching/watching.module';

/** The one style element that pages write, Cytoscape's: `.__________cytoscape_container { position: relative; }`. */
const CYTOSCAPE_STYLE = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/** Milliseconds that requests have to end when the process is told to stop. */
const DRAIN = 8000;

/** Migrates, gives an empty store its first facts, and serves API and client on one port. */
export async function startApplication(
  configuration: Configuration,
): Promise<{ url: string; close: () => Promise<void> }> {
  const application = await NestFactory.create<NestExpressApplication>(AppModule.with(configuration), {
    bufferLogs: true,
    abortOnError: false,
    forceCloseConnections: false,
  });
  application.useLogger(application.get(Logger));
  application.set('trust proxy', configuration.trustedProxies);
  limitSlowClients(application.getHttpServer() as Server);
  watchRequests(application);
  followOwnWrites(application);
  application.use(securityHeaders());
  limitBodies(application);
  // Before the router is made, or its answer to unknown addresses would come first.
  if (configuration.clientFolder) serveClient(application, configuration.clientFolder);
  const database = application.get(DatabaseService);
  await step(
    'Backup before migrating',
    () => prepareToMigrate(configuration),
    (file) => file ?? 'not needed',
  );
  await step(
    'Database migrated',
    () => migrate(database.driver, database.name),
    (count) => `${count} applied`,
  );
  await application.init();
  await seed(application.get(SeedsService), configuration);
  await application.listen(configuration.port, configuration.host);
  await announceWaysIn(application);
  const closing = new AbortController();
  if (configuration.plansAhead) void planAhead(application, configuration, closing.signal);
  return {
    url: configuration.publicUrl,
    close: () => {
      closing.abort();
      return drain(application);
    },
  };
}

async function seed(seeds: SeedsService, configuration: Configuration): Promise<void> {
  await seeds.assertNoLoadBegun();
  const folder = configuration.seedsFolder;
  if (!folder || configuration.seedSets.length === 0) return;
  await step(
    'First facts',
    () => seeds.loadIntoEmptyStore(folder, configuration.seedSets),
    (outcome) => (outcome ? `${outcome.added} records` : 'already there'),
  );
}

/** Plans what the client will ask beside serving it: that it cannot is no reason not to serve. */
async function planAhead(
  application: NestExpressApplication,
  { clientFolder }: Configuration,
  signal: AbortSignal,
): Promise<void> {
  try {
    await warmUp(application.get(GraphQLSchemaHost).schema, questionsOfClient(clientFolder), signal);
  } catch (error) {
    application.get(Logger).warn({ err: error as Error }, 'Not planned ahead');
  }
  announce({ type: 'warm' });
}

/** Tells whoever starts it how to get in: as the first administrator, and as invented people. */
async function announceWaysIn(application: NestExpressApplication): Promise<void> {
  const first = await application.get(FirstAdministratorService).link();
  if (first) announce({ type: 'link', label: 'Make the first account (once, within a day)', url: first });
  for (const { label, url } of await application.get(DemonstrationService).linksOfPlayers())
    announce({ type: 'link', label: `Try it as ${label}`, url });
}

/** Lets requests under way end, then closes what is left. */
async function drain(application: NestExpressApplication): Promise<void> {
  const server = application.getHttpServer() as { closeAllConnections(): void; closeIdleConnections(): void };
  const late = setTimeout(() => server.closeAllConnections(), DRAIN);
  server.closeIdleConnections();
  await application.close();
  clearTimeout(late);
}

function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", CYTOSCAPE_STYLE],
        // Charts are drawn as data to be taken away.
        imgSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  });
}

/** Serves the built client; every address that is not a file or the API is one of its pages. */
function serveClient(application: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  application.useStaticAssets(join(folder, 'assets'), {
    prefix: '/assets',
    immutable: true,
    maxAge: '1y',
    fallthrough: false,
  });
  application.useStaticAssets(folder, { index: false });
  application.use((request: Request, response: Response, next: NextFunction) => {
    const isPage =
      request.method === 'GET' &&
      !/^\/(?:graphql|health|metrics|oidc|assets|fil\.atom|calendrier|pieces|donnees)(?:\/|$)/.test(
        request.path,
      );
    if (!isPage) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
}
