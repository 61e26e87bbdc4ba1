import 'reflect-metadata';
import { readConfiguration } from '../platform/config/configuration';
import { DatabaseService } from '../platform/database/database.service';
import { JournalService } from '../features/journal';

const faults = {
  MISSING: 'is missing: it was removed, or what follows was cut off',
  ALTERED: 'is not what was written: its content does not give its hash',
  NOT_AFTER_THE_ONE_BEFORE:
    'does not follow the one before: it was put in, or the ones before were written anew',
} as const;

/**
 * Goes through the journal of access and rights; exit 1 where it is broken, with the first broken entry.
 * `--holds 42:<hash>` also checks that entry 42 is the one that was noted elsewhere before: who can write to
 * the database could have cut the end off, or made the whole chain anew.
 */
async function main(): Promise<void> {
  const database = new DatabaseService(readConfiguration(process.env));
  try {
    const journal = new JournalService(database);
    const noted = process.argv[process.argv.indexOf('--holds') + 1];
    const { end, fault } = await journal.verify();
    if (fault) {
      console.error(`Entry ${fault.number} ${faults[fault.fault]}.`);
      process.exitCode = 1;
    } else if (process.argv.includes('--holds') && !(await journal.holds(noted ?? ''))) {
      console.error(`The journal does not hold ${noted}: it was cut off or made anew.`);
      process.exitCode = 1;
    } else {
      console.log(
        `The journal is whole: ${end.number} entries. Keep this elsewhere: ${end.number}:${end.hash}`,
      );
    }
  } finally {
    await database.onApplicationShutdown();
  }
}

void main();
