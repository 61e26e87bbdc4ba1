import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labels, propertyKeys, relationshipTypes } from '../model';

export interface Migration {
  /** Its number, from 1, without gaps. */
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
  /** SHA-256 of the file, line ends normalised. */
  readonly checksum: string;
}

/** The folder of this package that holds the migrations. */
const migrationsFolder = join(__dirname, '../../migrations');

/** Splits a script into statements: each ends with a semicolon at the end of a line. */
function statementsOf(script: string): string[] {
  return script
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter(Boolean);
}

/** Reads every migration of a folder, in order; throws on a gap or a badly named file. */
export function readMigrations(folder = migrationsFolder): Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  return files.map((file, index) => {
    const match = /^(\d{4})-([a-z0-9-]+)\.cypher$/.exec(file);
    if (!match || Number(match[1]) !== index + 1) {
      throw new Error(`Migration ${file} should be number ${index + 1}, as in 0001-what-it-does.cypher`);
    }
    const script = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return {
      number: index + 1,
      name: match[2] ?? '',
      statements: statementsOf(script),
      checksum: createHash('sha256').update(script).digest('hex'),
    };
  });
}

/**
 * Statements that make every label, relationship type and property key of the model known to the store, so
 * that EXPLAIN on an empty store warns of each name that the model does not hold. Repeating them is harmless.
 */
export function tokenStatements(): { statement: string; parameters: { name: string } }[] {
  const calls = [
    [Object.keys(labels), 'CALL db.createLabel($name)'],
    [Object.keys(relationshipTypes), 'CALL db.createRelationshipType($name)'],
    [propertyKeys, 'CALL db.createProperty($name)'],
  ] as const;
  return calls.flatMap(([names, statement]) => names.map((name) => ({ statement, parameters: { name } })));
}
