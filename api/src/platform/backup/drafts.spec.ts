import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { draftOf, removeAbandoned } from './drafts';

const HOUR = 3_600_000;

/** No process has it: above the largest number that a system gives. */
const DEAD = 2 ** 22 + 1;

describe('drafts of backups', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'maillage-drafts-'))));
  afterEach(() => rm(folder, { recursive: true }));

  /** A draft that was last written to so many hours ago. */
  const draft = async (host: string, pid: number, hours: number, now: Date): Promise<string> => {
    const file = draftOf(join(folder, 'a.backup.gz'), host, pid);
    await writeFile(file, '');
    const at = new Date(now.getTime() - hours * HOUR);
    await utimes(file, at, at);
    return basename(file);
  };

  it('are removed where their process of this host is dead, or after a day', async () => {
    const now = new Date();
    await draft('here.example', DEAD, 0, now);
    await draft('elsewhere', DEAD, 25, now);
    await draft('here.example', process.ppid, 25, now);
    const kept = [
      await draft('elsewhere', DEAD, 23, now),
      await draft('here.example', process.ppid, 23, now),
      await draft('here.example', process.pid, 0, now),
    ];
    for (const name of ['a.backup.gz', '.hidden.part', 'mine.txt']) {
      await writeFile(join(folder, name), '');
      kept.push(name);
    }
    await removeAbandoned(folder, now, 'here.example');
    expect((await readdir(folder)).sort()).toEqual(kept.sort());
  });

  it('have a name of their host and process', () => {
    expect(draftOf('/kept/a.backup.gz', 'one.example', 7)).toBe('/kept/.a.backup.gz.one-example.7.part');
    expect(draftOf('/kept/a.backup.gz')).toContain(`.${process.pid}.part`);
  });
});
