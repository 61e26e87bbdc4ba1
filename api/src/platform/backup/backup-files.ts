import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backupsToRemove, type Keep, type KeptFile } from './keep-rule';

/** `maillage-20261127T020003Z.backup.gz`, or `maillage-20261127T020003Z-before-18.backup.gz`. */
const pattern = /^maillage-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(-before-\d+)?\.backup\.gz$/;

/** The name of a backup made now; `before`: the migration that it was made before. */
export function backupName(now: Date, before?: number): string {
  const moment = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return `maillage-${moment}${before === undefined ? '' : `-before-${before}`}.backup.gz`;
}

/** What a name of ours tells; undefined for a name that somebody else gave. */
export function readBackupName(name: string): KeptFile | undefined {
  const match = pattern.exec(name);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, before] = match;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? undefined : { name, at, beforeMigrating: before !== undefined };
}

/** The backups of a folder that have a name of ours, the newest last; none where there is no folder. */
export async function listBackups(folder: string): Promise<KeptFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => readBackupName(name) ?? [])
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** Removes what the rule does not keep; returns the names. Files that somebody named otherwise stay. */
export async function removeOldBackups(folder: string, keep: Keep): Promise<string[]> {
  const gone = backupsToRemove(await listBackups(folder), keep).map(({ name }) => name);
  for (const name of gone) await rm(join(folder, name), { force: true });
  return gone;
}
