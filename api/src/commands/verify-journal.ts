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
 * Goes through the journal of access and rights; gives 1, for the exit, where it is broken, and tells the first
 * broken entry. `--holds 42:<hash>` also checks that entry 42 is the one that was noted elsewhere before: who can
 * write to the database could have cut the end off, or made the whole chain anew.
 */
export async function verifyJournal(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<0 | 1> {
  const database = new DatabaseService(readConfiguration(environment));
  try {
    const journal = new JournalService(database);
    const { end, fault } = await journal.verify();
    if (fault) {
      console.error(`Entry ${fault.number} ${faults[fault.fault]}.`);
      return 1;
    }
    const asked = words.indexOf('--holds');
    const noted = words[asked + 1] ?? '';
    if (asked >= 0 && !(await journal.holds(noted))) {
      console.error(`The journal does not hold ${noted}: it was cut off or made anew.`);
      return 1;
    }
    console.log(
      `The journal is whole: ${end.number} entries. Keep this elsewhere: ${end.number}:${end.hash}`,
    );
    return 0;
  } finally {
    await database.onApplicationShutdown();
  }
}

if (require.main === module)
  void verifyJournal(process.argv.slice(2), process.env).then((code) => {
    process.exitCode = code;
  });
