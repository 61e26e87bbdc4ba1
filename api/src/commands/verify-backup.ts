import { migrationsOf } from '../platform/backup/restore-backup';
import { verifyBackup } from '../platform/backup/read-backup';
import { BackupRefused } from '../platform/backup/backup-refused';
import { readMigrations } from '@maillage/graph-schema/migrations';
import { exitCodeOf, fileIn } from './backup-command';

/**
 * Goes through a backup: checksum, counts, relationships that lead to nodes, format, migrations. Asks no database.
 * Gives the code to exit with, another one for each kind of fault.
 */
export async function verify(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return exitCodeOf(async () => {
    const file = fileIn(words, environment);
    if (!file) throw new BackupRefused('BACKUP_UNREADABLE', 'Which file? npm run backup:verify -- FILE');
    const { header, trailer } = await verifyBackup(file);
    migrationsOf(header, readMigrations());
    console.log(`The backup is whole: ${file}`);
    console.log(
      `Version ${header.version} of ${header.at}, ${header.migrations.length} migrations: ` +
        `${trailer.nodes} nodes, ${trailer.relationships} relationships.`,
    );
    console.log(`Content: ${trailer.content}`);
  });
}

if (require.main === module)
  void verify(process.argv.slice(2), process.env).then((code) => {
    process.exitCode = code;
  });
