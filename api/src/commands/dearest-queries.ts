import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { dearestQueries } from '../platform/graphql/dearest-query';
import { limits } from '../platform/graphql/limits';

/** Tells the dearest queries that may be asked, as JSON: for who measures how long they take. */
function main(): void {
  const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));
  console.log(JSON.stringify(dearestQueries(schema, limits), null, 2));
}

main();
