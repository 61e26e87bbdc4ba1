/** Every reason for which a backup is not written, trusted or restored, with the exit code of the commands. */
export const backupFaults = {
  BACKUP_FAILED: 1,
  BACKUP_TRUNCATED: 2,
  BACKUP_CORRUPTED: 3,
  BACKUP_FOREIGN: 4,
  BACKUP_FORMAT_NEWER: 5,
  BACKUP_MIGRATIONS_UNKNOWN: 6,
  BACKUP_UNREADABLE: 7,
  BACKUP_FILE_EXISTS: 8,
  BACKUP_STORE_BUSY: 9,
  BACKUP_VALUE_UNKNOWN: 10,
  STORE_MISSING: 11,
  STORE_HALF_RESTORED: 12,
  RESTORE_NOT_EMPTY: 13,
  RESTORE_STORE_AHEAD: 14,
  RESTORE_TAKEN_OVER: 15,
  RESTORE_DIFFERS: 16,
} as const;

export type BackupFault = keyof typeof backupFaults;

/** What keeps a backup from being made, trusted or restored: a code for programs, a message for people. */
export class BackupRefused extends Error {
  constructor(
    readonly code: BackupFault,
    message: string,
    options: { cause?: unknown } = {},
  ) {
    super(message, options);
  }
}
