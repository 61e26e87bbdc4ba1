import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Milliseconds after which nobody writes a draft any more that nothing was added to. */
const ABANDONED = 24 * 3_600_000;

/** The host as a name of a file has it. In a container, that is the container: each counts its processes by itself. */
const hostOf = (name: string) => name.replaceAll(/[^\w-]/g, '-');

/** Under which name a file is written until it is whole: beside it, hidden, and of this process alone. */
export function draftOf(file: string, host: string = hostname(), pid: number = process.pid): string {
  return join(dirname(file), `.${basename(file)}.${hostOf(host)}.${pid}.part`);
}

/**
 * Removes the drafts of processes that were killed. Whether one of another host still runs cannot be told: what it
 * left is removed once it has rested for a day.
 */
export async function removeAbandoned(
  folder: string,
  now: Date = new Date(),
  host: string = hostname(),
): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, of, pid] = /^\..+\.([\w-]+)\.(\d+)\.part$/.exec(name) ?? [];
    if (!of || !pid) continue;
    const isDead = of === hostOf(host) && !isAlive(Number(pid));
    if (isDead || (await rested(join(folder, name), now)) > ABANDONED)
      await rm(join(folder, name), { force: true });
  }
}

/** Milliseconds since it was last written to; 0 for one that has gone meanwhile. */
async function rested(file: string, now: Date): Promise<number> {
  try {
    return now.getTime() - (await stat(file)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
