// @ts-check

/**
 * A fault that the person at the terminal can do something about: its message is a paragraph for them, and
 * no stack is shown. Everything else that is thrown is a defect of ours.
 */
export class Failure extends Error {
  /**
   * @param {string} code stable name, for tests and scripts
   * @param {string} message what happened and what to do
   * @param {{ cause?: unknown, logFile?: string }} [more] logFile: where the whole story is
   */
  constructor(code, message, more = {}) {
    super(message, { cause: more.cause });
    this.name = 'Failure';
    this.code = code;
    this.logFile = more.logFile;
  }
}

const DISK_FAULTS = new Map([
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'permission was denied'],
  ['EPERM', 'permission was denied'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['ENOTDIR', 'part of the path is a file, not a folder'],
  ['ENOENT', 'the folder cannot be created there'],
]);

/**
 * Turns a fault of the file system into a paragraph that names the path; anything else comes back as it was.
 *
 * @param {unknown} error
 * @param {string} path what we were writing, for the faults that carry no path (a full disk does not)
 * @returns {unknown}
 */
export function explainDiskFault(error, path) {
  if (!(error instanceof Error) || error instanceof Failure) return error;
  const { code, path: ownPath } = /** @type {NodeJS.ErrnoException} */ (error);
  const reason = DISK_FAULTS.get(code ?? '');
  if (!reason) return error;
  const where = code === 'ENOSPC' || code === 'EDQUOT' ? path : (ownPath ?? path);
  return new Failure(
    'DISK',
    `Cannot write to ${where}: ${reason} (${code}). Maillage keeps its database, its jars and its logs in ` +
      `one folder, .maillage in the repository; free or unlock the disk, or set MAILLAGE_HOME to a folder ` +
      `that can be written.`,
    { cause: error },
  );
}
