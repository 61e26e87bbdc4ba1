import { resolve } from 'node:path';
import { ConfigurationInvalid } from '../platform/config/configuration';
import { BackupRefused, backupFaults } from '../platform/backup/backup-refused';

/** The file that the words name, seen from where the person stands, not from where npm runs us. */
export function fileIn(words: readonly string[], environment: NodeJS.ProcessEnv): string | undefined {
  const named = words.find((word) => !word.startsWith('--'));
  return named === undefined ? undefined : resolve(environment['INIT_CWD'] ?? '.', named);
}

/** Runs a command; gives the code to exit with, and tells what went wrong by its code. */
export async function exitCodeOf(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    const code = codeOf(error);
    console.error(`${code}: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof BackupRefused ? backupFaults[error.code] : 1;
  }
}

function codeOf(error: unknown): string {
  if (error instanceof BackupRefused || error instanceof ConfigurationInvalid) return error.code;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/ServiceUnavailable|SessionExpired|Unauthorized/.test(code)) return 'DATABASE_UNREACHABLE';
  return code || 'BACKUP_FAILED';
}

/** Tells how far it is, at most once a second. */
export function tellProgress(doing: string): (done: { nodes: number; relationships: number }) => void {
  let last = performance.now();
  return ({ nodes, relationships }) => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    console.log(`${doing}: ${nodes} nodes, ${relationships} relationships`);
  };
}
