import { join } from 'node:path';
import { appliedMigrations, readMigrations } from '@maillage/graph-schema/migrations';
import { leftOutOfBackups } from '@maillage/graph-schema/model';
import type { Configuration } from '../config/configuration';
import { backupName } from './backup-files';
import { BackupRefused } from './backup-refused';
import { readIsEmpty, readState } from './backup.repository';
import { rows, withStore, type Store } from './store';
import { writeBackup } from './write-backup';

/**
 * What stands between a start and its migrations: a store that is being restored is not started on, and one that
 * will be migrated is backed up first where backups are on, so that one can go back. Throws where that fails: a
 * store is not changed without the way back that was asked for. Returns the file, if one was made.
 */
export async function prepareToMigrate(
  { database, backups }: Pick<Configuration, 'database' | 'backups'>,
  known = readMigrations().length,
): Promise<string | undefined> {
  return withStore(database, async (store) => {
    const { applied, restoring } = await look(store);
    if (restoring)
      throw new BackupRefused(
        'STORE_HALF_RESTORED',
        'A restoration of this store was cut short: run it again (npm run restore -- FILE) before starting.',
      );
    // A store that a newer version wrote is refused by the migrations themselves, and left alone.
    if (!backups || applied === 0 || applied >= known) return undefined;
    const [found] = await store.run(readIsEmpty, { ownWork: [...leftOutOfBackups, 'Job'] });
    if (found?.empty) return undefined;
    const name = backupName(new Date(), applied + 1);
    const { file } = await writeBackup(store, join(backups.folder, name));
    return file;
  });
}

async function look(store: Store): Promise<{ applied: number; restoring: string | null }> {
  return store.inTransaction('READ', async (transaction) => {
    const applied = (await appliedMigrations(transaction)).length;
    const [state] = await rows(transaction, readState, {});
    return { applied, restoring: state?.restoring ?? null };
  });
}
