import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from '../app.module';
import { readConfiguration } from '../platform/config/configuration';

const file = join(__dirname, '../../schema.graphql');

/** Writes the schema that the code makes; with --check, fails where the committed one differs. */
async function main(): Promise<void> {
  const configuration = readConfiguration({
    NEO4J_URI: 'bolt://127.0.0.1:1',
    NEO4J_PASSWORD: 'unused',
    LOG_LEVEL: 'silent',
  });
  const application = await NestFactory.create(AppModule.with(configuration), { logger: false });
  await application.init();
  const text = `${printSchema(lexicographicSortSchema(application.get(GraphQLSchemaHost).schema))}\n`;
  await application.close();
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    return;
  }
  if (readFileSync(file, 'utf8') !== text) {
    console.error(
      'api/schema.graphql is not what the code makes: run `npm run build && npm run schema -w api`',
    );
    process.exitCode = 1;
  }
}

void main();
