// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is known of a file: its time and size tell cheaply that it is the same, its hash decides otherwise.
 *
 * @typedef {Record<string, { time: number, size: number, hash: string }>} KnownFiles
 */

/**
 * The files of some folders (all below) and some single files, relative to the root, sorted. What does not
 * exist is left out.
 *
 * @param {string} root
 * @param {readonly string[]} entries
 * @param {(path: string) => boolean} [skip] of a relative path with slashes; a skipped folder is not entered
 */
export function listFiles(root, entries, skip = () => false) {
  /** @type {string[]} */
  const files = [];
  const visit = (/** @type {string} */ path) => {
    if (skip(path)) return;
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat?.isFile()) files.push(path);
    if (stat?.isDirectory()) for (const name of readdirSync(join(root, path))) visit(`${path}/${name}`);
  };
  entries.forEach(visit);
  return files.sort();
}

/**
 * One hash for the names and contents of files. Only those whose time or size changed are read again.
 *
 * @param {string} root
 * @param {readonly string[]} files
 * @param {KnownFiles} [known] of the last time
 * @returns {{ hash: string, files: KnownFiles }}
 */
export function fingerprint(root, files, known = {}) {
  const all = createHash('sha256');
  /** @type {KnownFiles} */
  const now = {};
  for (const path of files) {
    const { mtimeMs: time, size } = statSync(join(root, path));
    const before = known[path];
    const same = before && before.time === time && before.size === size;
    const hash = same
      ? before.hash
      : createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex');
    now[path] = { time, size, hash };
    all.update(`${path}\0${hash}\0`);
  }
  return { hash: all.digest('hex'), files: now };
}
