// Writes the types of every operation beside it, from the API's committed schema.
// With --check nothing is written: a file that would change is named, and the exit code says so.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { executeCodegen } from '@graphql-codegen/cli';
import { buildSchema, isAbstractType } from 'graphql';
import config from '../codegen.config.js';

const client = join(dirname(fileURLToPath(import.meta.url)), '..');
const schemaFile = join(client, config.schema);
const check = process.argv.includes('--check');

/** Which types a fragment on an interface matches: Apollo's cache has to know. */
function possibleTypes() {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const entries = abstract.map((type) => [
    type.name,
    schema
      .getPossibleTypes(type)
      .map((one) => one.name)
      .sort(),
  ]);
  const object = JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b))), null, 2);
  return {
    filename: join(client, 'src/lib/possible-types.generated.ts'),
    content: `export const possibleTypes: Record<string, string[]> = ${object};\n`,
  };
}

const { result } = await executeCodegen({ ...config, cwd: client, silent: true });

const files = [
  ...result.map(({ filename, content }) => ({ filename: join(client, relative(client, filename)), content })),
  possibleTypes(),
];
const stale = files.filter(
  ({ filename, content }) => !existsSync(filename) || readFileSync(filename, 'utf8') !== content,
);
if (check) {
  for (const { filename } of stale) console.error(`Out of date: client/${relative(client, filename)}`);
  if (stale.length > 0) {
    console.error('Run: npm run codegen -w client');
    process.exit(1);
  }
} else {
  for (const { filename, content } of stale) writeFileSync(filename, content);
}
console.log(
  check
    ? `${files.length} generated files are up to date`
    : `${stale.length} of ${files.length} generated files written`,
);
