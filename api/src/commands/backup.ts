import 'reflect-metadata';
import { join } from 'node:path';
import { backupName } from '../platform/backup/backup-files';
import { withStore } from '../platform/backup/store';
import { writeBackup } from '../platform/backup/write-backup';
import { readConfiguration } from '../platform/config/configuration';
import { exitCodeOf, fileIn, tellProgress } from './backup-command';

/**
 * Backs up the store that the environment names, while people work: to the file that is named, else to a new one of
 * `BACKUP_DIR`. Gives the code to exit with.
 */
export async function backup(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return exitCodeOf(async () => {
    const { database } = readConfiguration(environment);
    const folder = environment['BACKUP_DIR'] || '.maillage/backups';
    const file = fileIn(words, environment) ?? join(folder, backupName(new Date()));
    const began = performance.now();
    const made = await withStore(database, (store) => writeBackup(store, file, tellProgress('Read')));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const { nodes, relationships, content } = made.trailer;
    const megabytes = (made.bytes / 2 ** 20).toFixed(1);
    console.log(`Backed up to ${made.file} (${megabytes} MB) in ${seconds} s.`);
    console.log(`Version ${made.header.version}: ${nodes} nodes, ${relationships} relationships.`);
    console.log(`Content: ${content}`);
    if (made.held > 0)
      console.log(`Whoever wrote facts waited for up to ${(made.held / 1000).toFixed(1)} s.`);
  });
}

if (require.main === module)
  void backup(process.argv.slice(2), process.env).then((code) => {
    process.exitCode = code;
  });
