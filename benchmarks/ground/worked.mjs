// What a process has worked for something.
import { readFileSync } from 'node:fs';

/**
 * Milliseconds that all processors together have worked for a process; null where the system does not tell.
 *
 * @param {number | null | undefined} process its id
 * @returns {number | null}
 */
export function worked(process) {
  if (!process) return null;
  try {
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    // In hundredths of a second, as every Linux of ours counts them.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
