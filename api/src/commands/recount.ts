import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { migrate } from '@maillage/graph-schema/migrations';
import { lockVersion, raiseVersion } from '../platform/changes/changes.repository';
import { AFTER_ALL_IDS, fillCounts } from '../platform/changes/kept-counts.repository';
import { readConfiguration } from '../platform/config/configuration';
import { DatabaseService } from '../platform/database/database.service';

/** Things in one transaction: writers wait for it no longer than for a large change. */
const AT_ONCE = 1000;

/**
 * Counts anew all that is kept of parties and ties (docs/decisions/0031) in the store that the environment names, for
 * one that `check:store` finds wrong: somebody wrote past the one way in. People may go on working meanwhile. The moment
 * of the version moves with it, so that no answer is kept that was made of the counts before.
 *
 * @returns the code to exit with: 1 while a country is being loaded, which counts by itself at its end
 */
export async function recount(environment: NodeJS.ProcessEnv): Promise<0 | 1> {
  const database = new DatabaseService(readConfiguration(environment));
  const request = `recount-${randomUUID()}`;
  try {
    await migrate(database.driver, database.name);
    let stretches = 0;
    for (let after: string | null = ''; after !== null; stretches++) {
      const from: string = after;
      const next = await database.write(async (transaction) => {
        const [locked] = await transaction.run(lockVersion, { request });
        if (!locked || locked.loading !== null) return undefined;
        const [stretch] = await transaction.run(fillCounts, {
          after: from,
          until: AFTER_ALL_IDS,
          most: AT_ONCE,
        });
        await transaction.run(raiseVersion, { version: locked.version });
        return stretch?.last ?? null;
      });
      if (next === undefined) {
        console.error('LOAD_UNDER_WAY: a country is being loaded; the load counts at its end.');
        return 1;
      }
      after = next;
    }
    console.log(`Everything is counted anew, in ${stretches} transactions.`);
    return 0;
  } finally {
    await database.onApplicationShutdown();
  }
}

if (require.main === module)
  void recount(process.env).then((code) => {
    process.exitCode = code;
  });
