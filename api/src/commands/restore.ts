import 'reflect-metadata';
import { BackupRefused } from '../platform/backup/backup-refused';
import { restoreBackup } from '../platform/backup/restore-backup';
import { withStore } from '../platform/backup/store';
import { readConfiguration } from '../platform/config/configuration';
import { exitCodeOf, fileIn, tellProgress } from './backup-command';

/** Restores a backup into the empty store that the environment names. Gives the code to exit with. */
export async function restore(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return exitCodeOf(async () => {
    const file = fileIn(words, environment);
    if (!file) throw new BackupRefused('BACKUP_UNREADABLE', 'Which file? npm run restore -- FILE');
    const { database } = readConfiguration(environment);
    const began = performance.now();
    const say = tellProgress('Written');
    const done = await withStore(database, (store) => restoreBackup(store, file, { say }));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (done.begunAgain) console.log('An earlier run had been cut short: it was begun again.');
    console.log(`Restored ${file} of ${done.header.at} in ${seconds} s.`);
    const { nodes, relationships, content } = done.trailer;
    console.log(
      `Version ${done.header.version}: ${nodes} nodes, ${relationships} relationships, as in the file.`,
    );
    console.log(`Content: ${content}, as in the file.`);
    console.log(
      'Everybody signs in anew; invitations and other one-time links that were open are sent again.',
    );
  });
}

if (require.main === module)
  void restore(process.argv.slice(2), process.env).then((code) => {
    process.exitCode = code;
  });
