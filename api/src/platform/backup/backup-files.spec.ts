import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupName, listBackups, readBackupName, removeOldBackups } from './backup-files';

describe('the files of backups', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-backups-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('say in their names when they were made, and before which migration', () => {
    const at = new Date('2026-11-27T02:00:03.456Z');
    expect(backupName(at)).toBe('maillage-20261127T020003Z.backup.gz');
    expect(readBackupName(backupName(at))).toMatchObject({
      at: new Date('2026-11-27T02:00:03Z'),
      beforeMigrating: false,
    });
    expect(readBackupName(backupName(at, 18))).toMatchObject({ beforeMigrating: true });
    for (const name of ['maillage-20261327T020003Z.backup.gz', 'mine.backup.gz', `${backupName(at)}.part`])
      expect(readBackupName(name)).toBeUndefined();
  });

  it('go by the rule, and whatever has another name stays', async () => {
    const days = ['01', '02', '03'].map((day) => backupName(new Date(`2026-11-${day}T02:00:00Z`)));
    const mine = ['before-the-move.backup.gz', 'notes.txt'];
    for (const name of [...days, ...mine]) await writeFile(join(folder, name), '');
    expect(await removeOldBackups(folder, { days: 2, weeks: 0, months: 0 })).toEqual(days.slice(0, 1));
    expect((await readdir(folder)).sort()).toEqual([...mine, ...days.slice(1)].sort());
    expect((await listBackups(folder)).map(({ name }) => name)).toEqual(days.slice(1));
    expect(await listBackups(join(folder, 'none'))).toEqual([]);
  });
});
