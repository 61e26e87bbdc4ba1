import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';

/** The folder of this package that holds the integrity checks. */
const checksFolder = join(__dirname, '../../checks');

export interface Check {
  readonly name: string;
  readonly statement: string;
}

export interface Fault {
  readonly check: string;
  readonly thing: string;
  readonly fault: string;
}

/** Every check: a statement that must return no row, whose rows name the `thing` and the `fault`. */
function readChecks(folder = checksFolder): Check[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.cypher$/, ''),
      statement: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** Runs the checks on any store; returns at most `limit` faults of each. */
export async function runChecks(
  driver: Driver,
  database: string,
  checks = readChecks(),
  limit = 20,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const check of checks) {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(check.statement);
      for (const record of records.slice(0, limit)) {
        faults.push({
          check: check.name,
          thing: String(record.get('thing')),
          fault: String(record.get('fault')),
        });
      }
    } finally {
      await session.close();
    }
  }
  return faults;
}
