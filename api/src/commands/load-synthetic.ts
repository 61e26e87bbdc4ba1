import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { migrate } from '@maillage/graph-schema/migrations';
import { generateNetwork } from '@maillage/seeds/synthetic';
import { AppModule } from '../app.module';
import { SeedsService } from '../features/seeds';
import { readConfiguration } from '../platform/config/configuration';
import { DatabaseService } from '../platform/database/database.service';

/** Loads an invented network into the store that the environment names, by the one way in. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      actors: { type: 'string', default: '5000' },
      ties: { type: 'string', default: '15000' },
      seed: { type: 'string', default: '1' },
      // What actors can do, by which they then cooperate.
      competences: { type: 'boolean', default: false },
    },
  });
  const configuration = readConfiguration({ ...process.env, LOG_LEVEL: 'silent' });
  const application = await NestFactory.createApplicationContext(AppModule.with(configuration), {
    logger: false,
  });
  const database = application.get(DatabaseService);
  await migrate(database.driver, database.name);
  const { competences } = values;
  const size = {
    actors: Number(values.actors),
    ties: Number(values.ties),
    seed: Number(values.seed),
    competences,
  };
  const start = performance.now();
  const outcome = await application.get(SeedsService).put('synthetic', generateNetwork(size));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${JSON.stringify(size)}: ${outcome.added} added, ${outcome.unchanged} unchanged in ${seconds} s`,
  );
  await application.close();
}

void main();
